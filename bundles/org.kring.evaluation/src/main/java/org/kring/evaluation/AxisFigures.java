// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kring.evaluation.statistics.Summary;

/**
 * What may be shown of one axis of one meeting, or of the overall mark, on the scale 1–10. Only the {@link Gate} makes
 * it; what the anonymity rule hides is not in it.
 */
public final class AxisFigures {
    private final int n;
    private final Summary summary;
    private final boolean spread;
    private final Suppression suppressed;

    private AxisFigures(int n, Summary summary, boolean spread, Suppression suppressed) {
        this.n = n;
        this.summary = summary;
        this.spread = spread;
        this.suppressed = suppressed;
    }

    static AxisFigures hidden(int n, Suppression why) {
        return new AxisFigures(n, null, false, why);
    }

    static AxisFigures meanOnly(Summary summary) {
        return new AxisFigures(summary.n(), summary, false, Suppression.TOO_FEW_FOR_SPREAD);
    }

    static AxisFigures whole(Summary summary) {
        return new AxisFigures(summary.n(), summary, true, null);
    }

    /** How many people answered enough items of the axis, or gave the mark; 0 while the evaluation is open. */
    public int n() {
        return n;
    }

    /** The mean, 1–10; rounded to halves where the spread is hidden. Empty when it may not be shown. */
    public OptionalDouble mean() {
        if (summary == null) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(spread ? summary.mean() : Math.round(summary.mean() * 2) / 2.0);
    }

    /** The median, 1–10. Empty when it may not be shown. */
    public OptionalDouble median() {
        return spread ? OptionalDouble.of(summary.median()) : OptionalDouble.empty();
    }

    /** The standard deviation with n−1. Empty when it may not be shown. */
    public OptionalDouble sd() {
        return spread ? OptionalDouble.of(summary.sd()) : OptionalDouble.empty();
    }

    /** One value per person, ascending, so that the order says nothing. Empty when it may not be shown. */
    public List<Double> dots() {
        return spread ? summary.ascending() : List.of();
    }

    /** Whether the forms are still open: there is nothing to show yet, and so nothing is hidden either. */
    public boolean open() {
        return suppressed == Suppression.NOT_CLOSED;
    }

    /** Whether there is a mean that the gate keeps back; not where there is none yet, or none at all. */
    public boolean withheld() {
        return suppressed == Suppression.TOO_FEW_FOR_MEAN || suppressed == Suppression.TOO_CLOSE_TO_OTHER_FIGURES;
    }

    /** Why something is hidden. Empty means: nothing is. */
    public Optional<Suppression> suppressed() {
        return Optional.ofNullable(suppressed);
    }
}
