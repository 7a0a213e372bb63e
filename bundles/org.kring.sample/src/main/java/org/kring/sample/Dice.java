// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The chance in a made-up practice. Takes nothing but fractions from its generator, whose sequence is fixed by its
 * specification, and only adds and multiplies them, so that the same seed gives the same on every machine.
 */
final class Dice {

    private static final int UNIFORMS = 12;

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Dice of their own for something, so that more of one thing leaves the other things as they were. */
    static Dice of(long seed, int number) {
        return new Dice(seed * 0x9e3779b97f4a7c15L + number);
    }

    SplittableRandom random() {
        return random;
    }

    /** A whole number from 0, less than the bound. */
    int below(int bound) {
        return (int) (random.nextDouble() * bound);
    }

    /** A whole number from least to most. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A number around a mean: the sum of twelve uniform ones, nearly normal and never beyond six deviations. */
    double bell(double mean, double deviation) {
        double sum = 0;
        for (int i = 0; i < UNIFORMS; i++) {
            sum += random.nextDouble();
        }
        return mean + deviation * (sum - UNIFORMS / 2.0);
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        var shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            shuffled.set(i, shuffled.set(below(i + 1), shuffled.get(i)));
        }
        return shuffled;
    }

    /** Some of a list, each at most once, in an order by chance. */
    <T> List<T> some(List<T> list, int count) {
        return shuffled(list).subList(0, Math.min(count, list.size()));
    }
}
