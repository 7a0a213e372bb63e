// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.CaptureKind;

/** Whoever hears the screen instead of seeing it finds a name on everything that can be operated, in every room. */
class AccessibilityTest {

    private static final int LONG = 120;
    private static final String PRACTICES = "kring.practices";
    private static final String METHODS = "kring.methods";
    private static final String IN_DESIGN = "kring-memory 1\nroom=design\n";

    @TempDir
    private Path folder;

    private Program program;
    private WorkbenchDriver hands;
    private ScreenReader reader;

    @BeforeEach
    void clean() throws Exception {
        System.setProperty(PRACTICES, folder.toString());
        Remembered.is("kring-memory 1\ndesign.open.1=library:incident\ndesign.active=library:incident\n");
    }

    @AfterEach
    void restore() throws Exception {
        System.clearProperty(PRACTICES);
        System.clearProperty(METHODS);
        Remembered.nothing();
    }

    private interface Script {
        void run() throws Exception;
    }

    private void drive(Script script) throws Exception {
        Program.drive(started -> {
            program = started;
            hands = new WorkbenchDriver(started);
            reader = new ScreenReader(started, hands);
            script.run();
        });
    }

    @Test
    void everythingThatCanBeOperatedHasAName() throws Exception {
        drive(() -> {
            hands.waitFor("welcome.name");
            reader.finds("the first page", 5);
            hands.click("welcome.sample");
            program.waitFor(LONG, "the charts", () -> hands.find("follow.chart") != null);
            following();
            program.press(SWT.CTRL, '3');
            newGroup();
            group();
            planning();
            running();
            evaluating();
        });
    }

    private void following() throws Exception {
        reader.finds("all groups", 5);
        tabled("all groups");
        hands.focus("follow.groups");
        hands.key(SWT.ARROW_DOWN);
        program.waitFor("a group", () -> ((Table) hands.find("follow.groups")).getSelectionIndex() == 1);
        reader.finds("the charts of a group", 5);
        tabled("a group");
    }

    /** The figures in words, and back to the picture. */
    private void tabled(String whose) throws Exception {
        program.press(SWT.CTRL, 't');
        hands.waitFor("follow.table");
        reader.finds("the figures of " + whose, 5);
        program.press(SWT.CTRL, 't');
        hands.waitFor("follow.chart");
    }

    private void newGroup() throws Exception {
        hands.typeOver("groups.new", "Noord");
        hands.click("groups.create");
        program.waitFor(
                "the new group",
                () -> hands.find("group.name") instanceof Text name
                        && name.getText().equals("Noord"));
        reader.finds("a new group", 9);
    }

    private void group() throws Exception {
        hands.focus("groups.table");
        hands.key(SWT.HOME);
        hands.key(SWT.CR);
        program.waitFor(
                "another group",
                () -> hands.find("group.name") instanceof Text name
                        && !name.getText().equals("Noord"));
        reader.finds("a group", 15);
        undoTakesANameBack();
    }

    private void planning() throws Exception {
        hands.click("group.plan");
        hands.waitFor("plan.minutes");
        reader.finds("a plan", 15);
        hands.click("plan.start");
        hands.waitFor("plan.question.action");
        reader.finds("the question of another day", 15);
        hands.click("plan.question.action");
    }

    private void running() throws Exception {
        hands.waitFor("run.clock");
        reader.finds("a run", 6);
        actions();
        hands.click("run.fullScreen");
        hands.waitFor("run.screen");
        reader.finds("the view of the group", 1);
        hands.focus("run.screen");
        hands.key(SWT.ESC);
        program.waitFor("the view of the group is gone", () -> hands.find("run.screen") == null);
        hands.click("run.close");
        hands.waitFor("run.question.action");
        reader.finds("the question before the end", 7);
        hands.click("run.question.action");
    }

    /** Two actions that are not meant strongly, so that two questions follow on each. */
    private void actions() throws Exception {
        hands.choose("capture.also", CaptureKind.ACTION.ordinal() + 1);
        for (int i = 1; i <= 2; i++) {
            hands.typeOver("capture.ACTION", "Actie " + i);
            hands.key(SWT.CR);
            String value = newest(".value", i);
            hands.choose(value, 5);
            hands.waitFor(value.replace(".value", ".why"));
        }
        reader.finds("a run with actions", 20);
    }

    /** The key of the last of so many widgets whose key ends so. */
    private String newest(String end, int count) throws Exception {
        program.waitFor(count + " " + end, () -> hands.keys(end).size() == count);
        return program.ui(() -> hands.keys(end).get(count - 1));
    }

    private void evaluating() throws Exception {
        hands.waitFor("evaluate.pass");
        reader.finds("an evaluation", 2);
        hands.click("evaluate.pass");
        hands.waitFor("evaluate.who");
        reader.finds("who are you", 3);
        hands.click("evaluate.who.m-1");
        hands.waitFor("form.P1");
        reader.finds("a form", 8);
        undoTakesAMarkBack();
        hands.click("evaluate.cancel");
        hands.waitFor("evaluate.question.action");
        reader.finds("the question before a form is thrown away", 3);
        hands.click("evaluate.question.action");
        hands.click("evaluate.close");
        hands.waitFor("evaluate.question.action");
        reader.finds("the question before the figures", 3);
        hands.click("evaluate.question.action");
        hands.waitFor("record.title");
        reader.finds("a record", 1);
    }

    /** Until it is handed in: with nothing answered any more there is nothing to hand in. */
    private void undoTakesAMarkBack() throws Exception {
        hands.focus("form.P1");
        program.press(0, '8');
        program.waitFor("a mark", () -> hands.find("evaluate.handIn").isEnabled());
        program.press(SWT.CTRL, 'z');
        program.waitFor("no mark", () -> !hands.find("evaluate.handIn").isEnabled());
        program.press(SWT.CTRL, 'y');
        program.waitFor("the mark again", () -> hands.find("evaluate.handIn").isEnabled());
    }

    /** The Edit menu names the step, in this room as in the others. */
    private void undoTakesANameBack() throws Exception {
        String before = hands.text("group.name");
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

    @Test
    void methodsAndTheirDialogsHaveNamesToo() throws Exception {
        Remembered.is(IN_DESIGN);
        System.setProperty(METHODS, folder.toString());
        drive(() -> {
            program.waitFor(
                    "the library", () -> hands.find("library.tree") instanceof Tree tree && tree.getItemCount() > 1);
            reader.finds("the library", 3);
            DesignRoom design = new DesignRoom(program, hands);
            design.openBasicModel();
            reader.finds("a method", 5);
            design.draft();
            savedByAClickTypingGoesOn();
            design.minutes("4", "9");
            reader.finds("a phase of a draft", 15);
            changedFile(design);
            hands.typeOver("field.NAME_NL", "Anders");
            dialog("the question whether to save", 3, () -> program.press(SWT.CTRL, 'w'));
            dialog("about Kring", 1, () -> {
                program.press(SWT.ALT, 'h');
                program.press(0, aboutLetter());
            });
            // else the end of the program asks whether to save
            design.save();
        });
    }

    private void savedByAClickTypingGoesOn() throws Exception {
        hands.typeOver("field.NAME_NL", "Eigen");
        hands.click("method.notice.action");
        program.waitFor("saved", () -> !hands.methods().get(1).isDirty());
        program.waitFor("the keyboard is back in the name", () -> hands.find("field.NAME_NL")
                .isFocusControl());
    }

    /** Another program wrote in the file meanwhile: it is asked what to do. */
    private void changedFile(DesignRoom design) throws Exception {
        design.save();
        Path file = folder.resolve("basic-model-1.1.method");
        byte[] saved = Files.readAllBytes(file);
        Files.writeString(file, "<!-- -->", StandardOpenOption.APPEND);
        hands.typeOver("field.NAME_NL", "Veranderd");
        dialog("the question of a changed file", 3, () -> program.press(SWT.CTRL, 's'));
        Files.write(file, saved);
        design.save();
    }

    private void dialog(String name, int least, Script open) throws Exception {
        int before = shells();
        open.run();
        program.waitFor(name, () -> shells() > before);
        reader.finds(name, least);
        hands.key(SWT.ESC);
        program.waitFor(name + " is gone", () -> shells() == before);
        program.waitFor("the keyboard is back after " + name, () -> {
            // no window manager here, which would see to it
            hands.find("library.tree").getShell().forceActive();
            return program.display.getFocusControl() != null;
        });
    }

    private static char aboutLetter() {
        return Locale.getDefault().getLanguage().equals("nl") ? 'o' : 'a';
    }

    private int shells() throws Exception {
        return program.ui(() -> (int)
                Stream.of(program.display.getShells()).filter(Shell::isVisible).count());
    }

    @Test
    void thePageOfKeysListsEveryKey() throws Exception {
        drive(() -> {
            hands.waitFor("welcome.name");
            hands.focus("welcome.name");
            hands.key(SWT.F1);
            hands.waitFor("keys.table");
            reader.finds("the page of keys", 1);
            List<String> lines = program.ui(() -> Stream.of(((Table) hands.find("keys.table")).getItems())
                    .map(each -> each.getText(0) + " = " + each.getText(1))
                    .toList());
            List<String> commands = program.ui(this::commands);
            assertTrue(commands.size() > 15, "the keys of all rooms: " + commands);
            for (String command : commands) {
                assertTrue(lines.stream().anyMatch(line -> line.contains(" = " + command)), command + " in " + lines);
            }
            assertTrue(lines.stream().noneMatch(line -> line.contains("%") || line.startsWith(" =")), lines::toString);
            hands.key(SWT.ESC);
            program.waitFor("the page is closed", () -> hands.find("keys.table") == null);
        });
    }

    private List<String> commands() {
        return program.application.getBindingTables().stream()
                .flatMap(table -> table.getBindings().stream())
                .map(MKeyBinding::getCommand)
                .map(command -> command.getLocalizedCommandName())
                .distinct()
                .toList();
    }
}
