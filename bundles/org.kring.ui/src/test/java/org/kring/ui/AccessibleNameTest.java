// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.Heard;
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

        role.notifyListeners(SWT.MouseMove, new Event());
        assertEquals("Anna", role.getToolTipText());
        assertEquals("Facilitator", AccessibleName.named(role));
        assertEquals("Warm-up, method", AccessibleName.named(method));
    }

    @Test
    void aSignIsNoName() {
        Button more = new Button(shell, SWT.PUSH);
        more.setText("+1");
        label(shell, "Minutes");
        Text from = new Text(shell, SWT.BORDER);
        label(shell, "\u2013");
        Text to = new Text(shell, SWT.BORDER);

        assertEquals("", AccessibleName.named(more));
        more.setToolTipText("One minute more");
        assertEquals("One minute more", AccessibleName.named(more));
        assertEquals("Minutes", AccessibleName.named(from));
        assertEquals("Minutes", AccessibleName.named(to));
    }

    @Test
    void howAListWorksIsNotItsName() {
        label(shell, "Who does what");
        Table table = new Table(shell, SWT.NONE);
        table.setToolTipText("Press Enter to change a cell");

        assertEquals("Who does what", AccessibleName.named(table));
    }

    @Test
    void aButtonIsNotNamedByWhatStandsBeforeIt() {
        label(shell, "The library");
        Button button = new Button(shell, SWT.PUSH);

        assertEquals("", AccessibleName.named(button));
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

    @Test
    void anotherWordOnAButtonIsHeardAtOnce() throws Exception {
        AccessibleName.everywhere(display);
        label(shell, "The library");
        Button button = new Button(shell, SWT.PUSH);
        shell.open();
        happen();
        button.setText("Make a draft");

        assertEquals("Make a draft", heard(button, "handle"));
        button.setText("Save");
        happen();
        assertEquals("Save", heard(button, "handle"));
    }

    @Test
    void theButtonInAClosedListSaysWhatIsChosen() throws Exception {
        AccessibleName.everywhere(display);
        Combo role = new Combo(shell, SWT.READ_ONLY);
        role.setItems("nobody", "Anna");
        AccessibleName.of(role, "Facilitator");
        shell.open();
        happen();
        // its button is made anew when it is styled
        role.notifyListeners(SWT.FocusIn, new Event());
        assertEquals("Facilitator", heard(role, "buttonHandle"));

        role.select(1);

        assertEquals("Facilitator: Anna", heard(role, "buttonHandle"));
        assertEquals("Facilitator", heard(role, "handle"));
    }

    @Test
    void theFieldOfAListInACellHasTheNameOfTheList() {
        CCombo role = new CCombo(shell, SWT.READ_ONLY);
        Text field = new Text(role, SWT.NONE);
        AccessibleName.of(role, "Role");

        assertEquals("Role", AccessibleName.named(field));
    }

    @Test
    void anExplanationIsNoName() {
        label(shell, "Methods");
        new Label(shell, SWT.WRAP).setText("Choose one that is not too hard for this group.");
        Table methods = new Table(shell, SWT.NONE);

        assertEquals("Methods", AccessibleName.named(methods));
    }

    private void happen() {
        while (display.readAndDispatch()) {
            // what is under way
        }
    }

    private static String heard(Control control, String part) throws Exception {
        Optional<String> heard = Heard.of(control, part);
        assumeTrue(heard.isPresent());
        return heard.get();
    }
}
