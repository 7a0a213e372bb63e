// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

/**
 * The places of meetings from left to right, evenly spaced.
 *
 * @param left edge of the first place, in points
 * @param step width of a place, in points
 * @param count how many, 0 or more
 */
public record Slots(double left, double step, int count) {
    /** Widest place: a few meetings stay together at the left. */
    public static final double MOST = 64;
    /** Narrowest place in which a number of two digits can be read. */
    public static final double LEAST = 14;

    /** Places that fill a width as well as they can; wider than it when there are too many for the least step. */
    public static Slots in(double left, double width, int count) {
        return new Slots(left, Math.max(LEAST, Math.min(MOST, width / Math.max(1, count))), count);
    }

    /** The middle of a place; the first has index 0. */
    public double centre(int index) {
        return left + (index + 0.5) * step;
    }

    /** The edge before a place; that of index {@code count} is the end of all. */
    public double edge(int index) {
        return left + index * step;
    }

    /** The end of the last place. */
    public double right() {
        return edge(count);
    }

    /** The place that holds a point; −1 outside all. */
    public int at(double x) {
        int index = (int) Math.floor((x - left) / step);
        return index >= 0 && index < count ? index : -1;
    }
}
