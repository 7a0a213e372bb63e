// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;
import static org.kring.practice.run.PlannedMeeting.note;
import static org.kring.practice.run.PlannedMeeting.now;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.Refusal;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.MeetingStatus;
import org.kring.store.StoreException;

/** A run that is made up has its journal when it is closed, and not before. */
class MadeUpRunTest {

    @TempDir
    Path place;

    private PlannedMeeting meeting;

    @BeforeEach
    void plan() throws StoreException {
        meeting = new PlannedMeeting(place);
    }

    private RunSession open() throws StoreException {
        return RunSession.open(meeting.folder, meeting.catalogue, PlannedMeeting.CLOCK, Durability.AT_THE_END);
    }

    @Test
    void itIsWrittenAsAWholeWhenItIsClosed() throws Exception {
        try (RunSession session = open()) {
            assertEquals(List.of(), session.damages());
            assertEquals(1, now(session.start(ALL)).number());
            assertEquals(2, now(session.add(note("n-1", "Words"))).number());
            assertFalse(meeting.folder.hasRun(), "nothing is on the disk yet");

            RunAnswer closed = now(session.add(new RunFact.Closed()));
            assertEquals(3, closed.number());
            assertTrue(closed.unrecorded().isEmpty());
            assertEquals(
                    List.of(1L, 2L, 3L),
                    meeting.folder.readRun().events().stream()
                            .map(RunEvent::number)
                            .toList());
        }
        assertEquals(MeetingStatus.CLOSED, meeting.folder.meeting().getStatus());
        meeting.open().close();
    }

    @Test
    void givenUpBeforeItLeavesNoJournal() throws Exception {
        try (RunSession session = open()) {
            now(session.start(ALL));
        }
        assertFalse(meeting.folder.hasRun());
    }

    @Test
    void whatTheDiskDoesNotTakeIsRefusedAndCanBeClosedLater() throws Exception {
        try (RunSession session = open()) {
            session.start(ALL);
            Path inTheWay = Files.createDirectory(meeting.folder.runFile());
            Refusal refusal = now(session.add(new RunFact.Closed())).refusal().orElseThrow();
            assertEquals(Refusal.NOT_KEPT, refusal.rule());
            assertTrue(refusal.sentence().in(Locale.ENGLISH).contains("run.journal"), refusal::toString);
            assertFalse(refusal.sentence().nl().equals(refusal.sentence().en()));
            assertEquals(SessionStatus.OPEN, session.snapshot().status());
            Files.delete(inTheWay);

            assertEquals(2, now(session.add(new RunFact.Closed())).number());
            assertEquals(2, meeting.folder.readRun().events().size());
        }
    }
}
