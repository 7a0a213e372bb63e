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
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.practice.check.PracticeCheck;
import org.kring.store.Library;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalLog;

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
    void aJournalThatWasExchangedStopsTheSessionAndItsEntriesAreKeptBeside() throws Exception {
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

            assertTrue(stopped.problem().get().en().contains("(entries: 2) is kept beside it in run-kept-1.journal:"));
            Path kept = meeting.folder.path().resolve("run-kept-1.journal");
            assertEquals(
                    List.of("n-1"), ids(JournalLog.read(kept.getParent(), kept).events()));
        }
        assertEquals(2, meeting.folder.readRun().events().size(), "the exchanged one was not touched");
    }

    /** Another program puts the journal back as it was before an entry; what the session knows is kept beside it. */
    private void olderJournalPutBack() throws Exception {
        Path journal = meeting.folder.runFile();
        Path copy = journal.resolveSibling("x");
        try (RunSession session = meeting.open()) {
            now(session.start(ALL));
            assertEquals(List.of(), session.damages());
            Files.copy(journal, copy);
            now(session.add(note("n-1", "Words")));
            Files.move(copy, journal, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertFalse(now(session.add(note("n-2", "Lost?"))).isKept());
        }
    }

    @Test
    void whatWasKeptAndTheJournalThatWasPutBackLacksIsToldWhenTheMeetingIsOpenedAgain() throws Exception {
        olderJournalPutBack();

        String told = "run-kept-1.journal was kept when another program took the journal away or changed it, and the"
                + " journal lacks entries of it or tells them differently (entries: 1)";
        try (RunSession again = meeting.open()) {
            assertTrue(again.damages().get(0).en().startsWith(told), () -> again.damages()
                    .toString());
        }
        assertTrue(meeting.folder.readRun().damages().get(0).en().startsWith(told));

        Files.move(
                meeting.folder.path().resolve("run-kept-1.journal"),
                meeting.folder.runFile(),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (RunSession again = meeting.open()) {
            assertEquals(List.of(), again.damages());
            assertEquals(2, again.snapshot().state().number());
        }
    }

    @Test
    void onceTheMeetingIsClosedWithoutItNobodyIsToldToPutWhatWasKeptInThePlaceOfItsJournal() throws Exception {
        olderJournalPutBack();
        try (RunSession again = meeting.open()) {
            now(again.add(new RunFact.Closed()));
        }

        String told = meeting.folder.readRun().damages().get(0).en();
        assertTrue(told.contains("leave that in its place"), told);
        assertTrue(new PracticeCheck(Library.builtIn())
                .check(meeting.practice.path()).stream()
                        .anyMatch(each -> each.sentence(Locale.ENGLISH).contains("leave that in its place")));
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

    private static List<String> ids(List<RunEvent> events) {
        return events.stream()
                .map(RunEvent::fact)
                .filter(RunFact.Captured.class::isInstance)
                .map(fact -> ((RunFact.Captured) fact).id())
                .toList();
    }
}
