// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.meeting.Action;
import org.kring.model.meeting.Commitment;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;

/** One meeting from the first page to the chart of a coach, by clicks and keys, the program ended hard in the middle. */
class FacilitateTest {

    private static final List<String> PEOPLE = List.of("Anna", "Bas", "Carla", "Daan", "Eva");
    private static final int MOST_STEPS = 40;
    private static final int LONG = 60;
    private static final String PRACTICES = "kring.practices";
    private static final int COMMITMENT = 7;
    private static final String OWN = "Ons Noord-model";

    @TempDir
    private Path folder;

    private String step;

    @BeforeEach
    void make() throws Exception {
        System.setProperty(PRACTICES, folder.toString());
        Remembered.nothing();
    }

    @AfterEach
    void clean() throws Exception {
        System.clearProperty(PRACTICES);
        Remembered.nothing();
    }

    @Test
    void aMeetingIsPlannedRunEndedHardGoneOnWithEvaluatedAndInTheChart() throws Exception {
        drive(this::untilTheEndOfTheProgram);
        drive(this::untilTheChart);

        MeetingFolder meeting = onlyMeeting();
        assertEquals(MeetingStatus.CLOSED, meeting.meeting().getStatus());
        assertEquals(1, meeting.content().getCases().size());
        List<String> ran = methods(meeting.meeting());
        assertTrue(
                ran.stream().anyMatch(each -> each.startsWith("basic-model 1.1")),
                () -> "the method of their own was run: " + ran);
        assertTrue(meeting.content().getArtefacts().size() >= 3, "what was kept is in the record");
        List<Integer> meant = meeting.content().getArtefacts().stream()
                .filter(Action.class::isInstance)
                .flatMap(each -> ((Action) each).getCommitments().stream())
                .map(Commitment::getValue)
                .toList();
        assertEquals(List.of(COMMITMENT), meant, "on the way to a value none is kept");
    }

    /** The methods that were run, with their versions: a draft has one of its own. */
    private static List<String> methods(Meeting meeting) {
        return meeting.getAgenda().stream()
                .map(each -> each.getMethod() + " " + each.getMethodVersion())
                .toList();
    }

    private interface Part {
        void run(Program program, WorkbenchDriver hands, Pictures pictures) throws Exception;
    }

    private void drive(Part part) throws Exception {
        Program.drive(program -> {
            try {
                part.run(program, new WorkbenchDriver(program), new Pictures(program));
            } catch (AssertionError failure) {
                new Pictures(program).take("failure");
                throw failure;
            }
        });
    }

    private MeetingFolder onlyMeeting() throws Exception {
        PracticeFolder practice = PracticeFolder.open(folder.resolve("Team-Noord"));
        return practice.groups().found().get(0).meetings().found().get(0);
    }

    private void untilTheEndOfTheProgram(Program program, WorkbenchDriver hands, Pictures pictures) throws Exception {
        hands.typeOver("welcome.name", "Team Noord");
        hands.click("welcome.create");
        program.waitFor(LONG, "the room of meetings", () -> hands.find("groups.new") != null);
        pictures.take("groups-empty");
        makeGroup(program, hands);
        pictures.take("group");
        authorMethod(program, hands);
        pictures.take("own-method");
        program.press(SWT.CTRL, '3');
        hands.click("group.plan");
        hands.waitFor("plan.start");
        chooseMethod(program, hands);
        pictures.take("plan");
        hands.click("plan.start");
        hands.waitFor("run.clock");
        pictures.take("run-start");
        walkAndKeep(program, hands, pictures);
        step = label(program, hands, "run.title");
        // no closing of parts, no saving: what is not on the disk is gone
        program.display.asyncExec(program.display::dispose);
        while (!program.display.isDisposed()) {
            Thread.sleep(20);
        }
    }

    private static void makeGroup(Program program, WorkbenchDriver hands) throws Exception {
        hands.typeOver("groups.new", "Noord");
        hands.key(SWT.CR);
        hands.waitFor("group.newMember");
        assertEquals("Noord", hands.text("group.name"));
        for (int i = 0; i < PEOPLE.size(); i++) {
            hands.typeOver("group.newMember", PEOPLE.get(i));
            hands.key(SWT.CR);
            hands.waitFor("member.m-" + (i + 1));
        }
    }

    /** A method of their own: derived from a built-in one, with another name and other minutes. */
    private static void authorMethod(Program program, WorkbenchDriver hands) throws Exception {
        program.press(SWT.CTRL, '2');
        DesignRoom design = new DesignRoom(program, hands);
        design.openBasicModel();
        design.draft();
        hands.typeOver("field.NAME_NL", OWN);
        hands.typeOver("field.NAME_EN", OWN);
        design.minutes("4", "9");
        design.save();
    }

    /** By the arrow keys, down the table of methods. */
    private static void chooseMethod(Program program, WorkbenchDriver hands) throws Exception {
        int place = program.ui(() -> {
            List<List<String>> rows = rows((Table) hands.find("plan.methods"));
            return IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i).get(0).contains(OWN))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the own method can be chosen: " + rows));
        });
        hands.focus("plan.methods");
        hands.key(SWT.HOME);
        for (int i = 0; i <= place; i++) {
            int row = i;
            program.waitFor("row " + i, () -> ((Table) hands.find("plan.methods")).getSelectionIndex() == row);
            if (i < place) {
                hands.key(SWT.ARROW_DOWN);
            }
        }
    }

    private void walkAndKeep(Program program, WorkbenchDriver hands, Pictures pictures) throws Exception {
        until(program, hands, "capture.CASE");
        keep(program, hands, "capture.CASE.question", "How do I say no?");
        keep(program, hands, "capture.CASE", "Every Friday my manager adds work.");
        keep(program, hands, "capture.PARKED", "Overtime rules");
        pauseAndGoOn(program, hands, pictures);
        until(program, hands, "capture.ADVICE");
        keep(program, hands, "capture.ADVICE", "Say what you need first");
        keep(program, hands, "capture.ADVICE", "Ask for the reason");
        pictures.take("run-advice");
    }

    /** On with the right arrow until a field is there. */
    private void until(Program program, WorkbenchDriver hands, String field) throws Exception {
        for (int i = 0; i < MOST_STEPS; i++) {
            if (program.ui(() -> hands.find(field) != null)) {
                return;
            }
            String before = place(program, hands);
            hands.focus("run.clock");
            hands.key(SWT.ARROW_RIGHT);
            program.waitFor("the next step", () -> !before.equals(((Label) hands.find("run.part")).getText()));
        }
        throw new AssertionError("no step has " + field);
    }

    private static String place(Program program, WorkbenchDriver hands) throws Exception {
        return label(program, hands, "run.part");
    }

    private static String label(Program program, WorkbenchDriver hands, String key) throws Exception {
        return program.ui(() -> ((Label) hands.find(key)).getText());
    }

    private static void keep(Program program, WorkbenchDriver hands, String field, String words) throws Exception {
        hands.typeOver(field, words);
        if (!field.endsWith(".question")) {
            hands.key(SWT.CR);
            program.waitFor(
                    "kept: " + words, () -> ((Text) hands.find(field)).getText().isEmpty());
        }
    }

    private static void pauseAndGoOn(Program program, WorkbenchDriver hands, Pictures pictures) throws Exception {
        hands.focus("run.clock");
        program.press(0, ' ');
        hands.waitFor("run.goOn");
        pictures.take("run-paused");
        hands.focus("run.clock");
        program.press(0, ' ');
        hands.waitFor("run.pause");
        nothingBehindADialog(program, hands);
    }

    private static void nothingBehindADialog(Program program, WorkbenchDriver hands) throws Exception {
        String place = place(program, hands);
        OpenDialog dialog = new OpenDialog(program, hands);
        dialog.press(SWT.CTRL | SWT.SHIFT, "npb");
        dialog.close();
        hands.waitFor("run.pause");
        assertEquals(place, place(program, hands), "the run stays where it is");
    }

    private void untilTheChart(Program program, WorkbenchDriver hands, Pictures pictures) throws Exception {
        program.waitFor(LONG, "the meeting that ran", () -> hands.find("run.title") != null);
        assertEquals(step, label(program, hands, "run.title"), "the same step");
        assertEquals(
                2,
                program.ui(() -> onlyMeeting().readRun().events().stream()
                                .filter(each -> each.fact().toString().contains("ADVICE"))
                                .count())
                        .intValue());
        act(program, hands);
        pictures.take("run-action");
        groupScreen(program, hands, pictures);
        evaluate(program, hands, pictures);
        follow(program, hands, pictures);
    }

    private static void evaluate(Program program, WorkbenchDriver hands, Pictures pictures) throws Exception {
        hands.click("run.close");
        hands.click("run.question.action");
        hands.waitFor("evaluate.pass");
        pictures.take("evaluate-open");
        for (int i = 1; i <= PEOPLE.size(); i++) {
            fillIn(program, hands, pictures, i);
        }
        hands.waitFor("evaluate.close");
        pictures.take("evaluate-done");
        hands.click("evaluate.close");
        hands.waitFor("record.PRODUCT");
        pictures.take("record");
        String product = label(program, hands, "record.PRODUCT");
        assertTrue(product.contains("n = 5"), product);
        String facilitator = label(program, hands, "record.FACILITATOR");
        assertTrue(facilitator.contains("n = 4"), "who guided is not asked: " + facilitator);
    }

    /** From outside the group: what five people answered is shown, what four answered is not. */
    private static void follow(Program program, WorkbenchDriver hands, Pictures pictures) throws Exception {
        program.press(SWT.CTRL, '4');
        program.waitFor(LONG, "the chart", () -> hands.find("follow.chart") != null);
        program.waitFor(
                LONG,
                "the group in the list",
                () -> hands.find("follow.groups") instanceof Table groups && groups.getItemCount() == 2);
        hands.focus("follow.groups");
        hands.key(SWT.ARROW_DOWN);
        program.waitFor(
                "the group",
                () -> hands.find("follow.groups") instanceof Table groups && groups.getSelectionIndex() == 1);
        pictures.take("follow-chart");
        hands.focus("follow.chart");
        program.press(SWT.CTRL, 't');
        hands.waitFor("follow.table");
        program.waitFor(
                "the table of the group",
                () -> ((Label) hands.find("follow.title")).getText().equals("Noord"));
        pictures.take("follow-table");
        List<List<String>> rows = program.ui(() -> rows((Table) hands.find("follow.table")));
        // one meeting, a row an axis and one for the overall mark: date, axis, mean, median, sd, n, present, remark
        assertEquals(4, rows.size(), rows.toString());
        assertEquals(1, rows.stream().map(row -> row.get(0)).distinct().count(), rows.toString());
        assertEquals(List.of("5", "5", "4", ""), column(rows, 5), rows.toString());
        assertEquals(List.of("5", "5", "5", "5"), column(rows, 6), rows.toString());
        assertEquals(
                List.of(true, true, false, false),
                column(rows, 2).stream().map(mean -> !mean.isEmpty()).toList());
        assertFalse(rows.get(2).get(7).isEmpty(), "it says why");
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private static List<List<String>> rows(Table table) {
        return Stream.of(table.getItems())
                .map(row -> IntStream.range(0, table.getColumnCount())
                        .mapToObj(row::getText)
                        .toList())
                .toList();
    }

    private void act(Program program, WorkbenchDriver hands) throws Exception {
        until(program, hands, "capture.ACTION");
        keep(program, hands, "capture.ACTION", "Talk to my manager");
        program.waitFor("the action", () -> row(hands) != null);
        hands.choose(program.ui(() -> row(hands)) + ".value", COMMITMENT);
        program.waitFor("the question for a low value", () -> hands.find(row(hands) + ".why") != null);
        assertEquals(
                COMMITMENT,
                program.ui(() -> ((Combo) hands.find(row(hands) + ".value")).getSelectionIndex())
                        .intValue());
    }

    /** The key of the row of the action, by its words. */
    private static String row(WorkbenchDriver hands) {
        return hands.everything().stream()
                .filter(each -> each instanceof Text text && text.getText().equals("Talk to my manager"))
                .map(each -> String.valueOf(each.getData("org.eclipse.swtbot.widget.key")))
                .filter(each -> each.startsWith("item.") && hands.find(each + ".value") != null)
                .findFirst()
                .orElse(null);
    }

    private static void groupScreen(Program program, WorkbenchDriver hands, Pictures pictures) throws Exception {
        hands.click("run.fullScreen");
        hands.waitFor("run.screen");
        pictures.take("screen");
        hands.focus("run.screen");
        program.press(SWT.CTRL | SWT.SHIFT, 'p');
        hands.waitFor("run.goOn");
        program.press(SWT.CTRL | SWT.SHIFT, 'p');
        hands.waitFor("run.pause");
        hands.key(SWT.ESC);
        program.waitFor("the full screen is gone", () -> hands.find("run.screen") == null);
    }

    private static void fillIn(Program program, WorkbenchDriver hands, Pictures pictures, int person) throws Exception {
        hands.click("evaluate.pass");
        if (person == 1) {
            hands.waitFor("evaluate.who");
            pictures.take("evaluate-who");
        }
        hands.click("evaluate.who.m-" + person);
        hands.focus("form.P1");
        boolean asked = program.ui(() -> hands.find("form.F1") != null);
        for (char digit : (asked ? "8798679787" : "8798679").toCharArray()) {
            program.press(0, digit);
        }
        if (person == 2) {
            pictures.take("evaluate-form");
        }
        program.waitFor("can be handed in", () -> ((Button) hands.find("evaluate.handIn")).isEnabled());
        program.ui(() -> {
            hands.find("evaluate.handIn").forceFocus();
            return null;
        });
        hands.click("evaluate.handIn");
        hands.waitFor("evaluate.thanks");
        if (program.ui(() -> hands.find("evaluate.passOn") != null)) {
            hands.click("evaluate.passOn");
        }
        hands.waitFor("evaluate.close");
    }
}
