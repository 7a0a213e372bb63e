// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.Samples;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodRole;

class TurnsTest {

    private static final List<String> SEATS = List.of("a", "b", "c", "d");

    @Test
    void neverComesFirstThenLongestAgoAndTiesGoBySeat() {
        List<Meeting> past = List.of(meeting(1, "b"), meeting(2, "a"), meeting(3, "b"));

        assertEquals(List.of("c", "d", "a", "b"), order(past, SEATS));
        assertEquals(List.of("d", "a", "b"), order(past, List.of("a", "b", "d")), "c is absent");
    }

    @Test
    void theReasonTellsHowLongAgo() {
        List<TurnAdvice> advice = Turns.of(List.of(meeting(1, "b"), meeting(2, "a")))
                .advise(RoleKind.FACILITATOR, List.of("a", "b", "c"));

        assertEquals("Was never facilitator in this group.", advice.get(0).reason(Locale.ENGLISH));
        assertEquals(
                "Was facilitator 2 meetings ago. Times in all: 1.",
                advice.get(1).reason(Locale.ENGLISH));
        assertEquals(
                "Was de vorige bijeenkomst gespreksleider. Aantal keren in totaal: 1.",
                advice.get(2).reason(Locale.forLanguageTag("nl")));
    }

    @Test
    void aRoleThatAMethodAddsIsToldUnderItsNameAndNotMistakenForAnother() {
        MethodRole interviewer = MethodFactory.eINSTANCE.createMethodRole();
        interviewer.setId("interviewer");
        interviewer.setName(CommonFactory.eINSTANCE.createText());
        interviewer.getName().setEn("Interviewer");
        Meeting asked = meeting(1, "a");
        asked.getAssignments().get(0).setMethodRole("interviewer");
        Meeting other = meeting(2, "b");
        other.getAssignments().get(0).setMethodRole("asker");

        List<TurnAdvice> advice = Turns.of(List.of(asked, other)).advise(interviewer, List.of("a", "b"));
        assertEquals("b", advice.get(0).member());
        assertEquals("Was never interviewer in this group.", advice.get(0).reason(Locale.ENGLISH));
        assertEquals(1, advice.get(1).times());
    }

    @Test
    void whoWasPlannedButDidNotComeHadNoTurnAndOpenMeetingsDoNotCount() {
        Meeting missed = meeting(1, "a");
        come(missed, "a", false);
        come(missed, "b", true);
        Meeting planned = meeting(2, "b");
        planned.setStatus(MeetingStatus.PLANNED);

        assertEquals(List.of("a", "b"), order(List.of(missed, planned), List.of("a", "b")));
        assertEquals(
                0,
                Turns.of(List.of(missed))
                        .advise(RoleKind.FACILITATOR, List.of("a"))
                        .get(0)
                        .times());
    }

    @Test
    void theOrderInWhichMeetingsAreHandedInDoesNotMatter() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            List<Meeting> past = new ArrayList<>();
            for (int day = 1; day < 12; day++) {
                past.add(meeting(day, SEATS.get(random.nextInt(4))));
            }
            List<String> order = order(past, SEATS);
            Collections.shuffle(past, random);

            assertEquals(order, order(past, SEATS));
            past.add(meeting(20, order.get(0)));
            assertEquals(order.get(0), order(past, SEATS).get(3), "who had a turn goes to the end");
        }
    }

    @Test
    void aTurnCountsOnTheDayTheMeetingWasHeld() {
        Meeting late = meeting(1, "a");
        late.setRun(MeetingFactory.eINSTANCE.createRun());
        var begun = MeetingFactory.eINSTANCE.createRunEvent();
        begun.setAt(Samples.NINE.plus(Duration.ofDays(9)));
        late.getRun().getEvents().add(begun);

        assertEquals(List.of("c", "d", "b", "a"), order(List.of(late, meeting(2, "b")), SEATS));
    }

    @Test
    void howOftenAndHowLongAgoIsCountedOverMeetingsThatWereHeld() {
        Meeting never = meeting(1, "a");
        never.setStart(null);
        Turns turns = Turns.of(List.of(never, meeting(4, "a"), meeting(2, "a"), meeting(3, "b"), meeting(5, "c")));

        List<TurnAdvice> advice = turns.advise(RoleKind.FACILITATOR, List.of("a", "b", "d"));

        assertEquals(
                List.of("d", "b", "a"), advice.stream().map(TurnAdvice::member).toList());
        assertEquals(List.of(0, 1, 2), advice.stream().map(TurnAdvice::times).toList());
        assertEquals(OptionalInt.empty(), advice.get(0).meetingsAgo());
        assertEquals(OptionalInt.of(3), advice.get(1).meetingsAgo());
        assertEquals(OptionalInt.of(2), advice.get(2).meetingsAgo(), "the last time");
        assertEquals(
                "Was facilitator 2 meetings ago. Times in all: 2.",
                advice.get(2).reason(Locale.ENGLISH));
    }

    @Test
    void aTurnIsOfOneRoleAndOneMember() {
        Meeting meeting = meeting(1, RoleKind.CASE_PRESENTER, "a");
        come(meeting, "a", true);

        assertTrue(RoleHistory.of(meeting, "a", each -> each.getRole() == RoleKind.CASE_PRESENTER));
        assertFalse(RoleHistory.of(meeting, "a", each -> each.getRole() == RoleKind.FACILITATOR));
        assertFalse(RoleHistory.of(meeting, "b", each -> each.getRole() == RoleKind.CASE_PRESENTER));
        assertTrue(RoleHistory.isPresent(meeting, "a"));
        assertFalse(RoleHistory.isPresent(meeting, "b"), "on no list of who came");
    }

    private static List<String> order(List<Meeting> past, List<String> members) {
        return Turns.of(past).advise(RoleKind.FACILITATOR, members).stream()
                .map(TurnAdvice::member)
                .toList();
    }

    private static Meeting meeting(int day, String facilitator) {
        return meeting(day, RoleKind.FACILITATOR, facilitator);
    }

    private static Meeting meeting(int day, RoleKind role, String member) {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        meeting.setStart(Samples.NINE.plus(Duration.ofDays(day)));
        meeting.setStatus(MeetingStatus.CLOSED);
        Assignment assignment = MeetingFactory.eINSTANCE.createAssignment();
        assignment.setMember(member);
        assignment.setRole(role);
        meeting.getAssignments().add(assignment);
        return meeting;
    }

    private static void come(Meeting meeting, String member, boolean present) {
        Attendance attendance = MeetingFactory.eINSTANCE.createAttendance();
        attendance.setMember(member);
        attendance.setPresent(present);
        meeting.getAttendance().add(attendance);
    }
}
