// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.evaluation.series.GroupEvent;
import org.kring.method.Bilingual;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.practice.Group;
import org.kring.model.practice.ObservationKind;
import org.kring.model.practice.PracticeFactory;

class GroupEventsTest {

    private static final Bilingual NONE = new Bilingual("", "");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private final Group group = PracticeFactory.eINSTANCE.createGroup();
    private final List<HeldMeeting> held = new ArrayList<>();

    /** Monthly meetings led by these members; "" when nobody is named. */
    private void led(String... facilitators) {
        for (String each : facilitators) {
            Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
            if (!each.isEmpty()) {
                var assignment = MeetingFactory.eINSTANCE.createAssignment();
                assignment.setRole(RoleKind.FACILITATOR);
                assignment.setMember(each);
                meeting.getAssignments().add(assignment);
            }
            held.add(new HeldMeeting(day(held.size()), meeting, Optional.empty()));
        }
    }

    private static LocalDate day(int meeting) {
        return FIRST.plusMonths(meeting);
    }

    private void method(int meeting, String id, String version) {
        var item = MeetingFactory.eINSTANCE.createAgendaItem();
        item.setMethod(id);
        item.setMethodVersion(version);
        held.get(meeting).meeting().getAgenda().add(item);
    }

    private void member(LocalDate joined, LocalDate left) {
        var member = PracticeFactory.eINSTANCE.createMember();
        member.setJoined(joined);
        member.setLeft(left);
        group.getMembers().add(member);
    }

    private static Method incident() {
        var method = MethodFactory.eINSTANCE.createMethod();
        var name = CommonFactory.eINSTANCE.createText();
        name.setEn("Incident method");
        method.setName(name);
        return method;
    }

    private List<String> events() {
        return GroupEvents.of(group, held, item -> Optional.of(incident()), item -> NONE).stream()
                .map(event ->
                        event.date() + " " + event.kind() + " " + event.label().en())
                .toList();
    }

    @Test
    void aTurnThatGoesRoundIsNoEvent() {
        led("m-1", "m-2", "m-3", "m-1", "m-2", "m-3", "m-1");

        assertEquals(List.of(), events());
    }

    @Test
    void anotherFacilitatorAfterThreeMeetingsIsOne() {
        led("m-1", "m-1", "", "m-1", "m-2", "m-3");

        assertEquals(List.of(day(4) + " FACILITATOR "), events());
    }

    @Test
    void aMethodInAnotherVersionThanBeforeIsOneButAnotherMethodIsNot() {
        led("", "", "");
        method(0, "incident", "1");
        method(1, "gossip", "1");
        method(2, "incident", "2");

        assertEquals(List.of(day(2) + " METHOD version 2 of Incident method"), events());
    }

    @Test
    void whatWasKeptOfADraftGoesByTheVersionOfTheDraft() {
        led("", "");
        method(0, "incident", "1");
        method(1, "incident", "1.1-0a1b2c3d");

        assertEquals(List.of(day(1) + " METHOD version 1.1 of Incident method"), events());
    }

    @Test
    void aMethodThatIsGoneIsCalledByWhoeverKnowsWhatItWas() {
        led("", "");
        method(0, "incident", "1");
        method(1, "incident", "1.1");

        var told = GroupEvents.of(group, held, item -> Optional.empty(), item -> new Bilingual("weg", "gone"));

        assertEquals(
                List.of("gone"), told.stream().map(each -> each.label().en()).toList());
    }

    @Test
    void whoComesAndGoesBetweenTheSameMeetingsIsOneEvent() {
        led("", "", "");
        member(null, null);
        member(FIRST, day(1));
        member(day(1).plusDays(3), null);
        member(day(2), null);

        assertEquals(List.of(day(2) + " MEMBERS 2 came, 1 left"), events());
    }

    @Test
    void whoOnlyGoesIsOneEventToo() {
        led("", "");
        member(FIRST, day(0).plusDays(3));

        assertEquals(List.of(day(1) + " MEMBERS 1 left"), events());
    }

    @Test
    void whoBringsTheCaseIsNoFacilitator() {
        led("m-1", "m-1", "m-1", "m-1");
        var presenter = MeetingFactory.eINSTANCE.createAssignment();
        presenter.setRole(RoleKind.CASE_PRESENTER);
        presenter.setMember("m-2");
        held.get(3).meeting().getAssignments().add(0, presenter);

        assertEquals(List.of(), events());
    }

    @Test
    void anInterventionWithoutADayIsNoEvent() {
        led("");
        var observation = PracticeFactory.eINSTANCE.createObservation();
        observation.setKind(ObservationKind.INTERVENTION);
        group.getObservations().add(observation);

        assertEquals(List.of(), events());
    }

    @Test
    void theFoundersAreNoEvent() {
        led("", "");
        member(FIRST, null);
        member(FIRST.minusYears(1), null);

        assertEquals(List.of(), events());
    }

    @Test
    void interventionsAreEventsObservationsAreNot() {
        led("");
        for (ObservationKind kind : ObservationKind.values()) {
            var observation = PracticeFactory.eINSTANCE.createObservation();
            observation.setKind(kind);
            observation.setDate(day(0));
            group.getObservations().add(observation);
        }

        assertEquals(
                1,
                GroupEvents.of(group, held, item -> Optional.empty(), item -> NONE).stream()
                        .filter(event -> event.kind() == GroupEvent.Kind.INTERVENTION)
                        .count());
        assertEquals(1, events().size());
    }

    @Test
    void withoutMeetingsNothingHappened() {
        member(FIRST, null);

        assertEquals(List.of(), events());
    }
}
