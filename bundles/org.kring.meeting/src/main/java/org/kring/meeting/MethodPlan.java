// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.kring.method.LivedPhase;
import org.kring.method.MinuteTotal;
import org.kring.method.Minutes;
import org.kring.method.Unrolling;
import org.kring.model.method.Grouping;
import org.kring.model.method.Method;

/**
 * A method laid out for a number of people and minutes.
 *
 * @param segments every phase in the order lived, rounds unrolled
 * @param total minutes of the timed phases for this number of people, as a range
 * @param warnings what to mind; empty when there is nothing
 */
public record MethodPlan(List<Segment> segments, MinuteTotal total, List<Warning> warnings) {

    /** Most people that a plan is made for. */
    public static final int MOST_PEOPLE = 1_000;

    private static final long MOST_SEATS = 1_000_000;

    /** Copies the lists. */
    public MethodPlan {
        Objects.requireNonNull(total);
        segments = List.copyOf(segments);
        warnings = List.copyOf(warnings);
    }

    /**
     * Fits a method. Each timed segment gets whole minutes within its range, so that they add up to the minutes that
     * there are whenever that can be; otherwise the least or the most, with a warning. Untimed segments stay untimed.
     *
     * @param method the method, with its variants already applied
     * @param people number of people, 1 to {@value #MOST_PEOPLE}; below 2 nobody is paired
     * @param minutes whole minutes that there are, 0 or more
     * @return the plan
     * @throws IllegalArgumentException when people or minutes are out of range, or the rounds make the plan too long
     */
    public static MethodPlan of(Method method, int people, int minutes) {
        PairPlan pairs = new PairPlan(people);
        List<Segment> segments = segments(method, people, minutes, pairs);
        MinuteTotal total = Minutes.of(method, people);

        PlanWarnings warnings = new PlanWarnings();
        warnings.addPeople(method, people);
        warnings.addPartners(people, pairs.mostTurns());
        warnings.addMinutes(total, untimed(segments), minutes);
        warnings.addConditions(method);
        return new MethodPlan(segments, total, warnings.all());
    }

    /**
     * Fits a method as {@link #of} does, without looking for anything to mind.
     *
     * @param method the method, with its variants already applied
     * @param people number of people, 1 to {@value #MOST_PEOPLE}
     * @param minutes whole minutes that there are, 0 or more
     * @return every phase in the order lived, rounds unrolled
     * @throws IllegalArgumentException when people or minutes are out of range, or the rounds make the plan too long
     */
    public static List<Segment> segments(Method method, int people, int minutes) {
        return List.copyOf(segments(method, people, minutes, new PairPlan(people)));
    }

    /**
     * Adds up the minutes that were planned.
     *
     * @return whole minutes of the timed segments; 0 when none is timed
     */
    public int plannedMinutes() {
        return segments.stream()
                .mapToInt(segment -> segment.minutes().orElse(0))
                .sum();
    }

    private static List<Segment> segments(Method method, int people, int minutes, PairPlan pairs) {
        if (people < 1 || people > MOST_PEOPLE || minutes < 0) {
            throw new IllegalArgumentException("people " + people + ", minutes " + minutes);
        }
        List<LivedPhase> lived = Unrolling.of(method, people);
        refuseTooManySeats(lived, people);
        return segments(lived, MinuteFit.of(lived, minutes), pairs);
    }

    private static List<Segment> segments(List<LivedPhase> lived, List<OptionalInt> minutes, PairPlan pairs) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < lived.size(); i++) {
            LivedPhase each = lived.get(i);
            segments.add(new Segment(each.phase(), each.turns(), minutes.get(i), pairs.of(each)));
        }
        return segments;
    }

    private static long untimed(List<Segment> segments) {
        return segments.stream().filter(segment -> segment.minutes().isEmpty()).count();
    }

    private static void refuseTooManySeats(List<LivedPhase> lived, int people) {
        long inPairs = lived.stream()
                .filter(each -> each.phase().getGrouping() == Grouping.PAIRS)
                .count();
        if (inPairs * people > MOST_SEATS) {
            throw new IllegalArgumentException(inPairs + " phases in pairs for " + people + " people");
        }
    }
}
