// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * All that charts of one group are made of.
 *
 * @param group identifier of the group
 * @param name its display name
 * @param meetings its evaluated meetings; kept in order of date, then of identifier
 * @param events what happened; kept in order of date
 * @param viewing who looks
 */
public record GroupFigures(
        String group, String name, List<MeetingPoint> meetings, List<ChartEvent> events, Viewing viewing) {

    /** @throws IllegalArgumentException when a meeting is there twice */
    public GroupFigures {
        Objects.requireNonNull(group);
        Objects.requireNonNull(name);
        Objects.requireNonNull(viewing);
        meetings = meetings.stream()
                .sorted(Comparator.comparing(MeetingPoint::date).thenComparing(MeetingPoint::meeting))
                .toList();
        events = events.stream().sorted(Comparator.comparing(ChartEvent::date)).toList();
        Set<String> seen = new HashSet<>();
        for (MeetingPoint point : meetings) {
            if (!seen.add(point.meeting())) {
                throw new IllegalArgumentException("Meeting " + point.meeting() + " is there twice");
            }
        }
    }
}
