// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.meeting.MethodPlan;
import org.kring.meeting.Segment;
import org.kring.method.Turn;

/** Lays an agenda out into segments, rounds unrolled and pairs made of the people who are there. */
public final class SegmentLayout {

    private SegmentLayout() {}

    /**
     * Lays an agenda out.
     *
     * @param items the parts of the agenda in order
     * @param present identifiers of the members who are there, in the order of their seats
     * @return the segments in the order in which they are lived; empty when nobody is there
     * @throws IllegalArgumentException when a method would be lived in too many phases
     */
    public static List<RunSegment> of(List<RunItem> items, List<String> present) {
        List<RunSegment> segments = new ArrayList<>();
        if (!present.isEmpty()) {
            items.forEach(item -> add(item, present, segments));
        }
        return List.copyOf(segments);
    }

    private static void add(RunItem item, List<String> present, List<RunSegment> segments) {
        if (item.method().isEmpty()) {
            segments.add(new RunSegment(item.id(), item, Optional.empty(), List.of(), item.minutes(), List.of()));
            return;
        }
        int minutes = item.minutes().orElse(Integer.MAX_VALUE);
        for (Segment each : MethodPlan.segments(item.method().get(), present.size(), minutes)) {
            String phase = each.phase().getId();
            if (item.phaseMinutes().getOrDefault(phase, -1) != 0) {
                segments.add(segment(item, each, present));
            }
        }
    }

    private static RunSegment segment(RunItem item, Segment each, List<String> present) {
        Integer own = item.phaseMinutes().get(each.phase().getId());
        OptionalInt minutes = own == null ? each.minutes() : OptionalInt.of(own);
        List<List<String>> pairs = each.pairs().stream()
                .map(group ->
                        group.stream().map(number -> present.get(number - 1)).toList())
                .toList();
        return new RunSegment(id(item, each), item, Optional.of(each.phase()), each.turns(), minutes, pairs);
    }

    private static String id(RunItem item, Segment segment) {
        StringBuilder id =
                new StringBuilder(item.id()).append('/').append(segment.phase().getId());
        for (Turn turn : segment.turns()) {
            id.append('/').append(turn.number());
        }
        return id.toString();
    }

    /**
     * Lays the rest out anew when somebody comes or goes. What was lived, and the current segment, stay as they were;
     * the rest follows the place where the current one stands in the new layout.
     *
     * @param old the segments so far
     * @param position index of the current one among them
     * @param fresh the agenda laid out for those who are there now
     * @return the segments from now on; the current one keeps its index
     */
    public static List<RunSegment> again(List<RunSegment> old, int position, List<RunSegment> fresh) {
        List<RunSegment> result = new ArrayList<>(old.subList(0, position + 1));
        int place = place(old.get(position), fresh);
        List<RunSegment> rest =
                place < 0 ? old.subList(position + 1, old.size()) : fresh.subList(place + 1, fresh.size());
        Set<String> lived = result.stream().map(RunSegment::id).collect(Collectors.toSet());
        rest.stream().filter(each -> !lived.contains(each.id())).forEach(result::add);
        return List.copyOf(result);
    }

    /** Where the segment stands, or the last turn before it when its own is no longer there; -1 when none is. */
    private static int place(RunSegment segment, List<RunSegment> fresh) {
        int found = -1;
        for (int i = 0; i < fresh.size(); i++) {
            RunSegment each = fresh.get(i);
            boolean same = each.item().equals(segment.item()) && each.phaseId().equals(segment.phaseId());
            if (same && !isAfter(each.turns(), segment.turns())) {
                found = i;
            }
        }
        return found;
    }

    private static boolean isAfter(List<Turn> one, List<Turn> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = one.get(i).number() - other.get(i).number();
            if (difference != 0) {
                return difference > 0;
            }
        }
        return false;
    }
}
