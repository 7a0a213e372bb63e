// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunStatus;
import org.kring.model.common.RoleKind;
import org.kring.ui.facilitate.OpenItem;

/** What the buttons and keys of a run do, one after the other. */
class RunPresenterStepsTest {

    @TempDir
    private Path folder;

    private PresentedRun run;

    @BeforeEach
    void open() throws Exception {
        run = new PresentedRun(folder);
    }

    @AfterEach
    void close() {
        run.close();
    }

    private OpenItem.Place place() {
        return new OpenItem.Place("noord", run.room.meeting.id());
    }

    @Test
    void aRunThatIsShownIsRememberedAsRunning() {
        assertEquals(place(), run.room.openItem.running());
        assertEquals(OpenItem.Place.NOTHING, run.room.openItem.place(), "it opens nothing by itself");
    }

    @Test
    void stepsGoOnAndBackAndStopAtTheFirst() {
        String first = run.view.sheet.title();
        long before = run.state().number();
        run.does(run.presenter::back);
        assertEquals(before, run.state().number(), "there is nothing before the first step");
        assertTrue(run.view.sheet.first());
        run.does(run.presenter::next);
        assertEquals(1, run.state().position());
        assertFalse(run.view.sheet.first());
        run.does(run.presenter::back);
        assertEquals(first, run.view.sheet.title());
        assertTrue(run.view.sheet.place().startsWith("Phase 1 of "), run.view.sheet.place());
    }

    @Test
    void aStepIsLeftOut() {
        String left = run.state().current().orElseThrow().id();
        run.does(run.presenter::skip);
        assertNotEquals(left, run.state().current().orElseThrow().id());
        assertEquals("", run.view.problem);
    }

    @Test
    void spacePausesAndGoesOnAndThePausedStepWaits() {
        run.does(run.presenter::pauseOrGoOn);
        assertEquals(RunStatus.PAUSED, run.state().status());
        assertEquals(RunViewState.State.PAUSED, run.view.sheet.state());
        run.does(run.presenter::next);
        assertEquals("The meeting is paused. Press Go on first.", run.view.problem);
        assertEquals(0, run.state().position());
        run.does(run.presenter::pauseOrGoOn);
        assertEquals(RunStatus.RUNNING, run.state().status());
        assertEquals(RunViewState.State.RUNNING, run.view.sheet.state());
        assertEquals("", run.view.problem, "what was said is over");
    }

    @Test
    void minutesAreAddedToTheStep() {
        String before = run.view.clock.digits();
        run.does(() -> run.presenter.extend(5));
        assertNotEquals(before, run.view.clock.digits());
        assertEquals(minutes(before) + 5, minutes(run.view.clock.digits()));
    }

    private static int minutes(String digits) {
        return Integer.parseInt(digits.split(":")[0]);
    }

    @Test
    void theClockIsShownAgainOnlyWhenSomethingOfItChanged() {
        int before = run.view.clocks.size();
        run.presenter.tick();
        run.presenter.tick();
        assertEquals(before, run.view.clocks.size());
        run.room.clock.move(Duration.ofSeconds(1));
        run.presenter.tick();
        assertEquals(before + 1, run.view.clocks.size());
    }

    @Test
    void whoComesAndLeavesAndWhoHoldsWhatIsKept() {
        assertEquals(PresentedRun.ALL, run.presenter.people());
        assertEquals("Eva", run.presenter.names().of("m-5"));
        assertTrue(run.presenter.isPresent("m-5"));
        run.does(() -> run.presenter.attend("m-5", false));
        assertFalse(run.presenter.isPresent("m-5"));
        run.does(() -> run.presenter.attend("m-5", true));
        assertTrue(run.presenter.isPresent("m-5"));

        assertTrue(run.presenter.holds(MeetingRole.FACILITATOR, "m-1"));
        run.does(() -> run.presenter.assign(MeetingRole.FACILITATOR, "m-4"));
        assertTrue(run.presenter.holds(MeetingRole.FACILITATOR, "m-4"));
        assertFalse(run.presenter.holds(MeetingRole.FACILITATOR, "m-1"));
    }

    @Test
    void aRoleThatTheMethodAddsIsNamedInItsPart() throws Exception {
        try (var team = new PresentedRun(run.room, run.room.run(run.room.makeMeeting("reflecting-team")))) {
            while (team.presenter.roles().stream().noneMatch(MeetingRole::isOwn)) {
                team.does(team.presenter::next);
            }
            var interviewer = new MeetingRole(RoleKind.OWN, "interviewer");
            assertEquals("Interviewer", team.presenter.name(interviewer));
            team.does(() -> team.presenter.assign(interviewer, "m-4"));
            assertTrue(team.presenter.holds(interviewer, "m-4"));
            team.does(() -> team.presenter.assign(interviewer, "m-3"));
            assertFalse(team.presenter.holds(interviewer, "m-4"));
        }
    }

    @Test
    void whatIsRefusedIsSaidAndStaysSaidUntilSomethingGoesWell() {
        for (String each : PresentedRun.ALL) {
            run.does(() -> run.presenter.attend(each, false));
        }
        assertFalse(run.view.problem.isEmpty(), "someone must stay");
        assertTrue(run.presenter.isPresent("m-5"));
        run.does(run.presenter::next);
        assertEquals("", run.view.problem);
    }

    @Test
    void whatIsEnteredThroughAnotherDoorIsShown() {
        run.run
                .session()
                .add(new RunFact.Captured("x-1", CaptureKind.PARKED, "", "", "m-2", "Overtime", "", "", List.of()))
                .toCompletableFuture()
                .join();
        // the next entry is told after that one
        run.does(run.presenter::next);
        assertEquals(
                "Overtime", run.view.section(CaptureKind.PARKED).items().get(0).text());
    }

    @Test
    void askingToCloseOnlyAsks() {
        run.does(run.presenter::askClose);
        assertTrue(run.view.asked);
        assertEquals(RunStatus.RUNNING, run.state().status());
        run.presenter.fullScreen();
        assertEquals(1, run.view.screens);
    }

    @Test
    void aClosedMeetingNoLongerRunsAndIsOpenedAnewForTheEvaluation() {
        int[] told = {0};
        run.room.services.practice().addListener(() -> told[0]++);
        run.does(run.presenter::close);
        assertEquals(RunStatus.CLOSED, run.state().status());
        assertEquals(RunViewState.State.CLOSED, run.view.sheet.state());
        assertEquals(place(), run.room.openItem.place());
        assertEquals(OpenItem.Place.NOTHING, run.room.openItem.running());
        assertTrue(told[0] > 0, "the other rooms read it again");
    }

    @Test
    void aRecordThatCouldNotBeWrittenIsSaidAndTriedAgain() throws Exception {
        Path document = run.room.meeting.path().resolve("meeting.xmi");
        Path away = document.resolveSibling("away");
        Files.move(document, away);
        Files.createDirectory(document);
        Files.writeString(document.resolve("in the way"), "");

        run.does(run.presenter::close);
        assertEquals(RunStatus.CLOSED, run.state().status());
        assertFalse(run.view.problem.isEmpty());
        assertEquals(place(), run.room.openItem.running(), "it is not over yet");

        Files.delete(document.resolve("in the way"));
        Files.delete(document);
        Files.move(away, document);
        run.does(run.presenter::close);
        assertEquals(OpenItem.Place.NOTHING, run.room.openItem.running());
        assertEquals(place(), run.room.openItem.place());
    }

    @Test
    void whatIsWrongWithTheJournalIsSaidWhenItIsOpened() throws Exception {
        run.does(run.presenter::next);
        run.release();
        Files.writeString(run.room.meeting.path().resolve("run.journal"), "half a li", StandardOpenOption.APPEND);
        run.view.problem = "";
        run.reopen();
        assertFalse(run.view.problem.isEmpty());
        assertEquals(1, run.state().position(), "what is whole is there");
    }

    @Test
    void thatTheFolderIsGoneIsSaidWithoutFiles() throws Exception {
        run.does(run.presenter::next);
        Files.move(run.room.meeting.path(), run.room.meeting.path().resolveSibling("away"));
        run.does(run.presenter::next);
        assertTrue(run.view.problem.startsWith("The folder of this meeting is no longer there"), run.view.problem);
        assertFalse(run.view.problem.matches(".*(/|journal).*"), run.view.problem);
    }

    @Test
    void whoeverLetGoOfARunHearsNothingOfItAnyMore() {
        run.does(run.presenter::next);
        String title = run.view.sheet.title();
        run.release();
        run.room.rest();
        assertEquals(title, run.view.sheet.title());
        assertEquals("", run.view.problem);
    }
}
