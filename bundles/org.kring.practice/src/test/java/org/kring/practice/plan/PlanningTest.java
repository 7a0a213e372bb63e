// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.PracticeFolderTest.assertProblem;
import static org.kring.practice.run.PlannedMeeting.ALL;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.run.RunSession;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class PlanningTest extends OpenDraft {

    @Test
    void aMeetingIsCalledOffAndPlannedAfterAll() throws Exception {
        draft.cancelled(true);
        Planning.save(folder, draft.meeting());
        assertEquals(MeetingStatus.CANCELLED, folder.meeting().getStatus());
        MeetingDraft again = read();
        assertTrue(again.cancelled());
        again.cancelled(false);
        assertEquals(MeetingStatus.PLANNED, again.meeting().getStatus());
    }

    @Test
    void aMeetingWithoutAStartIsPlannedFromTheEpoch() throws Exception {
        Meeting meeting = folder.meeting();
        meeting.setStart(null);
        meeting.setMinutes(3);
        folder.save(meeting);
        assertEquals(LocalDateTime.of(1970, 1, 1, 12, 0), read().start());
        assertEquals(3, read().minutes(), "as it was saved");
    }

    @Test
    void aPlanThatWasReadBeforeTheRunWritesNothingOverIt() throws Exception {
        Meeting stale = draft.meeting();
        Planning.save(folder, stale);
        assertTrue(RunSession.begin(folder, planned.catalogue, Clock.fixed(stale.getStart(), ZONE), ALL)
                .isKept());
        byte[] begun = Files.readAllBytes(folder.file());
        stale.setStatus(MeetingStatus.CANCELLED);
        assertBegun(stale);
        assertArrayEquals(begun, Files.readAllBytes(folder.file()));

        Files.delete(folder.runFile());
        assertBegun(stale);
        assertArrayEquals(begun, Files.readAllBytes(folder.file()), "its record alone is enough");
    }

    private void assertBegun(Meeting stale) {
        StoreException refused = assertThrows(StoreException.class, () -> Planning.save(folder, stale));
        assertEquals(Problem.MEETING_BEGUN, refused.problem());
    }

    @Test
    void aroundMidnightItIsStillTheMeetingOfTheEvening() {
        LocalDateTime late = LocalDateTime.of(2026, 12, 19, 23, 57);
        assertFalse(Planning.isForAnotherDay(Planning.usualStart(late.toLocalDate(), late), late));
        assertFalse(Planning.isForAnotherDay(late, late.plusMinutes(4)), "begun just after the day was over");
        assertFalse(Planning.isForAnotherDay(late.plusHours(6).minusMinutes(1), late));
        assertTrue(Planning.isForAnotherDay(late.plusHours(6), late));
        assertTrue(Planning.isForAnotherDay(late, late.plusHours(6)));
        assertFalse(Planning.isForAnotherDay(late, late.withHour(8)), "any time of the day it is planned for");
    }

    @Test
    void theUsualStartIsAtFourOrSoon() {
        LocalDate day = LocalDate.of(2026, 12, 19);
        assertEquals(
                day.atTime(16, 0), Planning.usualStart(day, day.minusDays(1).atTime(23, 0)));
        assertEquals(day.atTime(16, 0), Planning.usualStart(day, day.atTime(15, 54, 59)));
        assertEquals(day.atTime(16, 5), Planning.usualStart(day, day.atTime(16, 0, 30)));
        assertEquals(day.atTime(19, 10), Planning.usualStart(day, day.atTime(19, 7)));
        assertEquals(day.plusDays(1).atTime(0, 0), Planning.usualStart(day, day.atTime(23, 58)));
    }

    @Test
    void theNextDayIsTheIntervalAfterTheLastMeetingButNeverPast() throws Exception {
        var group = planned.group.group();
        assertEquals(LocalDate.of(2026, 12, 1), Planning.nextDay(planned.group, on("2026-12-01")), "no interval");
        new Members(group, planned.group.noContent()).interval(4);
        planned.group.save(group);
        assertEquals(LocalDate.of(2027, 1, 16), Planning.nextDay(planned.group, on("2026-12-01")));
        assertEquals(LocalDate.of(2027, 1, 17), Planning.nextDay(planned.group, on("2027-01-17")));
        draft.cancelled(true);
        Planning.save(folder, draft.meeting());
        assertEquals(
                LocalDate.of(2026, 12, 19), Planning.nextDay(planned.group, on("2026-12-01")), "after the one before");
    }

    private static Clock on(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    }

    @Test
    void theDayOfTheStartNamesTheMeeting() throws Exception {
        assertEquals("2026-12-19", folder.id());
        assertEquals(
                LocalDateTime.of(2026, 12, 19, 16, 0).atZone(ZONE).toInstant(),
                folder.meeting().getStart());
        assertEquals(120, folder.meeting().getMinutes());
        assertEquals(
                ZoneOffset.ofHours(1),
                ZONE.getRules().getOffset(folder.meeting().getStart()));
    }

    @Test
    void aStartThatNoMeetingCanHaveIsNotPlanned() throws Exception {
        byte[] before = Files.readAllBytes(folder.file());
        for (int year : new int[] {1899, 3000, 9999}) {
            draft.start(LocalDateTime.of(year, 6, 1, 16, 0));
            assertProblem(Problem.OUT_OF_RANGE, () -> Planning.save(folder, draft.meeting()));
            assertProblem(Problem.OUT_OF_RANGE, () -> Planning.create(folder.group(), draft.start(), ZONE, 120));
        }
        assertArrayEquals(before, Files.readAllBytes(folder.file()));
    }
}
