// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;

class DraftRolesTest extends OpenDraft {

    @Test
    void whoIsAMemberFollowsTheDay() throws Exception {
        var group = planned.group.group();
        group.getMembers().get(4).setLeft(LocalDate.of(2026, 12, 31));
        planned.group.save(group);
        draft = read();
        assertEquals(ALL, draft.members());
        draft.start(LocalDateTime.of(2027, 1, 1, 16, 0));
        assertEquals(ALL.subList(0, 4), draft.members());
        assertEquals(4, draft.meeting().getAttendance().size());
    }

    @Test
    void whoIsAwayIsWrittenAndHoldsNoRole() {
        draft.present("m-1", false);
        draft.present("m-2", false);
        draft.present("m-2", true);
        assertEquals(List.of("m-2", "m-3", "m-4", "m-5"), draft.present());
        Meeting meeting = draft.meeting();
        assertEquals(
                List.of(false, true, true, true, true),
                meeting.getAttendance().stream().map(Attendance::isPresent).toList());
        assertFalse(draft.holders().containsValue("m-1"));
        draft.decide(MeetingRole.FACILITATOR, "m-1");
        assertFalse(draft.holders().containsValue("m-1"), "not even by decision");
    }

    @Test
    void nobodyIsProposedForTwoRolesAndADecisionCounts() {
        var holders = draft.holders();
        assertEquals(4, holders.size());
        assertEquals(4, new HashSet<>(holders.values()).size());
        draft.decide(MeetingRole.NOTE_TAKER, holders.get(MeetingRole.FACILITATOR));
        draft.decide(MeetingRole.TIME_KEEPER, "");
        assertEquals(holders.get(MeetingRole.FACILITATOR), draft.holders().get(MeetingRole.NOTE_TAKER));
        assertEquals("", draft.holders().get(MeetingRole.TIME_KEEPER));
        assertTrue(draft.meeting().getAssignments().stream().noneMatch(each -> each.getRole() == RoleKind.TIME_KEEPER));
        assertFalse(draft.holders().get(MeetingRole.FACILITATOR).equals(holders.get(MeetingRole.FACILITATOR)));
    }

    @Test
    void theInterviewerThatAMethodAddsIsNamedInItsPartAndStaysNamed() throws Exception {
        var interviewer = new MeetingRole(RoleKind.OWN, "interviewer");
        assertFalse(draft.roles().contains(interviewer));
        draft.choose(Category.CASE_METHOD, Optional.of(method("reflecting-team")));
        assertTrue(draft.roles().contains(interviewer), "the team is whoever is left");
        assertEquals(5, new HashSet<>(draft.holders().values()).size(), "somebody free is proposed");

        draft.decide(interviewer, "m-5");
        Planning.save(folder, draft.meeting());
        Assignment saved = only(folder.meeting(), "interviewer");
        assertEquals("m-5", saved.getMember());
        assertEquals(RoleKind.OWN, saved.getRole());
        assertEquals("m-5", read().holders().get(interviewer));
    }

    @Test
    void theInterviewerMovesWithItsPartAndGoesWithItsMethod() throws Exception {
        draft.choose(Category.CASE_METHOD, Optional.of(method("reflecting-team")));
        Planning.save(folder, draft.meeting());
        draft = read();
        draft.part(Category.WARM_UP, false);
        Meeting shorter = draft.meeting();
        String main = shorter.getAgenda().stream()
                .filter(each -> each.getCategory() == Category.CASE_METHOD)
                .map(AgendaItem::getId)
                .findFirst()
                .orElseThrow();
        assertEquals(main, only(shorter, "interviewer").getItem());
        draft.choose(Category.CASE_METHOD, Optional.of(method("basic-model")));
        assertTrue(draft.meeting().getAssignments().stream().allMatch(each -> each.getItem() == null));
    }

    private static Assignment only(Meeting meeting, String methodRole) {
        var found = meeting.getAssignments().stream()
                .filter(each -> methodRole.equals(each.getMethodRole()))
                .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    @Test
    void rolesThatChangeByWherePeopleSitAreNotAsked() {
        draft.choose(Category.CASE_METHOD, Optional.of(method("speed-sparring")));
        assertTrue(draft.roles().stream().noneMatch(MeetingRole::isOwn));
    }

    @Test
    void whenTooFewAreThereARoleStaysOpen() {
        ALL.subList(1, 5).forEach(each -> draft.present(each, false));
        assertEquals("m-1", draft.holders().get(MeetingRole.FACILITATOR));
        assertEquals("", draft.holders().get(MeetingRole.CASE_PRESENTER));
        assertEquals("m-1", draft.advice(MeetingRole.CASE_PRESENTER).get(0).member());
    }

    @Test
    void anAssignmentForOnePartOfTheAgendaStays() throws Exception {
        Planning.save(folder, draft.meeting());
        Meeting saved = folder.meeting();
        Assignment part = MeetingFactory.eINSTANCE.createAssignment();
        part.setMember("m-4");
        part.setRole(RoleKind.OBSERVER);
        part.setItem(saved.getAgenda().get(0).getId());
        saved.getAssignments().add(part);
        folder.save(saved);

        Meeting again = read().meeting();
        assertEquals(
                1,
                again.getAssignments().stream()
                        .filter(each -> each.getRole() == RoleKind.OBSERVER)
                        .count());
        assertEquals(5, again.getAssignments().size());
    }

    @Test
    void withNobodyThereItIsPlannedAsForOne() {
        ALL.forEach(each -> draft.present(each, false));
        assertEquals(List.of(), draft.present());
        assertFalse(draft.fits().isEmpty());
        assertFalse(draft.agenda().parts().isEmpty());
        assertEquals("", draft.holders().get(MeetingRole.FACILITATOR));
    }
}
