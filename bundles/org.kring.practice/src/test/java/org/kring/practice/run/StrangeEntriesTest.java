// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;
import static org.kring.practice.run.PlannedMeeting.START;
import static org.kring.practice.run.PlannedMeeting.note;
import static org.kring.practice.run.PlannedMeeting.now;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.Refusal;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.practice.check.CheckResult;
import org.kring.practice.check.PracticeCheck;
import org.kring.store.Library;
import org.kring.store.StoreException;

/** Entries about what is not there, and entries of a computer whose clock is set back. */
class StrangeEntriesTest {

    @TempDir
    Path place;

    private PlannedMeeting meeting;
    private Instant time = START;

    @BeforeEach
    void plan() throws StoreException {
        meeting = new PlannedMeeting(place);
    }

    @Test
    void onlyGuidanceOfTheMethodsOrTheLibraryIsNoticed() throws Exception {
        try (RunSession session = meeting.open()) {
            now(session.start(ALL));

            Refusal refusal =
                    now(session.add(new RunFact.Marked("g-99", ""))).refusal().orElseThrow();
            assertEquals("unknown-guidance", refusal.rule());
            assertTrue(refusal.message(Locale.ENGLISH).contains("\"g-99\""));
            assertEquals(1, session.snapshot().state().number());
            assertTrue(
                    now(session.add(new RunFact.Marked("pitfalls-s4.1", "m-1"))).isKept());
        }
    }

    @Test
    void aClockThatIsSetBackLosesNothingAndTheRunGoesOnInOrder() throws Exception {
        Clock clock = ((InstantSource) () -> time).withZone(ZoneOffset.UTC);
        try (RunSession session = RunSession.open(meeting.folder, meeting.catalogue, clock)) {
            now(session.start(ALL));
            time = START.plus(Duration.ofMinutes(20));
            now(session.add(note("n-1", "Before")));
            time = START.minus(Duration.ofDays(2));
            now(session.add(note("n-2", "Set back")));
            time = time.plus(Duration.ofMinutes(5));
            now(session.add(new RunFact.Closed()));
        }
        List<RunEvent> events = meeting.folder.readRun().events();
        assertEquals(
                List.of(0L, 20L, 20L, 25L),
                events.stream()
                        .map(each -> Duration.between(START, each.at()).toMinutes())
                        .toList());
        assertEquals(2, meeting.folder.content().getArtefacts().size());
        assertTrue(new PracticeCheck(Library.builtIn())
                .check(meeting.practice.path()).stream().allMatch(CheckResult::ok));
    }

    @Test
    void aJournalWhoseTimesGoBackOpensWithAllOfIt() throws Exception {
        meeting.folder.writeRun(List.of(
                new RunEvent(1, START, new RunFact.Started(ALL)),
                new RunEvent(2, START.minus(Duration.ofHours(1)), note("n-1", "Set back")),
                new RunEvent(3, START.plus(Duration.ofMinutes(1)), note("n-2", "After"))));
        try (RunSession session = meeting.open()) {
            assertEquals(2, session.snapshot().state().captures().size());
            assertEquals(4, now(session.add(new RunFact.Closed())).number());
        }
        assertEquals(
                START.plus(Duration.ofMinutes(1)),
                meeting.folder.readRun().events().get(3).at());
    }
}
