// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.kring.meeting.agenda.AgendaReading;
import org.kring.meeting.agenda.RunItem;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.agenda.SegmentLayout;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.method.Method;

/**
 * What is going to be lived: the agenda of one meeting with its methods, for the people of the group. Holds copies, so
 * that later changes to the meeting or a method do not reach a run.
 *
 * @param meeting identifier of the meeting
 * @param start planned start
 * @param minutes planned whole minutes, 1 or more
 * @param people identifiers of all members who may come, in the order of their seats
 * @param items the parts of the agenda in order
 * @param roles who was planned for which role
 */
public record RunPlan(
        String meeting,
        Instant start,
        int minutes,
        List<String> people,
        List<RunItem> items,
        List<RunFact.Assigned> roles) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when a person or an item stands there twice, nobody may come, there are no
     *     minutes, or a method would be lived in too many phases
     */
    public RunPlan {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(start);
        people = List.copyOf(people);
        items = List.copyOf(items);
        roles = List.copyOf(roles);
        if (people.isEmpty() || minutes < 1 || people.stream().distinct().count() < people.size()) {
            throw new IllegalArgumentException("people " + people + ", minutes " + minutes);
        }
        if (items.stream().map(RunItem::id).distinct().count() < items.size()) {
            throw new IllegalArgumentException("an agenda item stands there twice");
        }
        SegmentLayout.of(items, people);
    }

    /**
     * Makes a plan out of a planned meeting.
     *
     * @param meeting the meeting with its agenda and assignments; without a start it begins at the epoch
     * @param methods finds the method of an agenda item that names one; empty means it is gone, and the title says
     *     what happens
     * @param people identifiers of all members who may come, in the order of their seats
     * @return the plan
     * @throws IllegalArgumentException when nobody may come, an item stands there twice, a variant is unknown, or a
     *     method would be lived in too many phases
     */
    public static RunPlan of(Meeting meeting, Function<AgendaItem, Optional<Method>> methods, List<String> people) {
        Instant start = meeting.getStart() == null ? Instant.EPOCH : meeting.getStart();
        List<RunFact.Assigned> roles = meeting.getAssignments().stream()
                .map(each ->
                        new RunFact.Assigned(each.getMember(), each.getRole(), each.getMethodRole(), each.getItem()))
                .toList();
        String id = meeting.getId() == null ? "" : meeting.getId();
        int minutes = Math.max(1, meeting.getMinutes());
        return new RunPlan(id, start, minutes, people, AgendaReading.items(meeting, methods), roles);
    }

    /**
     * Lays the agenda out for the people who are there.
     *
     * @param present identifiers of the members who are there; others than {@link #people} do not count
     * @return the segments in the order in which they are lived; empty when nobody is there
     */
    public List<RunSegment> segments(Collection<String> present) {
        return SegmentLayout.of(items, people.stream().filter(present::contains).toList());
    }
}
