// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.practice.Group;
import org.kring.model.practice.Member;
import org.kring.model.practice.PracticeFactory;

class MembershipTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Group group = PracticeFactory.eINSTANCE.createGroup();

    private Member member(String id, int seat) {
        Member member = PracticeFactory.eINSTANCE.createMember();
        member.setId(id);
        member.setPosition(seat);
        group.getMembers().add(member);
        return member;
    }

    @Test
    void membersComeInTheOrderOfTheirSeats() {
        member("c", 3);
        member("a", 1);
        member("b", 2);
        assertEquals(List.of("a", "b", "c"), Membership.on(group, DAY));
    }

    @Test
    void theDaysOfJoiningAndLeavingCountAndNoOthers() {
        member("joins-today", 1).setJoined(DAY);
        member("joins-tomorrow", 2).setJoined(DAY.plusDays(1));
        member("leaves-today", 3).setLeft(DAY);
        member("left-yesterday", 4).setLeft(DAY.minusDays(1));
        assertEquals(List.of("joins-today", "leaves-today"), Membership.on(group, DAY));
    }

    @Test
    void whoeverTheJournalSaysWasThereMayComeToo() {
        member("a", 1);
        member("b", 2).setLeft(DAY.minusDays(1));
        member("c", 3).setJoined(DAY.plusDays(1));
        List<RunEvent> events = List.of(
                new RunEvent(1, Instant.EPOCH, new RunFact.Started(List.of("a", "b"))),
                new RunEvent(2, Instant.EPOCH, new RunFact.Attended("c", true, 5)),
                new RunEvent(3, Instant.EPOCH, new RunFact.Attended("b", false, 0)));
        assertEquals(List.of("a", "b", "c"), Membership.at(group, DAY, events));
        assertEquals(List.of("a"), Membership.at(group, DAY, List.of()));
    }

    @Test
    void whoeverTheJournalNamesStaysAMemberOfThatDay() {
        member("a", 1);
        for (String each : List.of("author", "owner", "role", "pitfall", "other")) {
            member(each, 2).setLeft(DAY.minusDays(1));
        }
        List<RunEvent> events = Stream.<RunFact>of(
                        RunFact.Captured.of("c", CaptureKind.ACTION, "author", "words"),
                        new RunFact.ActionSet("c", "owner", null, "", ""),
                        new RunFact.Assigned("role", RoleKind.OBSERVER, "", ""),
                        new RunFact.Marked("p", "pitfall"),
                        RunFact.Captured.of("d", CaptureKind.NOTE, "stranger", "words"))
                .map(each -> new RunEvent(1, Instant.EPOCH, each))
                .toList();
        assertEquals(List.of("a", "author", "owner", "role", "pitfall"), Membership.at(group, DAY, events));
    }

    /** A document that was changed by hand. */
    @Test
    void whoeverIsWrittenDownTwiceWasThereOnce() {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        attend(meeting, "b", true);
        attend(meeting, "c", false);
        attend(meeting, "a", true);
        attend(meeting, "b", true);

        assertEquals(List.of("b", "a"), Membership.present(meeting));
        assertEquals(List.of(), Membership.present(MeetingFactory.eINSTANCE.createMeeting()));
    }

    private static void attend(Meeting meeting, String member, boolean present) {
        Attendance attendance = MeetingFactory.eINSTANCE.createAttendance();
        attendance.setMember(member);
        attendance.setPresent(present);
        meeting.getAttendance().add(attendance);
    }
}
