// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.series;

import java.util.List;
import java.util.Optional;
import org.kring.evaluation.statistics.Xmr;

/**
 * What a series means, as facts: whether anything really changed and how sure that is. Says nothing about causes and
 * never ranks (C12). Words are for whoever shows it.
 */
public sealed interface Meaning {

    /** No meeting was held yet. */
    record NoMeetings() implements Meaning {}

    /** There are meetings, but the evaluation of each of them is still open. */
    record StillOpen() implements Meaning {}

    /** There are evaluated meetings, but none whose mean may be shown. */
    record NothingShown() implements Meaning {}

    /**
     * Too few to tell change from chance.
     *
     * @param shown meetings with a mean, 1 to 5
     */
    record TooFew(int shown) implements Meaning {}

    /**
     * Nothing really changed.
     *
     * @param limits mean and limits
     */
    record Steady(Xmr limits) implements Meaning {}

    /**
     * Something probably really changed.
     *
     * @param limits mean and limits
     * @param latest per rule the last signal of the newest change, the newest first and of those the one that
     *     began first; all in one direction; at least one
     * @param quiet whether the change is over and nothing unusual came after it for three meetings or more
     * @param event the last event shortly before the newest change began; no cause is proven
     * @param size how large the newest change is; empty when nothing shown came before it, or when the difference is
     *     nothing after rounding or goes the other way
     */
    record Changed(Xmr limits, List<AxisSignal> latest, boolean quiet, Optional<GroupEvent> event, Optional<Size> size)
            implements Meaning {
        /** Takes a copy. */
        public Changed {
            latest = List.copyOf(latest);
        }
    }

    /**
     * How large a change is, from shown means only.
     *
     * @param before mean of all shown meetings before it, 1 to 10
     * @param within mean of the shown meetings from its begin to its last signal, 1 to 10
     */
    record Size(double before, double within) {
        /** Below this a difference is one of binary fractions: a half tenth that was meant is one. */
        private static final double NOTHING = 1e-9;

        /**
         * The difference of the exact means, rounded to tenths of a point, halves away from zero; above zero when it rose.
         * It can be one off from what somebody gets who subtracts the rounded means: so no sentence shows all three.
         */
        public long tenths() {
            double difference = within - before;
            long rounded = Math.round(Math.abs(difference) * 10 + NOTHING);
            return difference < 0 ? -rounded : rounded;
        }
    }

    /** The meaning of a series; a pure function of it. */
    static Meaning of(AxisSeries series) {
        if (series.limits().isEmpty()) {
            return few(series);
        }
        Xmr limits = series.limits().get();
        return series.signals().isEmpty() ? new Steady(limits) : Changes.of(series, limits);
    }

    private static Meaning few(AxisSeries series) {
        if (series.points().isEmpty()) {
            return new NoMeetings();
        }
        if (series.evaluated() == 0) {
            return new StillOpen();
        }
        int shown = series.shown().size();
        return shown == 0 ? new NothingShown() : new TooFew(shown);
    }
}
