// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.common.DevelopmentStage;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.model.practice.Member;
import org.kring.model.practice.PracticeFactory;

class MembersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Group group = PracticeFactory.eINSTANCE.createGroup();
    private final GroupContent content = PracticeFactory.eINSTANCE.createGroupContent();
    private final Members members = new Members(group, content);

    private Member member(String id, int seat) {
        Member member = PracticeFactory.eINSTANCE.createMember();
        member.setId(id);
        member.setPosition(seat);
        group.getMembers().add(member);
        return member;
    }

    private List<String> ids() {
        return members.rows(DAY).stream().map(Members.Row::id).toList();
    }

    @Test
    void theFirstMemberHasTheFirstSeat() {
        members.add("Anna", DAY);
        assertEquals(List.of(new Members.Row("m-1", "Anna", false)), members.rows(DAY));
        assertEquals(1, group.getMembers().get(0).getPosition());
        assertEquals(DAY, group.getMembers().get(0).getJoined());
    }

    @Test
    void theyStandInTheOrderOfTheirSeatsWithoutThoseWhoLeft() {
        member("m-1", 3);
        member("m-2", 1);
        member("m-3", 2).setLeft(DAY.minusDays(1));
        assertEquals(List.of("m-2", "m-1"), ids());
    }

    @Test
    void anIdentifierAndASeatAreNeverUsedAgain() {
        member("m-1", 1);
        member("m-7", 9).setLeft(DAY);
        members.add("Fatima", DAY);
        Member added = group.getMembers().get(2);
        assertEquals("m-8", added.getId());
        assertEquals(10, added.getPosition());
    }

    @Test
    void identifiersOfAnotherMakingDoNotStopIt() {
        member("anna", 1);
        member("m-123456789", 2);
        members.add("Fatima", DAY);
        assertEquals("m-1", group.getMembers().get(2).getId(), "numbers of nine digits are no count of ours");
        member("m-12345678", 3);
        members.add("Gijs", DAY);
        assertEquals("m-12345679", group.getMembers().get(4).getId());
    }

    @Test
    void aNameIsGivenOnceAndChangedInPlace() {
        member("m-1", 1);
        assertEquals("", members.name("m-1"));
        assertTrue(members.rename("m-1", "Anna"));
        assertFalse(members.rename("m-1", "Anna"));
        assertTrue(members.rename("m-1", "Annelies"));
        assertEquals(1, content.getNames().size());
        assertEquals("Annelies", members.name("m-1"));
        assertFalse(members.rename("m-2", ""), "no name is none before");
    }

    @Test
    void whoLeftIsToldWithTheDayAndComesBackWhole() {
        Member anna = member("m-1", 1);
        Member bas = member("m-2", 2);
        members.leave("m-1", DAY);
        members.leave("nobody", DAY);
        assertEquals(DAY, anna.getLeft());
        assertNull(bas.getLeft());
        assertEquals(new Members.Row("m-1", "", true), members.rows(DAY).get(0), "a member until the end of the day");
        assertEquals(1, members.rows(DAY.plusDays(1)).size());
        members.back("m-1");
        assertNull(anna.getLeft());
        assertEquals(List.of("m-1", "m-2"), ids());
    }

    @Test
    void theStageOfADayIsOneEntryAndThoseOfEarlierDaysStay() {
        assertEquals(DevelopmentStage.UNSTATED, Members.stage(group));
        members.stage(DevelopmentStage.get(1), DAY);
        members.stage(DevelopmentStage.get(2), DAY);
        assertEquals(1, group.getStages().size());
        assertEquals(2, group.getStages().get(0).getStage().getValue());
        members.stage(DevelopmentStage.get(3), DAY.plusDays(1));
        assertEquals(2, group.getStages().size());
        assertEquals(DAY, group.getStages().get(0).getSince());
        assertEquals(DAY.plusDays(1), group.getStages().get(1).getSince());
        assertEquals(3, group.getStages().get(1).getStage().getValue());
        assertEquals(DevelopmentStage.get(3), Members.stage(group), "said last");
    }

    @Test
    void theFirstIntervalMakesASeriesThatIsGuidedFromTheFoundingOn() {
        group.setFounded(DAY);
        assertEquals(0, Members.interval(group), "none");
        members.interval(4);
        members.interval(6);
        assertEquals(1, group.getSeries().size());
        assertEquals(6, group.getSeries().get(0).getIntervalWeeks());
        assertEquals(6, Members.interval(group));
        assertEquals("series-1", group.getSeries().get(0).getId());
        assertEquals(DAY, group.getSeries().get(0).getGuidance().get(0).getSince());
    }
}
