// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

/** The whole numbers that people give in a run, and from where to where each goes. */
public enum RunNumber {
    /** Minutes that a segment is extended by at once; below 0 minutes that it got are taken back. */
    EXTENSION(1, 600),
    /** How strongly an intention is meant. */
    COMMITMENT(1, 10),
    /** Where a case presenter stands now; 0 means not rated. */
    NOW(0, 10),
    /** Where a case presenter wants to be; 0 means not rated. */
    WANTED(0, 10),
    /** Minutes that somebody comes late. */
    LATE(0, 600);

    private final int least;
    private final int most;

    RunNumber(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The lowest one. */
    public int least() {
        return least;
    }

    /** The highest one. */
    public int most() {
        return most;
    }

    /** Whether a number lies within. */
    public boolean contains(int value) {
        return value >= least && value <= most;
    }
}
