// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kring.meeting.agenda.RunSegment;

/**
 * The clock of a run, to be asked at any moment after its last event. Pauses do not count for a segment, but the end
 * of the meeting does not wait for them. Whatever the handed-in moment: elapsed time is never below 0 and never less
 * than what was counted at the last event. A clock that is set back therefore stands still until the next event; in a
 * {@link LiveRun} a {@link org.kring.meeting.SteadyClock} makes it go on at once. A clock that jumps forward counts as time that passed,
 * because a computer that slept, or a program that was killed and started again, looks exactly the same.
 */
public final class RunClock {

    /** How the time of a segment stands; a signal, never a lock (thresholds: evidence C1). */
    public enum Signal {
        /** No minutes were planned; the clock counts up. */
        UNTIMED,
        /** More than 20 % of the minutes are left. */
        GREEN,
        /** 20 % or less is left. */
        ORANGE,
        /** 5 % or less is left. */
        RED,
        /** The minutes are over; the clock counts on. */
        OVERTIME
    }

    /** A run that begins further off its plan than this does not end as planned. */
    static final Duration OTHER_DAY = Duration.ofHours(12);

    private static final int ORANGE_PERCENT = 20;
    private static final int RED_PERCENT = 5;
    private static final int ALL = 100;

    private final RunPlan plan;
    private final Progress course;

    RunClock(RunPlan plan, Progress course) {
        this.plan = plan;
        this.course = course;
    }

    /**
     * Tells the time spent in the current segment, all its visits together, pauses left out.
     *
     * @param now the moment
     * @return 0 before the start
     */
    public Duration elapsedInPhase(Instant now) {
        return course.position() < 0 ? Duration.ZERO : elapsed(course.current().id(), now);
    }

    /**
     * Tells the time spent in a segment, all its visits together, pauses left out.
     *
     * @param segment identifier of the segment
     * @param now the moment
     * @return 0 when it was never entered
     */
    public Duration elapsed(String segment, Instant now) {
        boolean counting =
                course.status() == RunStatus.RUNNING && course.current().id().equals(segment);
        return counting ? course.spent(segment).plus(course.times().since(now)) : course.spent(segment);
    }

    /**
     * Tells how long the current segment may take, with what it was extended by.
     *
     * @return empty before the start, and when it is untimed
     */
    public Optional<Duration> allowed() {
        return course.position() < 0 ? Optional.empty() : allowed(course.current());
    }

    /**
     * Tells how long a segment may take, with what it was extended by.
     *
     * @param segment one of the segments of the run
     * @return empty when it is untimed
     */
    public Optional<Duration> allowed(RunSegment segment) {
        Progress.Times.Extension extended = course.times().extended().get(segment.id());
        if (extended != null) {
            return Optional.of(extended.allowed());
        }
        return segment.minutes().isPresent()
                ? Optional.of(Duration.ofMinutes(segment.minutes().getAsInt()))
                : Optional.empty();
    }

    /**
     * Tells how many minutes the current segment was extended by, without those that were taken back.
     *
     * @return whole minutes from 0; 0 before the start
     */
    public int extension() {
        return course.position() < 0 ? 0 : course.extension();
    }

    /**
     * Tells what is left of the current segment.
     *
     * @param now the moment
     * @return below 0 in overtime; empty before the start, and when it is untimed
     */
    public Optional<Duration> remainingInPhase(Instant now) {
        return allowed().map(each -> each.minus(elapsedInPhase(now)));
    }

    /**
     * Tells when the meeting ends: as planned, also when it starts late. A run that starts more than 12 hours off its
     * plan takes its end along.
     *
     * @return the moment
     */
    public Instant end() {
        return (isMoved() ? course.times().started() : plan.start()).plus(Duration.ofMinutes(plan.minutes()));
    }

    private boolean isMoved() {
        Instant started = course.times().started();
        return started != null && Duration.between(plan.start(), started).abs().compareTo(OTHER_DAY) > 0;
    }

    /**
     * Tells how late somebody is who comes now: later than the meeting was to begin, or than it began when that was
     * later. Held on another day, only when it began counts.
     *
     * @param now the moment
     * @return whole minutes that are over; 0 before the start
     */
    long minutesLate(Instant now) {
        Instant started = course.times().started();
        if (started == null) {
            return 0;
        }
        Instant due = isMoved() || started.isAfter(plan.start()) ? started : plan.start();
        return Math.max(0, Duration.between(due, now).toMinutes());
    }

    /**
     * Tells how long it is until the end of the meeting.
     *
     * @param now the moment
     * @return below 0 after the end
     */
    public Duration remainingToEnd(Instant now) {
        return Duration.between(later(now), end());
    }

    /**
     * Tells how far the meeting is behind: what the rest still takes as planned, past the end. Untimed segments to come
     * count for nothing.
     *
     * @param now the moment
     * @return above 0: behind; below 0: room left; 0 after the close
     */
    public Duration late(Instant now) {
        if (course.status() == RunStatus.CLOSED) {
            return Duration.ZERO;
        }
        Duration rest = remainingInPhase(now).filter(each -> !each.isNegative()).orElse(Duration.ZERO);
        List<RunSegment> toCome = course.segments()
                .subList(course.position() + 1, course.segments().size());
        for (RunSegment each : toCome) {
            Duration left = allowed(each).orElse(Duration.ZERO).minus(course.spent(each.id()));
            rest = left.isNegative() ? rest : rest.plus(left);
        }
        return rest.minus(remainingToEnd(now));
    }

    /**
     * Tells how long the clock stood still so far.
     *
     * @param now the moment
     * @return all pauses together
     */
    public Duration paused(Instant now) {
        Duration before = course.times().paused();
        return course.status() == RunStatus.PAUSED ? before.plus(course.times().since(now)) : before;
    }

    /**
     * Tells how the time of the current segment stands.
     *
     * @param now the moment
     * @return the signal
     */
    public Signal signal(Instant now) {
        Optional<Duration> left = remainingInPhase(now);
        if (left.isEmpty()) {
            return Signal.UNTIMED;
        }
        if (left.get().isNegative()) {
            return Signal.OVERTIME;
        }
        Duration hundredfold = left.get().multipliedBy(ALL);
        Duration allowed = allowed().orElse(Duration.ZERO);
        if (hundredfold.compareTo(allowed.multipliedBy(RED_PERCENT)) <= 0) {
            return Signal.RED;
        }
        return hundredfold.compareTo(allowed.multipliedBy(ORANGE_PERCENT)) <= 0 ? Signal.ORANGE : Signal.GREEN;
    }

    private Instant later(Instant now) {
        Instant anchor = course.times().anchor();
        return anchor != null && now.isBefore(anchor) ? anchor : now;
    }
}
