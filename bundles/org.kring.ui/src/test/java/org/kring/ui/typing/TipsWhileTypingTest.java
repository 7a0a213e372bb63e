// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

class TipsWhileTypingTest {

    private TestScreen screen;
    private Text field;
    private Button button;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        screen.shell().setLayout(new GridLayout());
        TipsWhileTyping.hidden(screen.display());
        button = new Button(screen.shell(), SWT.PUSH);
        button.setText("Keep all that was said today");
        button.setToolTipText("of the button");
        field = new Text(screen.shell(), SWT.BORDER);
        field.setToolTipText("of the field");
        screen.open();
        button.forceFocus();
        screen.until(button::isFocusControl);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aFieldHasNoTipWhileItHasTheKeyboard() {
        field.setFocus();
        screen.until(field::isFocusControl);
        assertNull(field.getToolTipText());
        field.setToolTipText("another");
        screen.post('a');
        assertNull(field.getToolTipText(), "nor one that came meanwhile");
        button.setFocus();
        screen.until(button::isFocusControl);
        assertEquals("another", field.getToolTipText());
    }

    @Test
    void whatThePointerRestsOnHasNoTipUntilItMoves() {
        Point middle = button.toDisplay(button.getSize().x / 2, button.getSize().y / 2);
        screen.display().setCursorLocation(middle);
        screen.until(() -> screen.display().getCursorControl() == button);
        field.setFocus();
        screen.post('a');
        assertNull(button.getToolTipText());
        button.notifyListeners(SWT.MouseMove, new Event());
        assertEquals("of the button", button.getToolTipText());
    }

    @Test
    void whatComesUnderAPointerThatStandsHasNoTipUntilItMoves() {
        field.setFocus();
        button.setToolTipText("given as it comes");
        Listener asItComes = event -> button.setToolTipText("given as it comes");
        button.addListener(SWT.MouseEnter, asItComes);
        button.notifyListeners(SWT.MouseEnter, new Event());
        screen.until(() -> button.getToolTipText() == null);
        button.notifyListeners(SWT.MouseExit, new Event());
        assertEquals("given as it comes", button.getToolTipText(), "for a screen reader, and for the next time");
        button.notifyListeners(SWT.MouseEnter, new Event());
        screen.until(() -> button.getToolTipText() == null);
        button.notifyListeners(SWT.MouseMove, new Event());
        assertEquals("given as it comes", button.getToolTipText());
    }

    @Test
    void whatThePointerIsMovedOverKeepsItsTip() {
        boolean[] over = new boolean[1];
        button.notifyListeners(SWT.MouseEnter, new Event());
        button.notifyListeners(SWT.MouseMove, new Event());
        screen.display().asyncExec(() -> over[0] = true);
        screen.until(() -> over[0]);
        assertEquals("of the button", button.getToolTipText());
    }

    @Test
    void aListHasItsTipOnlyWhileThePointerIsMovedOverIt() {
        Combo list = new Combo(screen.shell(), SWT.READ_ONLY);
        list.setToolTipText("of the list");
        screen.shell().layout();
        assertNull(list.getToolTipText());
        list.notifyListeners(SWT.MouseEnter, new Event());
        list.notifyListeners(SWT.MouseMove, new Event());
        assertEquals("of the list", list.getToolTipText());
        list.notifyListeners(SWT.MouseExit, new Event());
        assertNull(list.getToolTipText());
    }

    @Test
    void whatGoesUnderThePointerTakesItsTipWithIt() {
        String[] left = {"not gone"};
        button.notifyListeners(SWT.MouseEnter, new Event());
        button.notifyListeners(SWT.MouseMove, new Event());
        button.addListener(SWT.Dispose, event -> left[0] = button.getToolTipText());
        button.dispose();
        assertNull(left[0]);
    }
}
