// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.time.LocalDate;
import java.util.Objects;
import org.kring.method.DayRange;

/**
 * How large a made-up practice shall be.
 *
 * @param seed the number that everything follows from: the same wish gives the same bytes
 * @param groups number of groups, 1 to 500
 * @param meetings number of evaluated meetings of each group, 1 to 1,000
 * @param until the last day that the practice knows of; every group has met before it and meets once more after it.
 *     From {@link #FIRST} to {@link #LAST}, so that all its days are in {@link DayRange}
 */
public record SampleWish(long seed, int groups, int meetings, LocalDate until) {

    /** Most groups. */
    public static final int MOST_GROUPS = 500;
    /** Most evaluated meetings of one group. */
    public static final int MOST_MEETINGS = 1_000;

    /** The first day that a practice may know of as its last. */
    public static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    /** The last one. */
    public static final LocalDate LAST = DayRange.LAST.minusYears(1);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a number is out of its range
     */
    public SampleWish {
        Objects.requireNonNull(until);
        if (groups < 1 || groups > MOST_GROUPS || meetings < 1 || meetings > MOST_MEETINGS) {
            throw new IllegalArgumentException("groups " + groups + ", meetings " + meetings);
        }
        if (until.isBefore(FIRST) || until.isAfter(LAST)) {
            throw new IllegalArgumentException("until " + until);
        }
    }

    /**
     * The practice that the welcome page offers: three groups with 24 evaluated meetings each, from seed 1.
     *
     * @param until the last day that the practice knows of
     * @return the wish
     */
    public static SampleWish welcome(LocalDate until) {
        return new SampleWish(1, 3, 24, until);
    }
}
