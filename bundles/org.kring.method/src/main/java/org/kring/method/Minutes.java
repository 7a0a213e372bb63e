// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.List;
import java.util.function.ToLongFunction;
import org.kring.model.common.Duration;
import org.kring.model.common.Span;
import org.kring.model.method.FlowElement;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.model.method.Round;

/**
 * Sums the minutes of a method by interval arithmetic: least minutes with least, most with most, rounds as often as
 * they are lived. Untimed phases add nothing and are counted apart. Optional phases count. Sums beyond the range of
 * int stay at its largest value.
 */
public final class Minutes {

    /** Fewest people of a usual group (source S0: ideally 6 to 8). */
    public static final int USUAL_FEWEST = 6;

    /** Most people of a usual group (source S0: ideally 6 to 8). */
    public static final int USUAL_MOST = 8;

    private Minutes() {}

    /**
     * Sums a method for the group size that it asks for. A round per participant is counted for the fewest people in
     * the least minutes and for the most people in the most minutes; where the method states no group size, for 6 to 8.
     *
     * @param method the method
     * @return its total
     */
    public static MinuteTotal of(Method method) {
        int fewest = fewestPeople(method.getPeople());
        return between(method, fewest, mostPeople(method.getPeople(), fewest));
    }

    /**
     * Sums a method for a group of known size.
     *
     * @param method the method
     * @param people number of people present, 1 or more
     * @return its total
     */
    public static MinuteTotal of(Method method, int people) {
        return between(method, people, people);
    }

    private static MinuteTotal between(Method method, int fewest, int most) {
        List<Phase> phases = Phases.of(method);
        int untimed = (int)
                phases.stream().filter(phase -> phase.getDuration() == null).count();
        if (untimed == phases.size()) {
            return new MinuteTotal(false, 0, 0, untimed);
        }
        long min = sum(method.getFlow(), fewest, duration -> Math.max(0, duration.getMin()));
        long max = sum(method.getFlow(), most, duration -> Math.max(0, Math.max(duration.getMin(), duration.getMax())));
        return new MinuteTotal(true, bounded(min), bounded(Math.max(min, max)), untimed);
    }

    private static long sum(List<FlowElement> flow, int people, ToLongFunction<Duration> bound) {
        long sum = 0;
        for (FlowElement element : flow) {
            if (element instanceof Phase phase && phase.getDuration() != null) {
                sum += bound.applyAsLong(phase.getDuration());
            } else if (element instanceof Round round) {
                sum += (long) Unrolling.turns(round, people) * sum(round.getFlow(), people, bound);
            }
            sum = bounded(sum);
        }
        return sum;
    }

    private static int bounded(long minutes) {
        return (int) Math.min(Integer.MAX_VALUE, minutes);
    }

    private static int fewestPeople(Span people) {
        if (people == null || people.getMin() <= 0) {
            return people == null || people.getMax() <= 0 ? USUAL_FEWEST : Math.min(USUAL_FEWEST, people.getMax());
        }
        return people.getMin();
    }

    private static int mostPeople(Span people, int fewest) {
        int most = people == null || people.getMax() <= 0 ? USUAL_MOST : people.getMax();
        return Math.max(fewest, most);
    }
}
