// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.statistics;

import java.util.List;

/**
 * Mean, median and standard deviation of some values. M = Σx/n; s with n−1, 0 for a single value.
 *
 * @param ascending the values in ascending order, at least one
 */
public record Summary(List<Double> ascending) {
    /** Checks and copies. Throws {@link IllegalArgumentException} when there is no value. */
    public Summary {
        if (ascending.isEmpty()) {
            throw new IllegalArgumentException("nothing to summarise");
        }
        ascending = ascending.stream().sorted().toList();
    }

    /** The summary of values in any order. */
    public static Summary of(List<Double> values) {
        return new Summary(values);
    }

    /** How many values, 1 or more. */
    public int n() {
        return ascending.size();
    }

    /** The arithmetic mean. */
    public double mean() {
        return ascending.stream().mapToDouble(Double::doubleValue).sum() / n();
    }

    /** The middle value, or the mean of the two middle ones. */
    public double median() {
        int half = n() / 2;
        return n() % 2 == 1 ? ascending.get(half) : (ascending.get(half - 1) + ascending.get(half)) / 2;
    }

    /** The standard deviation with n−1; 0 for a single value. */
    public double sd() {
        double mean = mean();
        double squares =
                ascending.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        return n() == 1 ? 0 : Math.sqrt(squares / (n() - 1));
    }
}
