// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.meeting.run.Samples.FOUR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.Samples;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.Action;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.EventKind;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.ParkedItem;

class RecordTest {

    private static final List<RunEvent> EVENTS = Samples.eachMinute(
            new RunFact.Started(FOUR),
            new RunFact.Entered("case/tell"),
            new RunFact.Captured(
                    "case", CaptureKind.CASE, "", "tell.case", "m-2", "secret situation", "secret how", "", null),
            new RunFact.Entered("case/again/1"),
            RunFact.Captured.of("ref-1", CaptureKind.REFORMULATION, "m-3", "secret anew"),
            RunFact.Captured.of("ref-2", CaptureKind.REFORMULATION, "m-2", "secret own"),
            RunFact.Captured.of("tip-1", CaptureKind.ADVICE, "m-1", "secret tip"),
            RunFact.Captured.of("tip-2", CaptureKind.ADVICE, "m-4", "secret other"),
            new RunFact.Chosen("tip-2", true),
            RunFact.Captured.of("insight", CaptureKind.INSIGHT, "m-4", "secret insight"),
            new RunFact.Chosen("insight", true),
            RunFact.Captured.of("act", CaptureKind.ACTION, "m-2", "secret action"),
            new RunFact.ActionSet("act", "m-2", LocalDate.of(2026, 4, 1), "", "SM"),
            new RunFact.Rated("act", 6, "secret why", "secret ten"),
            new RunFact.Rated("act", 9, "", ""),
            RunFact.Captured.of("later", CaptureKind.PARKED, "", "secret parked"),
            new RunFact.ParkedAs("later", true),
            RunFact.Captured.of("gone", CaptureKind.NOTE, "", "secret gone"),
            new RunFact.Removed("gone"),
            new RunFact.Attended("m-5", true, 15),
            new RunFact.Assigned("m-4", RoleKind.FACILITATOR, "", ""),
            new RunFact.Closed());

    private final RunState state = RunState.of(Samples.plan(), EVENTS);
    private final MeetingContent content = ContentRecord.of(state);

    @Test
    void theSampleHappensAsWritten() {
        assertEquals(EVENTS.size(), state.number());
    }

    @Test
    void caseReformulationAdviceAndActionHangTogether() {
        assertEquals("secret how", content.getCases().get(0).getQuestion());
        assertEquals(
                List.of(
                        "case > ref-1 REFORMULATES",
                        "case > ref-2 REFORMULATES",
                        "ref-2 > tip-1 ANSWERS",
                        "ref-2 > tip-2 ANSWERS",
                        "insight > choice CHOSEN_AS",
                        "tip-2 > act LEADS_TO"),
                content.getLinks().stream()
                        .map(each -> each.getFrom() + " > " + each.getTo() + " "
                                + each.getKind().name())
                        .toList());
    }

    @Test
    void anActionKeepsOwnerDateLettersAndBothValues() {
        Action action = content.getArtefacts().stream()
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .findFirst()
                .orElseThrow();

        assertEquals("m-2", action.getOwner());
        assertEquals(LocalDate.of(2026, 4, 1), action.getDue());
        assertTrue(action.isSpecific() && action.isMeasurable() && !action.isTimeBound());
        assertEquals(
                List.of(6, 9),
                action.getCommitments().stream().map(each -> each.getValue()).toList());
        assertEquals("case", action.getCaseId());
    }

    @Test
    void whatWasTakenAwayIsNotInTheContent() {
        assertFalse(
                content.getArtefacts().stream().anyMatch(each -> each.getId().equals("gone")));
    }

    @Test
    void aRunOnAnotherDayTakesThePlannedStartAlongOnce() {
        Instant begun = EVENTS.get(0).at();
        Instant edge = begun.minus(Duration.ofHours(12));

        assertEquals(edge, startAfter(edge, MeetingStatus.PLANNED), "the same evening");
        assertEquals(begun, startAfter(edge.minusSeconds(1), MeetingStatus.PLANNED), "another day");
        assertEquals(begun, startAfter(begun.plus(Duration.ofDays(7)), MeetingStatus.PLANNED), "earlier than planned");
        assertEquals(begun, startAfter(null, MeetingStatus.PLANNED), "without a plan");
        Instant corrected = begun.plus(Duration.ofDays(7));
        assertEquals(corrected, startAfter(corrected, MeetingStatus.CLOSED), "put right by a person afterwards");
    }

    @Test
    void onTheDayItselfThePlanStaysHoweverEarlyOrLateARunBegins() {
        Instant begun = EVENTS.get(0).at();
        Instant midnight = begun.truncatedTo(ChronoUnit.DAYS);
        Instant late = midnight.plus(Duration.ofHours(23));
        assertEquals(late, startAfter(late, MeetingStatus.PLANNED), "14 hours early");
        assertEquals(midnight, startAfter(midnight, MeetingStatus.PLANNED), "9 hours late");
    }

    private Instant startAfter(Instant planned, MeetingStatus status) {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        meeting.setId("2026-03-02");
        meeting.setStart(planned);
        meeting.setStatus(status);
        MeetingRecord.write(meeting, EVENTS, state, ZoneOffset.UTC);
        return meeting.getStart();
    }

    @Test
    void theRecordHoldsEventsAttendanceAndRolesAndNoWords() {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        meeting.setId("2026-03-02");
        MeetingRecord.write(meeting, EVENTS, state, ZoneOffset.UTC);

        assertEquals(MeetingStatus.CLOSED, meeting.getStatus());
        assertEquals(EVENTS.size(), meeting.getRun().getEvents().size());
        assertEquals(
                EventKind.PHASE_ENTERED, meeting.getRun().getEvents().get(3).getKind());
        assertEquals(1, meeting.getRun().getEvents().get(3).getTurn());
        Attendance late = meeting.getAttendance().get(4);
        assertTrue(late.isPresent());
        assertEquals(15, late.getMinutesLate());
        assertTrue(meeting.getAssignments().stream()
                .anyMatch(each -> each.getMember().equals("m-4") && each.getRole() == RoleKind.FACILITATOR));
        meeting.eAllContents().forEachRemaining(each -> {
            for (EAttribute attribute : each.eClass().getEAllAttributes()) {
                assertFalse(String.valueOf(each.eGet(attribute)).contains("secret"), attribute.getName());
            }
        });
    }

    @Test
    void openActionsParkedItemsAndCasesAreCarriedOverUntilTheyAreDone() {
        CarryOver before = CarryOver.of(List.of(content));

        assertEquals(
                List.of("act"),
                before.actions().stream().map(CarryOver.OpenAction::id).toList());
        assertEquals(9, before.actions().get(0).commitment());
        assertTrue(before.parked().get(0).asCase());
        assertEquals("m-2", before.lastCases().get(0).presenter());

        RunState next = RunState.of(
                Samples.plan(),
                Samples.eachMinute(
                        new RunFact.Started(FOUR),
                        new RunFact.OutcomeTold("2026-03-02", "act", OutcomeKind.DONE, "went well"),
                        new RunFact.TakenUp("2026-03-02", "later"),
                        new RunFact.OutcomeTold("2026-03-02", "unknown", OutcomeKind.DONE, "")));
        List<MeetingContent> changed = LookBack.write(next, List.of(content), LocalDate.of(2026, 4, 2));

        assertEquals(List.of(content), changed);
        CarryOver after = CarryOver.of(List.of(content));
        assertTrue(after.actions().isEmpty());
        assertTrue(after.parked().isEmpty());
        ParkedItem parked = (ParkedItem) content.getArtefacts().stream()
                .filter(ParkedItem.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals("2026-03-02", parked.getTakenUpBy());
    }
}
