// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import org.kring.draw.chart.ChartEvent;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.practice.Group;
import org.kring.model.practice.Member;
import org.kring.model.practice.Observation;
import org.kring.model.practice.ObservationKind;
import org.kring.ui.follow.text.Messages;

/**
 * What happened to a group and may explain a change: a method in another version than the time before, another
 * facilitator after three meetings or more with the same one (a turn that goes round is no event), members who came or
 * went, interventions of a coach. No names of people.
 */
final class GroupEvents {

    private static final int STEADY = 3;

    private final Group group;
    private final Function<AgendaItem, String> methodName;
    private final List<ChartEvent> events = new ArrayList<>();

    /** A meeting with its day. */
    record Held(LocalDate date, Meeting meeting) {}

    private GroupEvents(Group group, Function<AgendaItem, String> methodName) {
        this.group = group;
        this.methodName = methodName;
    }

    /** The events of a group; meetings in order of date; the function names the method of an item, "" when it has none. */
    static List<ChartEvent> of(Group group, List<Held> meetings, Function<AgendaItem, String> methodName) {
        GroupEvents all = new GroupEvents(group, methodName);
        if (meetings.isEmpty()) {
            return List.of();
        }
        all.versions(meetings);
        all.facilitators(meetings);
        all.members(meetings);
        all.interventions();
        return all.events;
    }

    private void add(LocalDate date, ChartEvent.Kind kind, String label) {
        events.add(new ChartEvent(date, kind, label));
    }

    private void versions(List<Held> meetings) {
        Map<String, String> known = new HashMap<>();
        for (Held each : meetings) {
            for (AgendaItem item : each.meeting().getAgenda()) {
                String method = Objects.requireNonNullElse(item.getMethod(), "");
                String version = Objects.requireNonNullElse(item.getMethodVersion(), "");
                if (!method.isEmpty() && !version.isEmpty()) {
                    String before = known.put(method, version);
                    if (before != null && !before.equals(version)) {
                        add(
                                each.date(),
                                ChartEvent.Kind.METHOD,
                                NLS.bind(Messages.Event_version, version, methodName.apply(item)));
                    }
                }
            }
        }
    }

    private void facilitators(List<Held> meetings) {
        String current = "";
        int times = 0;
        for (Held each : meetings) {
            String now = facilitator(each.meeting());
            if (now.isEmpty()) {
                continue;
            }
            if (!now.equals(current) && times >= STEADY) {
                add(each.date(), ChartEvent.Kind.FACILITATOR, "");
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
    private void members(List<Held> meetings) {
        Map<LocalDate, int[]> changes = new TreeMap<>();
        for (Member each : group.getMembers()) {
            if (each.getJoined() != null) {
                count(changes, meetings, each.getJoined(), 0);
            }
            if (each.getLeft() != null) {
                count(changes, meetings, each.getLeft().plusDays(1), 1);
            }
        }
        changes.forEach((date, counts) -> add(date, ChartEvent.Kind.MEMBERS, change(counts[0], counts[1])));
    }

    private static void count(Map<LocalDate, int[]> changes, List<Held> meetings, LocalDate date, int which) {
        if (!date.isAfter(meetings.get(0).date())) {
            return;
        }
        LocalDate seen = meetings.stream()
                .map(Held::date)
                .filter(meeting -> !meeting.isBefore(date))
                .findFirst()
                .orElse(date);
        changes.computeIfAbsent(seen, day -> new int[2])[which]++;
    }

    private static String change(int came, int went) {
        if (went == 0) {
            return NLS.bind(Messages.Event_came, came);
        }
        return came == 0 ? NLS.bind(Messages.Event_went, went) : NLS.bind(Messages.Event_cameAndWent, came, went);
    }

    private void interventions() {
        for (Observation each : group.getObservations()) {
            if (each.getKind() == ObservationKind.INTERVENTION && each.getDate() != null) {
                add(each.getDate(), ChartEvent.Kind.INTERVENTION, "");
            }
        }
    }
}
