// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.PauseReason;
import org.kring.ui.Editing;
import org.kring.ui.facilitate.TestRoom;

/** What a facilitator takes back with Ctrl+Z, and does again. */
class RunUndoTest {

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

    private Editing editing() {
        return run.presenter.editing();
    }

    private void undo() {
        run.does(() -> editing().undo());
    }

    private void redo() {
        run.does(() -> editing().redo());
    }

    @Test
    void nextBackAndSkipAreTakenBackOneAfterTheOther() {
        run.does(() -> run.presenter.next());
        String second = run.step();
        run.does(() -> run.presenter.skip());
        run.does(() -> run.presenter.back());
        assertEquals("step back", editing().undoLabel());
        undo();
        assertEquals(2, run.state().position());
        assertEquals("phase left out", editing().undoLabel());
        undo();
        assertEquals(second, run.step());
        undo();
        assertEquals(0, run.state().position());
        assertFalse(editing().canUndo());
        redo();
        redo();
        assertEquals(2, run.state().position());
        assertTrue(run.state().skipped().contains(second), "left out again, not just gone on");
    }

    @Test
    void aStepThatWasLeftOutAndTakenBackIsNotLeftOut() {
        String first = run.step();
        run.does(() -> run.presenter.skip());
        assertTrue(run.state().skipped().contains(first));
        undo();
        assertEquals(first, run.step());
        assertFalse(run.state().skipped().contains(first));
    }

    @Test
    void minutesThatWereAddedAreTakenBackAndNothingElse() {
        run.does(() -> run.presenter.next());
        String digits = run.view.clock.digits();
        run.does(() -> run.presenter.extend(5));
        assertEquals("extra minutes", editing().undoLabel());
        undo();
        assertEquals(digits, run.view.clock.digits());
        assertEquals(1, run.state().position(), "the step stays");
        redo();
        assertEquals(5, run.state().clock().extension());
    }

    @Test
    void whoIsThereAndWhoDoesWhatIsTakenBack() {
        run.does(() -> run.presenter.attend("m-5", false));
        run.does(() -> run.presenter.assign(MeetingRole.FACILITATOR, "m-4"));
        undo();
        assertTrue(run.presenter.holds(MeetingRole.FACILITATOR, "m-1"));
        undo();
        assertTrue(run.presenter.isPresent("m-5"));
        assertFalse(editing().canUndo());
    }

    @Test
    void whoCameLateStillCameLateAfterALeaveIsTakenBack() {
        run.tells(new RunFact.Attended("m-5", true, 7));
        run.does(() -> run.presenter.attend("m-5", false));
        undo();
        assertTrue(run.presenter.isPresent("m-5"));
        assertEquals(7, run.state().minutesLate("m-5"));
    }

    @Test
    void whoComesDuringTheMeetingIsAsLateAsItIsAndThePeopleSayIt() throws Exception {
        TestRoom room = new TestRoom(folder.resolve("late"));
        RunOpening opening = room.run();
        opening.session().start(List.of("m-1", "m-2")).toCompletableFuture().join();
        Duration early = Duration.between(
                room.clock.instant(),
                opening.session().snapshot().state().plan().start());
        try (PresentedRun late = new PresentedRun(room, opening)) {
            room.clock.move(early.isNegative() ? Duration.ZERO : early);
            room.clock.move(Duration.ofSeconds(7 * 60 + 59));
            late.does(() -> late.presenter.attend("m-5", true));
            assertEquals("Eva (7 min late)", late.presenter.nameAndLate("m-5"));
            assertEquals("Anna", late.presenter.nameAndLate("m-1"));
        }
    }

    @Test
    void whileTheMeetingIsPausedAStepStaysAndTheMenuSaysWhy() {
        run.does(() -> run.presenter.next());
        run.tells(new RunFact.Paused(PauseReason.BREAK, ""));
        assertFalse(editing().canUndo());
        assertEquals("next phase (go on first)", editing().undoLabel());
        undo();
        assertEquals(1, run.state().position());
        run.does(() -> run.presenter.back());
        run.does(() -> run.presenter.skip());
        assertEquals(1, run.state().position());
        assertEquals("The meeting is paused. Press Go on first.", run.view.problem);

        run.tells(new RunFact.Resumed());
        assertEquals("next phase", editing().undoLabel());
        undo();
        assertEquals(0, run.state().position());
    }

    @Test
    void whatWasKeptIsTakenBackWhileTheMeetingIsPaused() {
        run.does(() -> run.presenter.pause(PauseReason.DISRUPTION));
        run.keep(CaptureKind.PARKED, "Overtime");
        assertEquals("entry", editing().undoLabel());
        undo();
        assertEquals(0, run.state().captures().size());
        redo();
        assertEquals(1, run.state().captures().size());
    }

    @Test
    void whatIsTakenBackFasterThanTheDiskIsComesBackEachAsItWas() {
        run.keep(CaptureKind.PARKED, "Overtime");
        run.keep(CaptureKind.ACTION, "Talk to her");
        String parked = run.state().captures(CaptureKind.PARKED).get(0).id();
        String action = run.state().captures(CaptureKind.ACTION).get(0).id();
        run.does(() -> run.presenter.captures().rate(new RunFact.Rated(action, 9, "", ""), () -> {}));
        run.does(() -> run.presenter.captures().remove(parked));
        run.does(() -> run.presenter.captures().remove(action));

        run.does(() -> {
            editing().undo();
            editing().undo();
        });
        assertEquals("", run.view.problem);
        assertEquals(1, run.state().captures(CaptureKind.PARKED).size());
        assertEquals(
                9,
                run.state()
                        .captures(CaptureKind.ACTION)
                        .get(0)
                        .lastRating()
                        .orElseThrow()
                        .value());

        run.does(() -> {
            editing().undo();
            editing().redo();
            editing().redo();
            editing().redo();
        });
        assertEquals(
                0,
                run.state().captures().stream().filter(each -> !each.removed()).count());
        assertFalse(editing().canRedo());
    }

    @Test
    void whatIsTakenBackWhileAnEntryIsOnItsWayIsThatEntry() {
        run.keep(CaptureKind.PARKED, "Overtime");
        run.does(() -> {
            run.presenter
                    .captures()
                    .capture(run.view.section(CaptureKind.PARKED), 0, new String[] {"Holidays", ""}, () -> {});
            assertTrue(editing().canUndo());
            editing().undo();
        });
        assertEquals(
                List.of("Overtime"),
                run.state().captures(CaptureKind.PARKED).stream()
                        .map(each -> each.text())
                        .toList());
    }

    @Test
    void aLaterMarkOfAnActionIsTakenBackToTheOneBefore() {
        run.keep(CaptureKind.ACTION, "Talk to her");
        String id = run.state().captures().get(0).id();
        run.does(() -> run.presenter.captures().rate(new RunFact.Rated(id, 6, "", ""), () -> {}));
        run.does(() -> run.presenter.captures().rate(new RunFact.Rated(id, 9, "", ""), () -> {}));
        undo();
        assertEquals(
                6,
                run.state().capture(id).orElseThrow().lastRating().orElseThrow().value());
    }

    @Test
    void nothingIsTakenBackOnceTheMeetingIsClosed() {
        run.does(() -> run.presenter.next());
        run.does(() -> run.presenter.close());
        assertFalse(editing().canUndo());
        long number = run.state().number();
        undo();
        assertEquals(number, run.state().number());
    }

    @Test
    void theFirstMarkOfAnActionIsTakenBackAndGivenAgain() {
        run.keep(CaptureKind.ACTION, "Talk to her");
        String id = run.state().captures().get(0).id();
        run.does(() -> run.presenter.captures().rate(new RunFact.Rated(id, 6, "Busy", "Time"), () -> {}));
        undo();
        assertTrue(run.state().capture(id).orElseThrow().ratings().isEmpty());
        assertEquals("entry", editing().undoLabel());
        redo();
        assertEquals(
                "Busy",
                run.state().capture(id).orElseThrow().lastRating().orElseThrow().whyNotHigher());
    }

    @Test
    void aPauseEndsWhenItIsTakenBackAndGoingOnStandsStillAgain() {
        run.does(() -> run.presenter.pause(PauseReason.DISRUPTION));
        run.does(() -> run.presenter.reason("Fire drill"));
        assertEquals("reason of the pause", editing().undoLabel());
        run.does(() -> run.presenter.pauseOrGoOn());
        assertEquals("going on", editing().undoLabel());
        undo();
        assertEquals(new RunFact.Paused(PauseReason.DISRUPTION, "Fire drill"), pause());
        undo();
        assertEquals(new RunFact.Paused(PauseReason.DISRUPTION, ""), pause());
        undo();
        assertTrue(run.state().pause().isEmpty());
        redo();
        redo();
        assertEquals(new RunFact.Paused(PauseReason.DISRUPTION, "Fire drill"), pause());
    }

    private RunFact.Paused pause() {
        return run.state().pause().orElseThrow();
    }

    @Test
    void aReasonIsNotTakenBackIntoAMeetingThatGoesOn() {
        run.does(() -> run.presenter.pause(PauseReason.BREAK));
        run.does(() -> run.presenter.reason("Coffee"));
        run.tells(new RunFact.Resumed());
        undo();
        assertTrue(run.state().pause().isEmpty());
    }
}
