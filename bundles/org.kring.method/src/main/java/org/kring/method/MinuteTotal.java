// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

/**
 * The minutes of a whole method, as a range.
 *
 * @param timed whether any phase has minutes; when false, min and max are 0 and say nothing
 * @param min sum of the least minutes, 0 or more
 * @param max sum of the most minutes, never less than min
 * @param untimedPhases how many phases have no minutes, a round entered once
 */
public record MinuteTotal(boolean timed, int min, int max, int untimedPhases) {

    /** Checks the ranges. */
    public MinuteTotal {
        if (min < 0 || max < min || untimedPhases < 0) {
            throw new IllegalArgumentException("min " + min + ", max " + max + ", untimed " + untimedPhases);
        }
        if (!timed && max > 0) {
            throw new IllegalArgumentException("untimed, yet " + max + " minutes");
        }
    }

    /**
     * The range as it is told everywhere.
     *
     * @return "60" or "15\u201350"; with a plus sign, as in "15\u201350+", when phases without minutes come on top; "\u2013" when no
     *     phase has minutes
     */
    public String numbers() {
        if (!timed) {
            return "\u2013";
        }
        String range = min == max ? Integer.toString(min) : min + "\u2013" + max;
        return untimedPhases > 0 ? range + "+" : range;
    }
}
