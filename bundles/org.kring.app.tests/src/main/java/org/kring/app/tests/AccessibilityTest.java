// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.ui.AccessibleName;
import org.kring.ui.Editing;

/** Whoever hears the screen instead of seeing it finds a name on everything that can be operated, in every room. */
class AccessibilityTest {

    private static final int LONG = 120;
    private static final String PRACTICES = "kring.practices";
    private static final String METHODS = "kring.methods";

    @TempDir
    private Path folder;

    @BeforeEach
    void clean() throws Exception {
        System.setProperty(PRACTICES, folder.toString());
        Files.createDirectories(memory().getParent());
        Files.writeString(memory(), "kring-memory 1\ndesign.open.1=library:incident\ndesign.active=library:incident\n");
    }

    @AfterEach
    void restore() throws Exception {
        System.clearProperty(PRACTICES);
        System.clearProperty(METHODS);
        Files.deleteIfExists(memory());
    }

    private static Path memory() {
        return Path.of(Platform.getInstanceLocation().getURL().getPath(), "kring.memory");
    }

    @Test
    void everythingThatCanBeOperatedHasAName() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.waitFor("welcome.name");
            named(program, hands, "the first page", 5);
            hands.click("welcome.sample");
            program.waitFor(LONG, "the charts", () -> hands.find("follow.chart") != null);
            named(program, hands, "the charts", 3);
            program.press(SWT.CTRL, 't');
            hands.waitFor("follow.table");
            named(program, hands, "the table of figures", 3);
            program.press(SWT.CTRL, '2');
            hands.waitFor("method.diagram");
            hands.focus("method.diagram");
            hands.key(SWT.ARROW_RIGHT);
            hands.waitFor("minutes.from");
            named(program, hands, "a method", 10);
            program.press(SWT.CTRL, '3');
            hands.waitFor("groups.table");
            program.ui(() -> {
                Table groups = (Table) hands.find("groups.table");
                groups.setSelection(0);
                groups.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
                return null;
            });
            hands.waitFor("group.name");
            named(program, hands, "a group", 10);
            undoTakesANameBack(program, hands);
            hands.click("group.plan");
            hands.waitFor("plan.minutes");
            named(program, hands, "a plan", 8);
            hands.click("plan.start");
            hands.waitFor("plan.question.action");
            named(program, hands, "the question of another day", 8);
            hands.click("plan.question.action");
            running(program, hands);
            evaluating(program, hands);
        });
    }

    private static void running(Program program, WorkbenchDriver hands) throws Exception {
        hands.waitFor("run.clock");
        named(program, hands, "a run", 6);
        hands.click("run.fullScreen");
        hands.waitFor("run.screen");
        named(program, hands, "the view of the group", 7);
        hands.focus("run.screen");
        hands.key(SWT.ESC);
        program.waitFor("the view of the group is gone", () -> hands.find("run.screen") == null);
        hands.click("run.close");
        hands.waitFor("run.question.action");
        named(program, hands, "the question before the end", 7);
        hands.click("run.question.action");
    }

    private static void evaluating(Program program, WorkbenchDriver hands) throws Exception {
        hands.waitFor("evaluate.pass");
        named(program, hands, "an evaluation", 2);
        hands.click("evaluate.pass");
        hands.waitFor("evaluate.who");
        named(program, hands, "who are you", 3);
        hands.click("evaluate.who.m-1");
        hands.waitFor("form.P1");
        named(program, hands, "a form", 8);
        undoTakesAMarkBack(program, hands);
        hands.click("evaluate.cancel");
        hands.click("evaluate.close");
        hands.waitFor("evaluate.question.action");
        named(program, hands, "the question before the figures", 3);
        hands.click("evaluate.question.action");
        hands.waitFor("record.title");
        named(program, hands, "a record", 1);
    }

    /** Until it is handed in: with nothing answered any more there is nothing to hand in. */
    private static void undoTakesAMarkBack(Program program, WorkbenchDriver hands) throws Exception {
        hands.focus("form.P1");
        program.press(0, '8');
        program.waitFor("a mark", () -> hands.find("evaluate.handIn").isEnabled());
        program.press(SWT.CTRL, 'z');
        program.waitFor("no mark", () -> !hands.find("evaluate.handIn").isEnabled());
        program.press(SWT.CTRL, 'y');
        program.waitFor("the mark again", () -> hands.find("evaluate.handIn").isEnabled());
    }

    @Test
    void dialogsHaveNamesToo() throws Exception {
        Files.writeString(memory(), "kring-memory 1\nroom=design\n");
        System.setProperty(METHODS, folder.toString());
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            DesignRoom design = new DesignRoom(program, hands);
            design.openBasicModel();
            design.draft();
            hands.typeOver("field.NAME_NL", "Anders");
            int shells = shells(program);
            program.press(SWT.CTRL, 'w');
            program.waitFor("the question whether to save", () -> shells(program) > shells);
            named(program, hands, "a question", 3);
            hands.key(SWT.ESC);
            program.waitFor("cancelled", () -> shells(program) == shells);
            program.press(SWT.ALT, 'h');
            program.press(0, aboutLetter());
            program.waitFor("about Kring", () -> shells(program) > shells);
            named(program, hands, "about Kring", 1);
            hands.key(SWT.ESC);
            program.waitFor("closed", () -> shells(program) == shells);
            // else the end of the program asks whether to save
            program.waitFor("nothing to save", () -> {
                ((Editing) hands.methods().get(1).getObject()).undo();
                return !hands.methods().get(1).isDirty();
            });
        });
    }

    private static char aboutLetter() {
        return Locale.getDefault().getLanguage().equals("nl") ? 'o' : 'a';
    }

    private static int shells(Program program) throws Exception {
        return program.ui(() -> (int)
                Stream.of(program.display.getShells()).filter(Shell::isVisible).count());
    }

    /** The Edit menu names the step, in this room as in the others. */
    private static void undoTakesANameBack(Program program, WorkbenchDriver hands) throws Exception {
        String before = program.ui(() -> ((Text) hands.find("group.name")).getText());
        hands.typeOver("group.name", "Nieuwe naam");
        hands.key(SWT.CR);
        hands.key(SWT.TAB);
        program.press(SWT.CTRL, 'z');
        program.waitFor(
                "the old name",
                () -> ((Text) hands.find("group.name")).getText().equals(before));
        program.press(SWT.CTRL | SWT.SHIFT, 'z');
        program.waitFor(
                "the new name again",
                () -> ((Text) hands.find("group.name")).getText().equals("Nieuwe naam"));
    }

    private static void named(Program program, WorkbenchDriver hands, String screen, int least) throws Exception {
        List<String> nameless = new ArrayList<>();
        int operated = program.ui(() -> {
            int count = 0;
            for (Control each : hands.everything()) {
                if (each.isVisible() && isOperated(each)) {
                    count++;
                    if (AccessibleName.named(each).isEmpty()) {
                        nameless.add(each.getClass().getSimpleName() + " "
                                + each.getData("org.eclipse.swtbot.widget.key") + " in " + each.getParent());
                    }
                }
            }
            return count;
        });
        assertEquals(List.of(), nameless, screen);
        assertTrue(operated >= least, screen + " has only " + operated + " controls: not the screen that was meant");
    }

    private static boolean isOperated(Control control) {
        return control instanceof Button
                || control instanceof Text
                || control instanceof StyledText
                || control instanceof Combo
                || control instanceof CCombo
                || control instanceof Spinner
                || control instanceof Link
                || control instanceof Table
                || control instanceof Tree
                || control instanceof org.eclipse.swt.widgets.List
                || control instanceof Canvas && control.isListening(SWT.KeyDown);
    }

    @Test
    void thePageOfKeysListsEveryKey() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.waitFor("welcome.name");
            hands.focus("welcome.name");
            hands.key(SWT.F1);
            hands.waitFor("keys.table");
            named(program, hands, "the page of keys", 1);
            List<String> lines = new ArrayList<>();
            program.ui(() -> {
                for (var item : ((Table) hands.find("keys.table")).getItems()) {
                    lines.add(item.getText(0) + " = " + item.getText(1));
                }
                return null;
            });
            List<String> commands = program.ui(() -> program.application.getBindingTables().stream()
                    .flatMap(table -> table.getBindings().stream())
                    .map(MKeyBinding::getCommand)
                    .map(command -> command.getLocalizedCommandName())
                    .distinct()
                    .toList());
            assertTrue(commands.size() > 15, "the keys of all rooms: " + commands);
            for (String command : commands) {
                assertTrue(lines.stream().anyMatch(line -> line.contains(" = " + command)), command + " in " + lines);
            }
            assertTrue(lines.stream().noneMatch(line -> line.contains("%") || line.startsWith(" =")), lines::toString);
            hands.key(SWT.ESC);
            program.waitFor("the page is closed", () -> hands.find("keys.table") == null);
        });
    }
}
