// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.sample.SamplePractice;
import org.kring.sample.SampleWish;
import org.kring.ui.practice.PracticePlaces;

/** A meeting by Tab alone, from its start to its figures: what is read first is come to first, and nothing holds. */
class MeetingTabOrderTest {

    private static final String PRACTICES = "kring.practices";

    @TempDir
    private Path folder;

    private Program program;
    private WorkbenchDriver hands;

    @BeforeEach
    void clean() throws Exception {
        System.setProperty(PRACTICES, folder.toString());
        Remembered.nothing();
        SamplePractice.make(new SampleWish(1, 2, 7, LocalDate.of(2026, 11, 21)), new PracticePlaces(folder).sample());
    }

    @AfterEach
    void restore() throws Exception {
        System.clearProperty(PRACTICES);
        Remembered.nothing();
    }

    @Test
    void theKeyboardGoesThroughARunItsEvaluationAndWhatItLeft() throws Exception {
        Program.drive(started -> {
            program = started;
            hands = new WorkbenchDriver(started);
            plan();
            running();
            paused();
            evaluating();
            form();
            record();
        });
    }

    private void plan() throws Exception {
        hands.click("welcome.sample");
        hands.waitFor("follow.chart");
        program.press(SWT.CTRL, '3');
        program.waitFor(
                "the groups", () -> hands.find("groups.table") instanceof Table groups && groups.getItemCount() > 0);
        hands.focus("groups.table");
        hands.key(SWT.HOME);
        hands.key(SWT.CR);
        hands.click("group.plan");
        hands.click("plan.start");
        hands.click("plan.question.action");
        hands.waitFor("run.clock");
    }

    private List<String> around(String from) throws Exception {
        return new KeyboardRound(program, hands).from(from);
    }

    private void running() throws Exception {
        assertEquals(
                List.of(
                        "run.clock",
                        "run.next",
                        "run.pause",
                        "run.disruption",
                        "run.break",
                        "run.plus1",
                        "run.plus5",
                        "run.skip",
                        "run.people",
                        "run.fullScreen",
                        "run.close",
                        "capture.NOTE",
                        "capture.also",
                        "capture.PARKED"),
                around("run.clock").stream()
                        .filter(MeetingTabOrderTest::isOfRun)
                        .toList());
    }

    /** What is to be done takes the keyboard only where it is too long for its place. */
    private static boolean isOfRun(String name) {
        boolean steers = name.startsWith("run.") && !name.equals("run.words");
        return steers || name.startsWith("capture.") && !name.endsWith(".author");
    }

    /** What cannot be pressed while the clock stands still is passed by; the reason comes after the buttons. */
    private void paused() throws Exception {
        hands.click("run.pause");
        hands.waitFor("run.reason");
        assertEquals(
                List.of(
                        "run.clock",
                        "run.goOn",
                        "run.plus1",
                        "run.plus5",
                        "run.people",
                        "run.fullScreen",
                        "run.close",
                        "run.reason",
                        "capture.NOTE",
                        "capture.also",
                        "capture.PARKED"),
                around("run.clock").stream()
                        .filter(MeetingTabOrderTest::isOfRun)
                        .toList());
        hands.click("run.goOn");
        hands.waitFor("run.pause");
    }

    private void evaluating() throws Exception {
        hands.click("run.close");
        hands.click("run.question.action");
        hands.waitFor("evaluate.pass");
        assertEquals(
                List.of("evaluate.pass", "evaluate.close"),
                around("evaluate.pass").subList(0, 2));
        hands.click("evaluate.pass");
        hands.waitFor("evaluate.cancel");
        assertEquals(
                List.of("evaluate.who.m-1", "evaluate.who.m-2", "evaluate.who.m-3"),
                around("evaluate.who.m-1").subList(0, 3));
    }

    private void form() throws Exception {
        hands.click("evaluate.who.m-1");
        hands.focus("form.P1");
        program.press(0, '8');
        program.waitFor("can be handed in", () -> hands.find("evaluate.handIn").isEnabled());
        List<String> form = around("form.P1");
        List<String> asked = program.ui(() -> hands.keys("")).stream()
                .filter(each -> each.startsWith("form."))
                .toList();
        assertEquals(asked, form.subList(0, asked.size()));
        assertEquals(List.of("evaluate.handIn", "evaluate.cancel"), form.subList(asked.size(), asked.size() + 2));
    }

    private void record() throws Exception {
        hands.click("evaluate.cancel");
        hands.click("evaluate.question.action");
        hands.click("evaluate.close");
        hands.click("evaluate.question.action");
        hands.waitFor("record.back");
        assertEquals("record.back", around("record.back").get(0));
    }
}
