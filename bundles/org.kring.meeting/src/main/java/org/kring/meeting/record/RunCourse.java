// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kring.meeting.MeetingDay;
import org.kring.meeting.agenda.RunItem;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunReading;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.model.meeting.PauseReason;

/**
 * How the time of a meeting went: when it was to begin and when it did, what each part took, when the clock stood still
 * and why, and what was left out. The reasons are words of the group.
 *
 * @param planned when it was to begin, however early or late on that day it began; empty when it was held on another day,
 *     since its record does not keep for when it was planned
 * @param began empty when no event tells
 * @param ended when it was closed; empty when no event tells
 * @param parts the agenda in order
 * @param pauses in order
 * @param leftOut what was skipped or, once the meeting is closed, never came, in the order of the agenda; none when it
 *     never began
 */
public record RunCourse(
        Optional<Instant> planned,
        Optional<Instant> began,
        Optional<Instant> ended,
        List<Part> parts,
        List<Pause> pauses,
        List<LeftOut> leftOut) {

    /**
     * A part of the agenda.
     *
     * @param item the part, with its planned minutes
     * @param real what it took, pauses left out; empty when nothing tells
     */
    public record Part(RunItem item, Optional<Duration> real) {

        /** Whole minutes that it took, rounded; empty when nothing tells. */
        public OptionalLong minutes() {
            return real.isPresent() ? OptionalLong.of(rounded(real.get())) : OptionalLong.empty();
        }
    }

    /**
     * A time that the clock stood still.
     *
     * @param from when it began
     * @param length how long it lasted
     * @param why its reason as it was said last, with its words
     * @param segment where the group was
     */
    public record Pause(Instant from, Duration length, RunFact.Paused why, RunSegment segment) {

        /** Whole minutes, rounded; 0 for less than half a minute. */
        public long minutes() {
            return rounded(length);
        }

        /** What sort of reason it was. */
        public PauseReason reason() {
            return why.reason();
        }

        private Instant until() {
            return from.plus(length);
        }
    }

    /**
     * What was left out of a part of the agenda.
     *
     * @param item the part
     * @param segments those that were left out, in order; empty when that is the whole part
     */
    public record LeftOut(RunItem item, List<RunSegment> segments) {

        /** Copies the list. */
        public LeftOut {
            segments = List.copyOf(segments);
        }
    }

    /** Copies the lists. */
    public RunCourse {
        parts = List.copyOf(parts);
        pauses = List.copyOf(pauses);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Tells how it went.
     *
     * @param plan what was lived
     * @param events what could be read of the journal, in the order of their numbers; what of it does not count, see
     *     {@link RunReading}, tells no time either
     * @param recorded when it began by the record of the meeting, where the journal has lost its start; empty when the record
     *     does not tell
     * @param zone where days are told
     * @return never null; without events nothing but the plan
     */
    public static RunCourse of(RunPlan plan, List<RunEvent> events, Optional<Instant> recorded, ZoneId zone) {
        Telling telling = new Telling();
        RunReading reading = RunReading.of(plan, events, telling::next);
        RunState state = reading.state();
        List<RunEvent> counted = reading.events();
        Optional<Instant> began = state.status() == RunStatus.NOT_STARTED
                ? Optional.empty()
                : Optional.of(began(counted.get(0), recorded));
        return new RunCourse(
                began.isPresent()
                        ? MeetingDay.planned(plan.meeting(), plan.start(), began.get(), zone)
                        : Optional.of(plan.start()),
                began,
                state.status() == RunStatus.CLOSED
                        ? Optional.of(counted.get(counted.size() - 1).at())
                        : Optional.empty(),
                plan.items().stream()
                        .map(each -> new Part(each, began.map(moment -> took(each, state))))
                        .toList(),
                telling.pauses,
                began.isPresent() ? telling.leftOut(state) : List.of());
    }

    /**
     * The same without all that leans on where in the agenda the group was, for when nobody can tell.
     *
     * @return when it was planned, began and ended, and what was planned for each part
     */
    public RunCourse withoutAgenda() {
        List<Part> planned = parts.stream()
                .map(each -> new Part(each.item(), Optional.empty()))
                .toList();
        return new RunCourse(this.planned, began, ended, planned, List.of(), List.of());
    }

    private static Instant began(RunEvent first, Optional<Instant> recorded) {
        return first.fact() instanceof RunFact.Started ? first.at() : recorded.orElse(first.at());
    }

    private static Duration took(RunItem item, RunState state) {
        return state.segments().stream()
                .filter(each -> each.item().equals(item))
                .map(each -> state.clock().elapsed(each.id(), Instant.MIN))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static long rounded(Duration time) {
        return Math.round(time.toSeconds() / 60.0);
    }

    /** Follows the events one by one. */
    private static final class Telling {

        private final List<Pause> pauses = new ArrayList<>();
        private final Set<String> entered = new HashSet<>();
        private RunFact.Paused now;
        private long resumed;

        void next(RunEvent event, RunState reached) {
            reached.current().map(RunSegment::id).ifPresent(entered::add);
            if (now != null) {
                lasts(event.at());
            }
            RunFact.Paused after = reached.pause().orElse(null);
            if (now != null && after == null) {
                resumed = event.number();
            } else if (after != null && !after.equals(now)) {
                begins(event, after, reached.current().orElseThrow());
            }
            now = after;
        }

        /** A pause whose reason is said later ends and begins again in the journal; it is one pause. */
        private void begins(RunEvent event, RunFact.Paused why, RunSegment segment) {
            Pause last = pauses.isEmpty() ? null : pauses.get(pauses.size() - 1);
            boolean goesOn = last != null && resumed == event.number() - 1 && isSaidAgain(last, event, why);
            Pause pause = goesOn
                    ? new Pause(last.from(), last.length(), why, last.segment())
                    : new Pause(event.at(), Duration.ZERO, why, segment);
            if (goesOn) {
                pauses.set(pauses.size() - 1, pause);
            } else {
                pauses.add(pause);
            }
        }

        private static boolean isSaidAgain(Pause last, RunEvent event, RunFact.Paused why) {
            boolean atOnce = Duration.between(last.until(), event.at()).compareTo(Duration.ofSeconds(1)) <= 0;
            return atOnce && last.reason() == why.reason();
        }

        private void lasts(Instant until) {
            Pause last = pauses.get(pauses.size() - 1);
            Duration length = Duration.between(last.from(), until);
            pauses.set(pauses.size() - 1, new Pause(last.from(), length, last.why(), last.segment()));
        }

        private List<LeftOut> leftOut(RunState state) {
            boolean over = state.status() == RunStatus.CLOSED;
            List<LeftOut> left = new ArrayList<>();
            for (RunItem item : state.plan().items()) {
                List<RunSegment> all = state.segments().stream()
                        .filter(each -> each.item().equals(item))
                        .toList();
                List<RunSegment> some = all.stream()
                        .filter(each -> over && !entered.contains(each.id())
                                || state.skipped().contains(each.id()))
                        .toList();
                if (!some.isEmpty()) {
                    left.add(new LeftOut(item, some.size() == all.size() ? List.of() : some));
                }
            }
            return left;
        }
    }
}
