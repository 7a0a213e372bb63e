// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.CaptureKind;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.meeting.PauseReason;
import org.kring.practice.plan.MeetingReading;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.facilitate.capture.SectionViewState;
import org.kring.ui.facilitate.clock.ClockViewState;

class RunPresenterTest {

    private static final List<String> ALL = List.of("m-1", "m-2", "m-3", "m-4", "m-5");

    @TempDir
    private Path folder;

    private final ShownRun view = new ShownRun();
    private TestRoom room;
    private RunOpening run;
    private RunPresenter presenter;
    private int emptied;

    @BeforeEach
    void open() throws Exception {
        room = new TestRoom(folder);
        run = room.run();
        run.session().start(ALL).toCompletableFuture().join();
        show();
    }

    private void show() throws Exception {
        presenter = new RunPresenter(view, room.services, room.openItem, run);
        presenter.open();
        room.rest();
    }

    @AfterEach
    void close() {
        presenter.release().toCompletableFuture().join();
    }

    private void keep(CaptureKind kind, String words) {
        presenter.captures().also(kind);
        presenter.captures().capture(view.section(kind), 0, new String[] {words, ""}, () -> emptied++);
        room.rest();
    }

    @Test
    void aSecondWindowGetsASentence() {
        StoreException taken = assertThrows(StoreException.class, () -> room.run());
        assertEquals(Problem.ALREADY_OPEN, taken.problem());
    }

    @Test
    void afterAHardEndEverythingThatWasToldIsThere() throws Exception {
        presenter.next();
        room.rest();
        keep(CaptureKind.ADVICE, "Ask first");
        String step = view.sheet.title();
        room.clock.move(Duration.ofMinutes(2));
        presenter.release().toCompletableFuture().join();

        run = room.run();
        show();
        assertEquals(step, view.sheet.title());
        assertEquals(
                "Ask first", view.section(CaptureKind.ADVICE).items().get(0).text());
        assertEquals(
                Duration.ofMinutes(2), run.session().snapshot().state().clock().elapsedInPhase(room.clock.instant()));
    }

    @Test
    void whatCannotBeKeptIsSaidAndTheFieldStays() {
        keep(CaptureKind.PARKED, "x".repeat(20_001));
        assertFalse(view.problem.isEmpty());
        assertEquals(0, emptied);
        keep(CaptureKind.PARKED, "Overtime rules");
        assertEquals("", view.problem);
        assertEquals(1, emptied);
    }

    @Test
    void aPauseStopsTheClockOfThePhase() {
        presenter.pause(PauseReason.DISRUPTION);
        room.rest();
        String digits = view.clock.digits();
        room.clock.move(Duration.ofMinutes(7));
        presenter.tick();
        assertEquals(digits, view.clock.digits());
        assertEquals(ClockViewState.Sign.PAUSED, view.clock.sign());
        presenter.next();
        room.rest();
        assertFalse(view.problem.isEmpty(), "paused: the next step waits");
    }

    @Test
    void aLowCommitmentOpensTheTwoQuestionsUntilTheyAreAnswered() {
        keep(CaptureKind.ACTION, "Talk to her");
        String id = view.section(CaptureKind.ACTION).items().get(0).id();
        presenter.captures().rate(id, 6, "", "");
        room.rest();
        assertTrue(task().low());
        presenter.captures().rate(id, 8, "No time", "A date");
        room.rest();
        assertFalse(task().low());
        assertEquals(List.of(6, 8), task().values());
    }

    private SectionViewState.Task task() {
        return view.section(CaptureKind.ACTION).items().get(0).task().orElseThrow();
    }

    @Test
    void theLastStepAsksToCloseAndClosingWritesTheRecord() throws Exception {
        keep(CaptureKind.PARKED, "Overtime rules");
        for (int i = 0; i < 200 && !view.asked; i++) {
            presenter.next();
            room.rest();
        }
        assertTrue(view.asked);
        presenter.close();
        room.rest();
        assertEquals(MeetingStatus.CLOSED, room.meeting.meeting().getStatus());
        assertEquals(1, room.meeting.content().getArtefacts().size());
        assertEquals(MeetingReading.Stage.EVALUATING, room.open().stage());
    }

    @Test
    void anExchangedJournalIsSaidAndItsEntriesAreKeptBeside() throws Exception {
        keep(CaptureKind.PARKED, "Overtime rules");
        Path journal = room.meeting.path().resolve("run.journal");
        Path copy = journal.resolveSibling("x");
        Files.copy(journal, copy);
        Files.move(copy, journal, StandardCopyOption.REPLACE_EXISTING);

        keep(CaptureKind.PARKED, "Lost?");

        assertFalse(view.problem.isEmpty());
        assertTrue(view.offered);
        assertEquals(1, emptied, "the second field keeps its words");
        presenter.keepBeside();
        room.rest();
        assertTrue(view.problem.contains("run-kept-1.journal"), view.problem);
    }
}
