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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.meeting.PauseReason;
import org.kring.practice.plan.MeetingReading;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.clock.ClockViewState;
import org.kring.ui.facilitate.capture.SectionViewState;

class RunPresenterTest {

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

    @Test
    void aSecondWindowGetsASentence() {
        StoreException taken = assertThrows(StoreException.class, () -> run.room.run());
        assertEquals(Problem.ALREADY_OPEN, taken.problem());
    }

    @Test
    void afterAHardEndEverythingThatWasToldIsThere() throws Exception {
        run.presenter.next();
        run.room.rest();
        run.keep(CaptureKind.ADVICE, "Ask first");
        String step = run.view.sheet.title();
        run.room.clock.move(Duration.ofMinutes(2));
        run.release();

        run.reopen();
        assertEquals(step, run.view.sheet.title());
        assertEquals(
                "Ask first", run.view.section(CaptureKind.ADVICE).items().get(0).text());
        assertEquals(Duration.ofMinutes(2), run.state().clock().elapsedInPhase(run.room.clock.instant()));
    }

    @Test
    void whatCannotBeKeptIsSaidAndTheFieldStays() {
        run.keep(CaptureKind.PARKED, "x".repeat(20_001));
        assertFalse(run.view.problem.isEmpty());
        assertEquals(0, run.emptied);
        run.keep(CaptureKind.PARKED, "Overtime rules");
        assertEquals("", run.view.problem);
        assertEquals(1, run.emptied);
    }

    @Test
    void aPauseStopsTheClockOfThePhase() {
        run.presenter.pause(PauseReason.DISRUPTION);
        run.room.rest();
        String digits = run.view.clock.digits();
        run.room.clock.move(Duration.ofMinutes(7));
        run.presenter.tick();
        assertEquals(digits, run.view.clock.digits());
        assertEquals(ClockViewState.Sign.PAUSED, run.view.clock.sign());
        run.presenter.next();
        run.room.rest();
        assertFalse(run.view.problem.isEmpty(), "paused: the next step waits");
    }

    @Test
    void aLowCommitmentOpensTheTwoQuestionsUntilTheyAreAnswered() {
        run.keep(CaptureKind.ACTION, "Talk to her");
        String id = run.view.section(CaptureKind.ACTION).items().get(0).id();
        run.presenter.captures().rate(new RunFact.Rated(id, 6, "", ""), () -> {});
        run.room.rest();
        assertTrue(task().low());
        run.presenter.captures().rate(new RunFact.Rated(id, 8, "No time", "A date"), () -> {});
        run.room.rest();
        assertFalse(task().low());
        assertEquals(List.of(6, 8), task().values());
    }

    private SectionViewState.Task task() {
        return run.view.section(CaptureKind.ACTION).items().get(0).task().orElseThrow();
    }

    @Test
    void theLastStepAsksToCloseAndClosingWritesTheRecord() throws Exception {
        run.keep(CaptureKind.PARKED, "Overtime rules");
        for (int i = 0; i < 200 && !run.view.asked; i++) {
            run.presenter.next();
            run.room.rest();
        }
        assertTrue(run.view.asked);
        run.presenter.close();
        run.room.rest();
        assertEquals(MeetingStatus.CLOSED, run.room.meeting.meeting().getStatus());
        assertEquals(1, run.room.meeting.content().getArtefacts().size());
        assertEquals(MeetingReading.Stage.EVALUATING, run.room.open().stage());
    }

    @Test
    void anExchangedJournalIsSaidAndItsEntriesAreKeptBeside() throws Exception {
        run.keep(CaptureKind.PARKED, "Overtime rules");
        Path journal = run.room.meeting.path().resolve("run.journal");
        Path copy = journal.resolveSibling("x");
        Files.copy(journal, copy);
        Files.move(copy, journal, StandardCopyOption.REPLACE_EXISTING);

        run.keep(CaptureKind.PARKED, "Lost?");

        assertEquals(1, run.emptied, "the second field keeps its words");
        assertTrue(run.view.problem.contains("(entries: 2) is kept apart"), run.view.problem);
        assertTrue(Files.exists(journal.resolveSibling("run-kept-1.journal")));
    }

    @Test
    void whatIsMissingFromTheJournalIsSaidWhenTheRunOpens() throws Exception {
        run.keep(CaptureKind.NOTE, "Een");
        String id = run.state().captures().get(0).id();
        for (int i = 0; i < 3; i++) {
            run.tells(new RunFact.Captured("n-" + i, CaptureKind.NOTE, "", "", "", "Meer", "", "", List.of(id)));
        }
        run.release();
        Path journal = run.room.meeting.runFile();
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.remove(2);
        Files.write(journal, lines);

        run.reopen();

        assertTrue(run.view.problem.contains("entry 2 is missing"), run.view.problem);
        assertTrue(run.view.problem.contains("Entry 3 of the journal"), run.view.problem);
        assertTrue(run.view.problem.contains("There is more of this: 1 "), run.view.problem);
        assertEquals(3, run.state().captures().size());
    }
}
