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
}
