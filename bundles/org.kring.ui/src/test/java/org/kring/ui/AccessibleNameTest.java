// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.widget.LongWords;

class AccessibleNameTest {

    private Display display;
    private Shell shell;

    @BeforeEach
    void open() {
        display = new Display();
        shell = new Shell(display);
    }

    @AfterEach
    void close() {
        display.dispose();
    }

    private void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    @Test
    void aFieldIsNamedByTheCaptionBeforeIt() {
        label(shell, "&Naam");
        Text name = new Text(shell, SWT.BORDER);
        label(shell, "Rol && plaats");
        Text role = new Text(shell, SWT.BORDER);

        assertEquals("Naam", AccessibleName.named(name));
        assertEquals("Rol & plaats", AccessibleName.named(role));
    }

    @Test
    void aFieldInAFrameIsNamedByTheCaptionOfTheFrame() {
        label(shell, "Notes");
        Composite frame = new Composite(shell, SWT.BORDER);
        Text notes = new Text(frame, SWT.MULTI);

        assertEquals("Notes", AccessibleName.named(notes));
    }

    @Test
    void itsOwnWordsComeFirstThenWhatStandsInItThenItsTip() {
        label(shell, "Before");
        Button button = new Button(shell, SWT.PUSH);
        button.setToolTipText("Remove");
        assertEquals("Remove", AccessibleName.named(button));
        button.setText("&Go");
        assertEquals("Go", AccessibleName.named(button));
        Text search = new Text(shell, SWT.SEARCH);
        search.setMessage("Search");
        assertEquals("Search", AccessibleName.named(search));
    }

    @Test
    void aChoiceWithItsValueInTheTipIsNamedByItsCaptionOrByItsOwnName() {
        label(shell, "Facilitator");
        Combo role = new Combo(shell, SWT.READ_ONLY);
        Combo method = new Combo(shell, SWT.READ_ONLY);
        AccessibleName.of(method, "Warm-up, method");

        LongWords.choices(role, List.of("nobody", "Anna"), 1, "");
        LongWords.choices(method, List.of("none", "Check-in"), 1, "");

        assertEquals("Anna", role.getToolTipText());
        assertEquals("Facilitator", AccessibleName.named(role));
        assertEquals("Warm-up, method", AccessibleName.named(method));
    }

    @Test
    void aGivenNameIsAskedEachTimeAndComesBeforeAll() {
        String[] now = {"one"};
        Table table = new Table(shell, SWT.NONE);
        assertEquals("", AccessibleName.named(table));

        AccessibleName.of(table, () -> now[0]);

        assertEquals("one", AccessibleName.named(table));
        now[0] = "two";
        assertEquals("two", AccessibleName.named(table));
    }
}
