// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.AccessibleName;

/** Long names and the way of the keyboard, on a bare shell. */
class LookTest {

    private static final String LONG =
            "Anna-Sophia van den Berg & Zonen ".repeat(4).strip();

    private Display display;
    private Shell shell;

    @BeforeEach
    void open() {
        display = new Display();
        shell = new Shell(display);
        shell.setLayout(new RowLayout());
    }

    @AfterEach
    void close() {
        display.dispose();
    }

    private void show() {
        shell.setSize(600, 300);
        shell.open();
        shell.forceActive();
        turn();
    }

    private void turn() {
        while (display.readAndDispatch()) {
            // until nothing is left to do
        }
    }

    @Test
    void aLongNameOnACheckBoxIsShortenedWithAllInItsTip() {
        Button check = new Button(shell, SWT.CHECK);
        LongWords.on(check, LONG);
        check.setSize(200, 30);

        assertTrue(check.getText().contains("\u2026"), check.getText());
        assertTrue(check.getText().startsWith("Anna"), check.getText());
        assertTrue(check.getText().endsWith("Zonen"), check.getText());
        assertEquals(LONG.replace("&", "&&"), check.getToolTipText());
        assertEquals(LONG, AccessibleName.named(check));

        LongWords.on(check, "Noor");
        assertEquals("Noor", check.getText());
        assertNull(check.getToolTipText());
    }

    @Test
    void aLabelShowsAllThatFits() {
        Label label = new Label(shell, SWT.NONE);
        LongWords.on(label, LONG, 120);
        assertTrue(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= 130, label.getText());
        assertEquals(LONG.replace("&", "&&"), label.getToolTipText());
    }

    @Test
    void theTipOfAListTellsWhatIsChosen() {
        Combo combo = new Combo(shell, SWT.READ_ONLY);
        LongWords.choices(combo, List.of("Noor", LONG), 1, "Who says it");
        assertEquals(48, combo.getItem(1).length());
        assertNull(combo.getToolTipText(), "no pointer asks for it");
        combo.notifyListeners(SWT.MouseEnter, new Event());
        assertNull(combo.getToolTipText(), "nor one that stands where the list came");
        combo.notifyListeners(SWT.MouseMove, new Event());
        assertEquals(LONG.replace("&", "&&") + "\nWho says it", combo.getToolTipText());

        combo.select(0);
        combo.notifyListeners(SWT.Selection, new Event());
        assertEquals("Noor\nWho says it", combo.getToolTipText());
        combo.notifyListeners(SWT.MouseExit, new Event());
        assertNull(combo.getToolTipText());
    }

    @Test
    void afterAClickTheKeyboardIsBackInTheFieldThatWasTypedIn() {
        Text first = new Text(shell, SWT.BORDER);
        Text field = new Text(shell, SWT.BORDER);
        Button next = new Button(shell, SWT.PUSH);
        TypingFocus.on(shell, () -> first);
        show();
        field.setFocus();
        turn();

        next.setFocus();
        next.notifyListeners(SWT.Selection, new Event());
        turn();
        assertSame(next, focus(), "who came by keys stays");

        click(next);
        assertSame(field, focus());

        field.dispose();
        click(next);
        assertSame(first, focus(), "the field is gone");
    }

    private void click(Button button) {
        button.setFocus();
        button.notifyListeners(SWT.MouseDown, new Event());
        button.notifyListeners(SWT.Selection, new Event());
        turn();
    }

    private Control focus() {
        return display.getFocusControl();
    }
}
