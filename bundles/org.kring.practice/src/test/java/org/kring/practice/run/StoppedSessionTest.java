// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;
import static org.kring.practice.run.PlannedMeeting.note;
import static org.kring.practice.run.PlannedMeeting.now;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** A session whose journal is not what it was, or that met with what nobody foresaw, ends in a known state. */
class StoppedSessionTest {

    @TempDir
    Path place;

    private PlannedMeeting meeting;

    @BeforeEach
    void plan() throws StoreException {
        meeting = new PlannedMeeting(place);
    }

    @Test
    void aDamagedJournalIsSaidAndTheRunGoesOn() throws Exception {
        try (RunSession session = meeting.open()) {
            session.start(ALL);
            now(session.add(note("n-1", "Words")));
        }
        Path journal = meeting.folder.path().resolve("run.journal");
        Files.writeString(journal, Files.readString(journal) + "3 0000");
        try (RunSession session = meeting.open()) {
            assertEquals(1, session.damages().size());
            assertEquals(3, now(session.add(note("n-2", "More"))).number());
        }
    }

    @Test
    void aJournalThatWasExchangedStopsTheSessionAndItsEntriesCanBeKeptBeside() throws Exception {
        Path journal = meeting.folder.path().resolve("run.journal");
        try (RunSession session = meeting.open()) {
            session.start(ALL);
            now(session.add(note("n-1", "Words")));
            Path copy = journal.resolveSibling("x");
            Files.copy(journal, copy);
            Files.move(copy, journal, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

            RunAnswer refused = now(session.add(note("n-2", "Lost?")));
            assertFalse(refused.isKept());
            RunSnapshot stopped = session.snapshot();
            assertEquals(SessionStatus.STOPPED, stopped.status());
            assertEquals(
                    refused.refusal().orElseThrow().sentence(),
                    stopped.problem().orElseThrow());
            assertEquals(2, stopped.state().number());
            RunAnswer later = now(session.add(note("n-3", "Lost?")));
            assertEquals("session-stopped", later.refusal().orElseThrow().rule());
            assertEquals(stopped.problem().get(), later.refusal().get().sentence());

            session.recordAgain().toCompletableFuture().join();
            assertEquals(stopped, session.snapshot(), "recording does not set it going again");

            KeptBeside kept = session.keepBeside().toCompletableFuture().join();
            assertEquals("run-kept-1.journal", kept.file());
            assertTrue(kept.failure().isEmpty());
            var events = org.kring.store.journal.JournalLog.read(
                            meeting.folder.path().resolve(kept.file()))
                    .events();
            assertEquals(List.of("n-1"), ids(events));
        }
        assertEquals(2, meeting.folder.readRun().events().size(), "the exchanged one was not touched");
    }

    @Test
    void nothingIsKeptBesideBehindALink() throws Exception {
        Path elsewhere = Files.createDirectory(place.resolve("elsewhere"));
        RunSession session = meeting.open();
        now(session.start(ALL));
        Files.move(meeting.folder.path(), place.resolve("moved"));
        Files.createSymbolicLink(meeting.folder.path(), elsewhere);

        KeptBeside kept = session.keepBeside().toCompletableFuture().join();

        assertEquals(Problem.LINK, kept.failure().orElseThrow().problem());
        assertEquals("", kept.file());
        assertEquals(
                Problem.JOURNAL_CHANGED,
                session.closeLater().toCompletableFuture().join().orElseThrow().problem());
        try (var entries = Files.list(elsewhere)) {
            assertEquals(0, entries.count());
        }
    }

    @Test
    void aFailureThatNobodyForesawIsToldByItsCause() throws Exception {
        FaultyLog log = new FaultyLog(2, new UncheckedFault());
        RunSession session = log.session(meeting);
        now(session.start(ALL));
        var failure = assertThrows(CompletionException.class, () -> now(session.add(note("n-1", "Words"))));
        assertInstanceOf(UncheckedFault.class, failure.getCause());
        assertEquals(SessionStatus.STOPPED, session.snapshot().status());
        assertEquals(
                "session-stopped",
                now(session.add(note("n-2", "x"))).refusal().orElseThrow().rule());
        session.close();
        assertTrue(log.closed);
    }

    @Test
    void whatCannotBeKeptBesideIsSaid() throws Exception {
        try (RunSession session = meeting.open()) {
            now(session.start(ALL));
            Path away = place.resolve("away");
            Files.move(meeting.folder.path(), away);
            KeptBeside kept = session.keepBeside().toCompletableFuture().join();
            assertEquals("", kept.file());
            assertTrue(kept.failure().isPresent());
            Files.move(away, meeting.folder.path());
        }
    }

    private static List<String> ids(List<RunEvent> events) {
        return events.stream()
                .map(RunEvent::fact)
                .filter(RunFact.Captured.class::isInstance)
                .map(fact -> ((RunFact.Captured) fact).id())
                .toList();
    }
}
