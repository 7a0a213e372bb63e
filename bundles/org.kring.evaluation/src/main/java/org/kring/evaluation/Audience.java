// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation;

/**
 * Who looks at figures. The group itself meets face to face and may see a mean of three; anyone outside it (coach,
 * trainer, institute) needs five. Rule: the anonymity rule of the instrument, point 2; thresholds E13.
 */
public enum Audience {
    /** The members of the group. */
    GROUP(3),
    /** Everyone else. */
    OUTSIDE(5);

    private final int floor;

    Audience(int floor) {
        this.floor = floor;
    }

    /** Fewest forms that a mean may be shown of. */
    public int floor() {
        return floor;
    }
}
