// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.agenda.SegmentLayout;

/**
 * Where a run is, and what time was spent where. Time is added up between events: what was counted is never lost, and
 * between two events the clock counts forward or not at all.
 *
 * @param status where the run is in its life
 * @param segments the segments as laid out now
 * @param position index of the current segment; -1 before the start
 * @param times what was counted
 * @param skipped identifiers of the segments that were skipped and not entered again
 * @param pause why the clock stands still; null when it does not
 */
record Course(
        RunStatus status,
        List<RunSegment> segments,
        int position,
        Times times,
        Set<String> skipped,
        Deed.Paused pause) {

    /**
     * What the clock has counted.
     *
     * @param started when the run began; null before
     * @param anchor the last event that time was counted up to; null before the start
     * @param spent time by segment identifier
     * @param allowed time that an extended segment may take, by identifier
     * @param paused time that the clock stood still
     */
    record Times(
            Instant started,
            Instant anchor,
            Map<String, Duration> spent,
            Map<String, Duration> allowed,
            Duration paused) {

        private static final Times NONE = new Times(null, null, Map.of(), Map.of(), Duration.ZERO);

        Duration since(Instant now) {
            return anchor == null || now.isBefore(anchor) ? Duration.ZERO : Duration.between(anchor, now);
        }
    }

    Course {
        Objects.requireNonNull(status);
        segments = List.copyOf(segments);
        skipped = Set.copyOf(skipped);
    }

    static Course planned(List<RunSegment> segments) {
        return new Course(RunStatus.NOT_STARTED, segments, -1, Times.NONE, Set.of(), null);
    }

    Course started(List<RunSegment> laidOut, Instant at) {
        Times begun = new Times(at, at, Map.of(), Map.of(), Duration.ZERO);
        return new Course(RunStatus.RUNNING, laidOut, 0, begun, Set.of(), null);
    }

    /** Counts the time up to an event. A clock that was set back adds nothing, and counting goes on from there. */
    Course upTo(Instant at) {
        if (times.anchor() == null || status == RunStatus.CLOSED) {
            return this;
        }
        Duration passed = times.since(at);
        Map<String, Duration> spent = times.spent();
        Duration paused = times.paused();
        if (status == RunStatus.RUNNING) {
            spent = new HashMap<>(spent);
            spent.merge(current().id(), passed, Duration::plus);
        } else {
            paused = paused.plus(passed);
        }
        return with(new Times(times.started(), at, Map.copyOf(spent), times.allowed(), paused));
    }

    Course moved(Deed.Movement deed) {
        if (deed instanceof Deed.Entered entered) {
            return at(index(entered.segment()), skipped);
        } else if (deed instanceof Deed.Skipped) {
            Set<String> more = new HashSet<>(skipped);
            more.add(current().id());
            return at(position + 1, more);
        } else if (deed instanceof Deed.SteppedBack) {
            return at(position - 1, skipped);
        } else if (deed instanceof Deed.Extended extended) {
            return extended(Duration.ofMinutes(extended.minutes()));
        } else if (deed instanceof Deed.Paused paused) {
            return new Course(RunStatus.PAUSED, segments, position, times, skipped, paused);
        }
        RunStatus next = deed instanceof Deed.Closed ? RunStatus.CLOSED : RunStatus.RUNNING;
        return new Course(next, segments, position, times, skipped, null);
    }

    Course laidOut(List<RunSegment> fresh) {
        return new Course(status, SegmentLayout.again(segments, position, fresh), position, times, skipped, pause);
    }

    RunSegment current() {
        return segments.get(position);
    }

    /** Place of a segment; -1 when there is none with this identifier. */
    int index(String segment) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).id().equals(segment)) {
                return i;
            }
        }
        return -1;
    }

    Duration spent(String segment) {
        return times.spent().getOrDefault(segment, Duration.ZERO);
    }

    private Course at(int place, Set<String> left) {
        Set<String> open = new HashSet<>(left);
        open.remove(segments.get(place).id());
        return new Course(status, segments, place, times, open, pause);
    }

    /** An untimed segment gets the minutes from now on. */
    private Course extended(Duration more) {
        String id = current().id();
        Duration planned = current().minutes().isPresent()
                ? Duration.ofMinutes(current().minutes().getAsInt())
                : spent(id);
        Map<String, Duration> allowed = new HashMap<>(times.allowed());
        allowed.merge(id, planned.plus(more), (had, fresh) -> had.plus(more));
        return with(new Times(times.started(), times.anchor(), times.spent(), Map.copyOf(allowed), times.paused()));
    }

    private Course with(Times counted) {
        return new Course(status, segments, position, counted, skipped, pause);
    }
}
