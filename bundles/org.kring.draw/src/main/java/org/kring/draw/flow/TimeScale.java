// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.flow;

import java.util.List;
import org.kring.draw.Distance;

/**
 * Widths of the columns. Every phase with minutes is as wide as its most minutes at one and the same scale; a phase
 * without minutes, or of zero minutes, has a width that says nothing about time.
 *
 * @param pointsPerMinute the scale; 0 when no phase has minutes
 * @param widths one per phase, in points
 */
public record TimeScale(double pointsPerMinute, List<Double> widths) {

    /**
     * What a phase asks for.
     *
     * @param minutes its most minutes; 0 means: not on the scale
     * @param unbroken the width at which no word is broken, in points
     * @param comfort the width at which its text reads well, in points
     */
    public record Wish(int minutes, double unbroken, double comfort) {}

    /** Keeps an own copy of the widths. */
    public TimeScale {
        widths = List.copyOf(widths);
    }

    /**
     * Chooses the scale at which the shortest timed phase reads well, or at least breaks no word, unless that makes
     * the whole too wide; never so small that a column can't be told from its neighbours. When all that is narrower
     * than asked for, everything is stretched alike.
     *
     * @param wishes one per phase, in order
     * @param least the width that all columns together fill at least, in points
     * @param most the width beyond which all columns together give up comfort, in points
     */
    public static TimeScale of(List<Wish> wishes, double least, double most) {
        double scale = comfortable(wishes, Math.min(Distance.TIMED_MOST, most));
        double untimed = most < Distance.TIMED_MOST ? Distance.UNTIMED_LEAST : Distance.UNTIMED;
        for (Wish wish : wishes) {
            untimed = wish.minutes() == 0 ? Math.max(untimed, wish.comfort()) : untimed;
        }
        double total = total(wishes, scale, untimed);
        if (total > 0 && total < least) {
            scale *= least / total;
            untimed *= least / total;
        }
        double apart = untimed;
        double perMinute = scale;
        return new TimeScale(
                perMinute,
                wishes.stream()
                        .map(wish -> wish.minutes() == 0 ? apart : wish.minutes() * perMinute)
                        .toList());
    }

    /** The width of all columns together, in points. */
    public double total() {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double comfortable(List<Wish> wishes, double most) {
        double wanted = 0;
        double unbroken = 0;
        double least = 0;
        double minutes = 0;
        for (Wish wish : wishes) {
            if (wish.minutes() > 0) {
                wanted = Math.max(wanted, wish.comfort() / wish.minutes());
                unbroken = Math.max(unbroken, wish.unbroken() / wish.minutes());
                least = Math.max(least, Distance.COLUMN_LEAST / wish.minutes());
                minutes += wish.minutes();
            }
        }
        if (minutes == 0) {
            return 0;
        }
        double comfortable = Math.min(wanted, most / minutes);
        double whole = Math.min(unbroken, Distance.TIMED_UNBROKEN_MOST / minutes);
        return Math.max(least, Math.max(comfortable, whole));
    }

    private static double total(List<Wish> wishes, double scale, double untimed) {
        double total = 0;
        for (Wish wish : wishes) {
            total += wish.minutes() == 0 ? untimed : wish.minutes() * scale;
        }
        return total;
    }
}
