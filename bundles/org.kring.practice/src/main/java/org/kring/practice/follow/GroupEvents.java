// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.kring.evaluation.series.GroupEvent;
import org.kring.method.Bilingual;
import org.kring.method.Sentences;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.method.Method;
import org.kring.model.practice.Group;
import org.kring.model.practice.Member;
import org.kring.model.practice.Observation;
import org.kring.model.practice.ObservationKind;
import org.kring.practice.methods.UsedVersions;

/**
 * What happened to a group and may explain a change: a method in another version than the time before, another
 * facilitator after three meetings or more with the same one (a turn that goes round is no event), members who came or
 * went, interventions of a coach. No names of people.
 */
final class GroupEvents {

    private static final Sentences SENTENCES = new Sentences(GroupEvents.class);
    private static final int STEADY = 3;

    private final Group group;
    private final Function<AgendaItem, Optional<Method>> methods;
    private final Function<AgendaItem, Bilingual> gone;
    private final List<GroupEvent> events = new ArrayList<>();

    private GroupEvents(
            Group group, Function<AgendaItem, Optional<Method>> methods, Function<AgendaItem, Bilingual> gone) {
        this.group = group;
        this.methods = methods;
        this.gone = gone;
    }

    /** The events of a group; meetings in order of date; with what to call a method that is not found. */
    static List<GroupEvent> of(
            Group group,
            List<HeldMeeting> meetings,
            Function<AgendaItem, Optional<Method>> methods,
            Function<AgendaItem, Bilingual> gone) {
        GroupEvents all = new GroupEvents(group, methods, gone);
        if (meetings.isEmpty()) {
            return List.of();
        }
        all.versions(meetings);
        all.facilitators(meetings);
        all.members(meetings);
        all.interventions();
        return all.events;
    }

    private void add(LocalDate date, GroupEvent.Kind kind, Bilingual label) {
        events.add(new GroupEvent(date, kind, label));
    }

    private void versions(List<HeldMeeting> meetings) {
        Map<String, String> known = new HashMap<>();
        for (HeldMeeting each : meetings) {
            for (AgendaItem item : each.meeting().getAgenda()) {
                String method = Objects.requireNonNullElse(item.getMethod(), "");
                String version = Objects.requireNonNullElse(item.getMethodVersion(), "");
                if (!method.isEmpty() && !version.isEmpty()) {
                    String before = known.put(method, version);
                    if (before != null && !before.equals(version)) {
                        add(each.date(), GroupEvent.Kind.METHOD, label(item));
                    }
                }
            }
        }
    }

    private Bilingual label(AgendaItem item) {
        return methods.apply(item)
                .map(each -> SENTENCES.of(
                        "version",
                        UsedVersions.shown(item.getMethodVersion()),
                        Bilingual.of(each.getName(), item.getMethod())))
                .orElseGet(() -> gone.apply(item));
    }

    private void facilitators(List<HeldMeeting> meetings) {
        String current = "";
        int times = 0;
        for (HeldMeeting each : meetings) {
            String now = facilitator(each.meeting());
            if (now.isEmpty()) {
                continue;
            }
            if (!now.equals(current) && times >= STEADY) {
                add(each.date(), GroupEvent.Kind.FACILITATOR, GroupEvent.NO_LABEL);
            }
            times = now.equals(current) ? times + 1 : 1;
            current = now;
        }
    }

    private static String facilitator(Meeting meeting) {
        return meeting.getAssignments().stream()
                .filter(each -> each.getRole() == RoleKind.FACILITATOR)
                .map(each -> Objects.requireNonNullElse(each.getMember(), ""))
                .findFirst()
                .orElse("");
    }

    /** Who came and who went between the same two meetings is one event, at the later one. */
    private void members(List<HeldMeeting> meetings) {
        Map<LocalDate, int[]> changes = new TreeMap<>();
        for (Member each : group.getMembers()) {
            if (each.getJoined() != null) {
                count(changes, meetings, each.getJoined(), 0);
            }
            if (each.getLeft() != null) {
                count(changes, meetings, each.getLeft().plusDays(1), 1);
            }
        }
        changes.forEach((date, counts) -> add(date, GroupEvent.Kind.MEMBERS, change(counts[0], counts[1])));
    }

    private static void count(Map<LocalDate, int[]> changes, List<HeldMeeting> meetings, LocalDate date, int which) {
        if (!date.isAfter(meetings.get(0).date())) {
            return;
        }
        LocalDate seen = meetings.stream()
                .map(HeldMeeting::date)
                .filter(meeting -> !meeting.isBefore(date))
                .findFirst()
                .orElse(date);
        changes.computeIfAbsent(seen, day -> new int[2])[which]++;
    }

    private static Bilingual change(int came, int went) {
        if (went == 0) {
            return SENTENCES.of("came", came);
        }
        return came == 0 ? SENTENCES.of("went", went) : SENTENCES.of("came-and-went", came, went);
    }

    private void interventions() {
        for (Observation each : group.getObservations()) {
            if (each.getKind() == ObservationKind.INTERVENTION && each.getDate() != null) {
                add(each.getDate(), GroupEvent.Kind.INTERVENTION, GroupEvent.NO_LABEL);
            }
        }
    }
}
