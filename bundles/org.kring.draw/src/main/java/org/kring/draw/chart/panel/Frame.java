// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import org.kring.draw.layout.Area;

/**
 * Where the values of one chart stand: meetings from left to right, the scale 1–10 from bottom to top.
 *
 * @param area the whole plot, a little higher than the scale
 * @param slots the places of the meetings
 */
public record Frame(Area area, Slots slots) {
    /** The values at the lower and upper edge: half a step beyond the scale, so that marks on 1 and 10 stay whole. */
    public static final double LOWEST = 0.4;
    /** The value at the upper edge. */
    public static final double HIGHEST = 10.6;

    /** The height of a value on the scale, in points from the top of the picture. */
    public double y(double value) {
        return area.bottom() - (value - LOWEST) / (HIGHEST - LOWEST) * area.height();
    }

    /** A value cut to the scale 1–10. */
    public static double cut(double value) {
        return Math.max(1, Math.min(10, value));
    }
}
