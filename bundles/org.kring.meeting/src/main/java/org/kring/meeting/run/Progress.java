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
record Progress(
        RunStatus status,
        List<RunSegment> segments,
        int position,
        Times times,
        Set<String> skipped,
        RunFact.Paused pause) {

    /**
     * What the clock has counted.
     *
     * @param started when the run began; null before
     * @param anchor the last event that time was counted up to; null before the start
     * @param spent time by segment identifier
     * @param extended what segments were extended by, by identifier; without those of which all was taken back
     * @param paused time that the clock stood still
     */
    record Times(
            Instant started,
            Instant anchor,
            Map<String, Duration> spent,
            Map<String, Extension> extended,
            Duration paused) {

        private static final Times NONE = new Times(null, null, Map.of(), Map.of(), Duration.ZERO);

        /** Minutes that a segment got beside those that it began with. */
        record Extension(Duration from, int minutes) {

            Duration allowed() {
                return from.plusMinutes(minutes);
            }
        }

        Duration since(Instant now) {
            return anchor == null || now.isBefore(anchor) ? Duration.ZERO : Duration.between(anchor, now);
        }
    }

    Progress {
        Objects.requireNonNull(status);
        segments = List.copyOf(segments);
        skipped = Set.copyOf(skipped);
    }

    static Progress planned(List<RunSegment> segments) {
        return new Progress(RunStatus.NOT_STARTED, segments, -1, Times.NONE, Set.of(), null);
    }

    Progress started(List<RunSegment> laidOut, Instant at) {
        Times begun = new Times(at, at, Map.of(), Map.of(), Duration.ZERO);
        return new Progress(RunStatus.RUNNING, laidOut, 0, begun, Set.of(), null);
    }

    /** Counts the time up to an event. A clock that was set back adds nothing, and counting goes on from there. */
    Progress upTo(Instant at) {
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
        return with(new Times(times.started(), at, Map.copyOf(spent), times.extended(), paused));
    }

    Progress moved(RunFact.Movement fact) {
        if (fact instanceof RunFact.Entered entered) {
            return at(index(entered.segment()), skipped);
        } else if (fact instanceof RunFact.Skipped) {
            Set<String> more = new HashSet<>(skipped);
            more.add(current().id());
            return at(position + 1, more);
        } else if (fact instanceof RunFact.SteppedBack) {
            return at(position - 1, skipped);
        } else if (fact instanceof RunFact.Extended extended) {
            return extended(extended.minutes());
        } else if (fact instanceof RunFact.Paused paused) {
            return new Progress(RunStatus.PAUSED, segments, position, times, skipped, paused);
        }
        RunStatus next = fact instanceof RunFact.Closed ? RunStatus.CLOSED : RunStatus.RUNNING;
        return new Progress(next, segments, position, times, skipped, null);
    }

    Progress laidOut(List<RunSegment> fresh) {
        return new Progress(status, SegmentLayout.again(segments, position, fresh), position, times, skipped, pause);
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

    private Progress at(int place, Set<String> left) {
        Set<String> open = new HashSet<>(left);
        open.remove(segments.get(place).id());
        return new Progress(status, segments, place, times, open, pause);
    }

    /** Whole minutes that the current segment was extended by and that were not taken back, from 0. */
    int extension() {
        Times.Extension had = times.extended().get(current().id());
        return had == null ? 0 : had.minutes();
    }

    /** An untimed segment gets the minutes from now on, and is untimed again when they are taken back. */
    private Progress extended(int more) {
        String id = current().id();
        Duration planned = current().minutes().isPresent()
                ? Duration.ofMinutes(current().minutes().getAsInt())
                : spent(id);
        Map<String, Times.Extension> extended = new HashMap<>(times.extended());
        Duration from = extended.containsKey(id) ? extended.get(id).from() : planned;
        int minutes = extension() + more;
        if (minutes == 0) {
            extended.remove(id);
        } else {
            extended.put(id, new Times.Extension(from, minutes));
        }
        return with(new Times(times.started(), times.anchor(), times.spent(), Map.copyOf(extended), times.paused()));
    }

    private Progress with(Times counted) {
        return new Progress(status, segments, position, counted, skipped, pause);
    }
}
