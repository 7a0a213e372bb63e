// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Chart of individual values with limits from the moving range: X̄ ± 2.66·mR̄. Source: E18, E19. From six
 * points on as a trial; from twelve on the limits are fixed. Limits are not cut to the scale: a drawing may clip, the
 * number stays.
 *
 * @param values the points in order of time, six or more
 */
public record Xmr(List<Double> values) {
    /** Fewest points. */
    public static final int TRIAL = 6;
    /** Points from which on the limits count as fixed. */
    public static final int FIXED = 12;

    private static final double LIMIT = 2.66;
    private static final int RUN = 7;
    /** Below this a difference is one of binary fractions: equal points may not lie beside their own mean. */
    private static final double NOTHING = 1e-9;

    /** Checks and copies. Throws {@link IllegalArgumentException} under six points. */
    public Xmr {
        if (values.size() < TRIAL) {
            throw new IllegalArgumentException("six points or more, not " + values.size());
        }
        values = List.copyOf(values);
    }

    /** The chart of these points, or empty when there are fewer than six. */
    public static Optional<Xmr> of(List<Double> values) {
        return values.size() < TRIAL ? Optional.empty() : Optional.of(new Xmr(values));
    }

    /** The mean of the points. */
    public double mean() {
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }

    /** The mean of the distances between neighbours. */
    public double meanRange() {
        return IntStream.range(1, values.size()).mapToDouble(this::range).sum() / (values.size() - 1);
    }

    /** The lower limit. */
    public double lower() {
        return mean() - LIMIT * meanRange();
    }

    /** The upper limit. */
    public double upper() {
        return mean() + LIMIT * meanRange();
    }

    /** Whether the limits are those of a trial: fewer than twelve points. */
    public boolean trial() {
        return values.size() < FIXED;
    }

    /** The signals in order of time; at one point in order of the rules. */
    public List<Signal> signals() {
        List<Signal> found = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            add(found, i, SignalRule.OUTSIDE_LIMITS, outside(values.get(i)));
            add(found, i, SignalRule.SEVEN_ON_ONE_SIDE, run(i, k -> side(k) > 0) || run(i, k -> side(k) < 0));
            add(found, i, SignalRule.SEVEN_RISING_OR_FALLING, rising(i, 1) || rising(i, -1));
            add(found, i, SignalRule.TWO_OF_THREE_NEAR_LIMIT, near(i, 1) || near(i, -1));
        }
        return found;
    }

    /**
     * Where the run or the trend of a signal begins.
     *
     * @param signal one of {@link #signals}
     * @return index of its first point; that of the signal itself for the other rules
     */
    public int first(Signal signal) {
        int direction = high(signal) ? 1 : -1;
        int first = signal.point();
        switch (signal.rule()) {
            case SEVEN_ON_ONE_SIDE -> {
                while (first > 0 && side(first - 1) == direction) {
                    first--;
                }
            }
            case SEVEN_RISING_OR_FALLING -> {
                while (first > 0 && rises(first, direction)) {
                    first--;
                }
            }
            case OUTSIDE_LIMITS, TWO_OF_THREE_NEAR_LIMIT -> {
                // the point alone
            }
        }
        return first;
    }

    /**
     * Where the run or the trend of a signal ends.
     *
     * @param signal one of {@link #signals}
     * @return index of its last point; empty while it goes on at the newest point, and for the other rules
     */
    public Optional<Integer> end(Signal signal) {
        if (signal.rule() != SignalRule.SEVEN_ON_ONE_SIDE && signal.rule() != SignalRule.SEVEN_RISING_OR_FALLING) {
            return Optional.empty();
        }
        boolean run = signal.rule() == SignalRule.SEVEN_ON_ONE_SIDE;
        int direction = high(signal) ? 1 : -1;
        int last = signal.point();
        while (last + 1 < values.size() && (run ? side(last + 1) == direction : rises(last + 1, direction))) {
            last++;
        }
        return last + 1 == values.size() ? Optional.empty() : Optional.of(last);
    }

    /**
     * Whether a signal goes up.
     *
     * @param signal one of {@link #signals}
     * @return true when it rises, or lies above the mean
     */
    public boolean high(Signal signal) {
        return signal.rule() == SignalRule.SEVEN_RISING_OR_FALLING
                ? rises(signal.point(), 1)
                : values.get(signal.point()) > mean();
    }

    private static void add(List<Signal> found, int point, SignalRule rule, boolean met) {
        if (met) {
            found.add(new Signal(point, rule));
        }
    }

    private boolean outside(double value) {
        return value < lower() - NOTHING || value > upper() + NOTHING;
    }

    private double range(int i) {
        return Math.abs(values.get(i) - values.get(i - 1));
    }

    private double side(int i) {
        double distance = values.get(i) - mean();
        return Math.abs(distance) < NOTHING ? 0 : Math.signum(distance);
    }

    private static boolean run(int last, IntPredicate holds) {
        return last >= RUN - 1 && IntStream.rangeClosed(last - RUN + 1, last).allMatch(holds);
    }

    private boolean rising(int last, int direction) {
        return last >= RUN - 1 && IntStream.rangeClosed(last - RUN + 2, last).allMatch(k -> rises(k, direction));
    }

    private boolean rises(int i, int direction) {
        return (values.get(i) - values.get(i - 1)) * direction > NOTHING;
    }

    /** The point itself is near the limit of this side, and so is one of the two before it. */
    private boolean near(int last, int direction) {
        return last >= 2
                && isNear(last, direction)
                && IntStream.rangeClosed(last - 2, last)
                                .filter(k -> isNear(k, direction))
                                .count()
                        >= 2;
    }

    private boolean isNear(int i, int direction) {
        return (values.get(i) - mean()) * direction > LIMIT * meanRange() * 2 / 3 + NOTHING;
    }
}
