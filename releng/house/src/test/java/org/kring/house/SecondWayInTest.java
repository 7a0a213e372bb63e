// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second way in to what the middle floor does is found, wherever it is opened; the floor itself may. */
class SecondWayInTest {

    @TempDir
    Path root;

    private TestHouse house;

    @BeforeEach
    void theThingsThatHaveOneWayIn() throws IOException {
        house = new TestHouse(root);
        for (String name : List.of("store", "practice", "evaluation", "meeting", "model", "cli", "ui.follow", "draw")) {
            house.bundle(name, "");
        }
        house.type("org.kring.store", "org.kring.store.journal.JournalLog", "{}");
        house.type("org.kring.store", "org.kring.store.event.EventJson", "{}");
        house.type(
                "org.kring.store",
                "org.kring.store.DocumentWriter",
                "{ public void write() {} public void accept() {} }");
        house.type("org.kring.store", "org.kring.store.DocumentFolder", "{}");
        house.type(
                "org.kring.store", "org.kring.store.Library", "{ public void methods() {} public void method() {} }");
        house.type("org.kring.evaluation", "org.kring.evaluation.forms.Answers", "{}");
        house.type("org.kring.evaluation", "org.kring.evaluation.OpenAnswers", "{}");
        house.type("org.kring.evaluation", "org.kring.evaluation.statistics.Xmr", "{ public static void of() {} }");
        house.type("org.kring.model", "org.kring.model.form.FormBox", "{}");
        house.type(
                "org.kring.practice",
                "org.kring.practice.MeetingFolder",
                "{ public void openRun() {} public void readRun() {} public void writeRun() {}"
                        + " public void forms() {} public void formFiles() {} public void formsClosed() {}"
                        + " public void save() {} public void meeting() {} }");
        house.type(
                "org.kring.practice",
                "org.kring.practice.PracticeFolder",
                "{ public void methodsIn() {} public void methodFiles() {} public void open() {} public void save() {}"
                        + " public void create() {} }");
        house.type(
                "org.kring.practice",
                "org.kring.practice.GroupFolder",
                "{ public void save() {} public void create() {} }");
        house.type("org.kring.practice", "org.kring.practice.methods.MethodFolder", "{ public void write() {} }");
        house.type("org.kring.meeting", "org.kring.meeting.run.LiveRun", "{}");
    }

    @ParameterizedTest
    @CsvSource({
        "org.kring.meeting.run.LiveRun, a run",
        "org.kring.store.journal.JournalLog, the journal of a run",
        "org.kring.store.DocumentFolder, folders of documents",
        "org.kring.evaluation.forms.Answers, raw forms",
        "org.kring.model.form.FormBox, raw forms",
        "org.kring.evaluation.OpenAnswers, what people wrote on forms"
    })
    void aClassBehindADoorIsForItsOwnersOnly(String target, String thing) throws IOException {
        house.type("org.kring.cli", "org.kring.cli.Command", "{ " + target + " it; }");
        house.type("org.kring.practice", "org.kring.practice.evaluate.Owner", "{ " + target + " it; }");
        house.compileAll();

        house.only(new UseCasesOnce(), "org.kring.cli.Command uses " + thing + ": " + target);
    }

    @ParameterizedTest
    @CsvSource({
        "org.kring.practice.MeetingFolder, openRun, for a run by its file",
        "org.kring.practice.MeetingFolder, readRun, for a run by its file",
        "org.kring.practice.MeetingFolder, writeRun, for a run by its file",
        "org.kring.practice.MeetingFolder, forms, for the forms of a meeting",
        "org.kring.practice.MeetingFolder, formFiles, for the forms of a meeting",
        "org.kring.practice.MeetingFolder, formsClosed, for the forms of a meeting",
        "org.kring.practice.MeetingFolder, save, for a meeting to be written",
        "org.kring.practice.GroupFolder, create, for a meeting to be made",
        "org.kring.practice.GroupFolder, save, for a group to be written",
        "org.kring.practice.PracticeFolder, save, for a practice to be written",
        "org.kring.practice.PracticeFolder, create, for a practice or a group to be made",
        "org.kring.practice.PracticeFolder, methodsIn, for methods of a practice by their files",
        "org.kring.practice.methods.MethodFolder, write, for an own method to be written",
        "org.kring.practice.PracticeFolder, methodFiles, for methods of a practice by their files",
        "org.kring.practice.PracticeFolder, open, for a practice without hearing which files were altered",
        "org.kring.store.DocumentWriter, write, for a document to be written",
        "org.kring.store.Library, methods, the library for methods",
        "org.kring.store.Library, method, the library for methods"
    })
    void aCallBehindADoorIsForItsOwnersOnly(String owner, String method, String thing) throws IOException {
        String body = "{ void go() { new " + owner + "()." + method + "(); } }";
        house.type("org.kring.ui.follow", "org.kring.ui.follow.Page", body);
        house.type("org.kring.practice", "org.kring.practice.run.Owner", body);
        house.compileAll();

        house.only(new UseCasesOnce(), "org.kring.ui.follow.Page asks " + thing + ": " + owner + "." + method);
    }

    @Test
    void limitsAreComputedByEvaluationAndShownByAnyone() throws IOException {
        String xmr = "org.kring.evaluation.statistics.Xmr";
        house.type("org.kring.draw", "org.kring.draw.Chart", "{ " + xmr + " shown; void go() { " + xmr + ".of(); } }");
        house.type("org.kring.evaluation", "org.kring.evaluation.series.Series", "{ void go() { " + xmr + ".of(); } }");
        house.compileAll();

        house.only(new UseCasesOnce(), "org.kring.draw.Chart asks for limits to be computed: " + xmr + ".of");
    }

    /** In this house nothing is called a summary. */
    @Test
    void aDoorToWhatIsCalledOtherwiseLeadsNowhere() throws IOException {
        house.compileAll();

        List<String> limits = UseCasesOnce.doors().leadingNowhere(new House(root)).stream()
                .filter(each -> each.startsWith("for limits to be computed is nowhere"))
                .toList();

        assertEquals(1, limits.size(), limits.toString());
        assertTrue(limits.get(0).contains("Summary"), limits.get(0));
    }

    @Test
    void factsMayBeToldFromOutsideAndMeetingsRead() throws IOException {
        house.type(
                "org.kring.cli",
                "org.kring.cli.Command",
                "{ org.kring.store.event.EventJson words;"
                        + " void go() { new org.kring.practice.MeetingFolder().meeting();"
                        + " new org.kring.store.DocumentWriter().accept(); } }");
        house.compileAll();

        assertEquals(List.of(), new UseCasesOnce().violations(new House(root)));
    }
}
