// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.meeting.run.Samples.FOUR;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.Samples;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.CheckItem;
import org.kring.model.meeting.EventKind;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.meeting.PauseReason;

/** The record of a run in its meeting, and what differs between it and the journal. */
class MeetingRecordTest {

    private static final RunFact START = new RunFact.Started(FOUR);
    private final Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();

    private List<RunEvent> write(RunFact... facts) {
        List<RunEvent> events = Samples.eachMinute(facts);
        MeetingRecord.write(meeting, events, RunState.of(Samples.plan(), events), ZoneOffset.UTC);
        return events;
    }

    private org.kring.model.meeting.RunEvent last() {
        List<org.kring.model.meeting.RunEvent> events = meeting.getRun().getEvents();
        return events.get(events.size() - 1);
    }

    @Test
    void aMeetingHasTheStatusOfItsRun() {
        write();
        assertEquals(MeetingStatus.PLANNED, meeting.getStatus());
        assertEquals(List.of(), meeting.getRun().getEvents());
        write(START);
        assertEquals(MeetingStatus.RUNNING, meeting.getStatus());
        write(START, new RunFact.Paused(null, ""));
        assertEquals(MeetingStatus.RUNNING, meeting.getStatus());
        write(START, new RunFact.Closed());
        assertEquals(MeetingStatus.CLOSED, meeting.getStatus());
        assertEquals(2, meeting.getRun().getEvents().size(), "in place of the run before");
    }

    @Test
    void everyFactHasItsKindOfEvent() {
        List<RunFact> facts = List.of(
                START,
                new RunFact.Entered("case/tell"),
                new RunFact.Paused(null, ""),
                new RunFact.Resumed(),
                new RunFact.Extended(5),
                new RunFact.Skipped(),
                new RunFact.SteppedBack(),
                RunFact.Captured.of("case", CaptureKind.CASE, "", "x"),
                RunFact.Captured.of("act", CaptureKind.ACTION, "", "x"),
                RunFact.Captured.of("p", CaptureKind.PARKED, "", "x"),
                new RunFact.Edited("p", "y"),
                new RunFact.Chosen("p", true),
                new RunFact.Rated("act", 5, "", ""),
                new RunFact.CaseSet("case", "", 1, 2),
                new RunFact.ActionSet("act", "", null, "", ""),
                new RunFact.ParkedAs("p", true),
                new RunFact.Removed("p"),
                new RunFact.Marked("pitfall", "m-1"),
                new RunFact.Attended("m-5", true, 1),
                new RunFact.Assigned("m-5", RoleKind.OBSERVER, "", ""),
                new RunFact.OutcomeTold("2026-01-01", "a", null, ""),
                new RunFact.TakenUp("2026-01-01", "b"),
                new RunFact.Closed());
        write(facts.toArray(RunFact[]::new));

        assertEquals(
                "STARTED PHASE_ENTERED PAUSED RESUMED EXTENDED SKIPPED STEPPED_BACK CAPTURED CAPTURED CAPTURED"
                        + " CHANGED CHANGED CHANGED CHANGED CHANGED CHANGED REMOVED MARKED NOTED NOTED NOTED NOTED CLOSED",
                String.join(
                        " ",
                        meeting.getRun().getEvents().stream()
                                .map(each -> each.getKind().name())
                                .toList()));
        for (Class<?> each : RunFact.all()) {
            assertTrue(facts.stream().anyMatch(each::isInstance), each.getSimpleName());
        }
    }

    @Test
    void anEventTellsWhatItWasAbout() {
        write(START, new RunFact.Extended(5));
        assertEquals(5, last().getMinutes());
        write(START, new RunFact.Paused(PauseReason.BREAK, "tea"));
        assertEquals(PauseReason.BREAK, last().getReason());
        write(START, RunFact.Captured.of("c", CaptureKind.NOTE, "", "x"));
        assertEquals("c", last().getArtefact());
        write(START, new RunFact.Attended("m-5", true, 1));
        assertEquals("m-5", last().getMember());
        write(START, new RunFact.Marked("pitfall", "m-1"));
        assertEquals("pitfall", last().getGuidance());
        assertEquals(null, last().getMember(), "who fell into it stays out");
        write(START, new RunFact.OutcomeTold("2026-01-01", "act", null, ""));
        assertEquals("act", last().getArtefact());
        write(START, new RunFact.TakenUp("2026-01-01", "parked"));
        assertEquals("parked", last().getArtefact());
    }

    @Test
    void anEventTellsWhenAndWhereItHappened() {
        write(START, new RunFact.Entered("case/again/2"));

        assertEquals(2, last().getNumber());
        assertEquals(Samples.NINE.plus(Duration.ofMinutes(1)), last().getAt());
        assertEquals("case again 2", last().getItem() + " " + last().getPhase() + " " + last().getTurn());
        assertEquals("warm-up", meeting.getRun().getEvents().get(0).getItem());
        assertEquals(EventKind.STARTED, meeting.getRun().getEvents().get(0).getKind());
    }

    @Test
    void attendanceIsOfEveryMemberAndExcusedIsWhoSaidSoAndDidNotCome() {
        for (String member : List.of("m-4", "m-5")) {
            Attendance excused = MeetingFactory.eINSTANCE.createAttendance();
            excused.setMember(member);
            excused.setExcused(true);
            meeting.getAttendance().add(excused);
        }
        write(START, new RunFact.Attended("m-1", true, 8));

        assertEquals(
                List.of(
                        "m-1 true false 8",
                        "m-2 true false 0",
                        "m-3 true false 0",
                        "m-4 true false 0",
                        "m-5 false true 0"),
                meeting.getAttendance().stream()
                        .map(each -> each.getMember() + " " + each.isPresent() + " " + each.isExcused() + " "
                                + each.getMinutesLate())
                        .toList());
        meeting.getAttendance().clear();
        write(START);
        assertFalse(meeting.getAttendance().get(4).isExcused(), "stayed away without a word");
    }

    @Test
    void rolesAreThoseOfTheRun() {
        write(START, new RunFact.Assigned("m-3", RoleKind.OWN, "askers", "case"));
        write(START, new RunFact.Assigned("m-3", RoleKind.OWN, "askers", "case"));

        assertEquals(
                List.of("m-1 FACILITATOR  ", "m-2 CASE_PRESENTER  case", "m-3 OWN askers case"),
                meeting.getAssignments().stream()
                        .map(each -> each.getMember() + " " + each.getRole().name() + " " + each.getMethodRole() + " "
                                + each.getItem())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"other, other, other, run", "run, other, other, run-2", "other, run, run-2, run-3"})
    void aRunHasAnIdentifierThatNothingElseHas(String id, String item, String check, String run) {
        meeting.setId(id);
        AgendaItem part = MeetingFactory.eINSTANCE.createAgendaItem();
        part.setId(item);
        meeting.getAgenda().add(part);
        CheckItem checked = MeetingFactory.eINSTANCE.createCheckItem();
        checked.setId(check);
        meeting.getChecks().add(checked);
        write(START);

        assertEquals(run, meeting.getRun().getId());
    }

    @Test
    void aRecordSaysWhatItsJournalSays() {
        List<RunEvent> events = write(START, new RunFact.Entered("case/again/2"), new RunFact.Extended(5));

        assertEquals(new RecordedEvents(List.of(), List.of(), List.of()), RecordedEvents.compare(meeting, events));
    }

    @Test
    void whatDiffersIsToldByNumber() {
        List<RunEvent> events =
                new ArrayList<>(write(START, new RunFact.Extended(5), new RunFact.Skipped(), new RunFact.Extended(1)));
        RunEvent removed = events.remove(3);
        events.remove(2);
        meeting.getRun().getEvents().get(1).setMinutes(6);
        events.add(new RunEvent(9, removed.at(), removed.fact()));

        assertEquals(
                new RecordedEvents(List.of(3L, 4L), List.of(9L), List.of(2L)), RecordedEvents.compare(meeting, events));
        assertEquals(6, meeting.getRun().getEvents().get(1).getMinutes(), "the record stays as it is");
        assertNotNull(meeting.getRun().getEvents().get(1).getItem());
    }

    @Test
    void aMeetingWithoutARunHasNothingRecorded() {
        assertEquals(
                new RecordedEvents(List.of(), List.of(1L), List.of()),
                RecordedEvents.compare(meeting, Samples.eachMinute(START)));
    }

    @Test
    void aRunThatDidNotBeginLeavesThePlan() {
        write();

        assertEquals(null, meeting.getStart());
        assertEquals(5, meeting.getAttendance().size());
        assertTrue(meeting.getAttendance().stream().noneMatch(Attendance::isPresent));
    }
}
