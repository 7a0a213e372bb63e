// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The days that anything may be on, in runs, in plans and in what is asked; documents of before may have others. */
public final class DayRange {

    /** The first day. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    /** The last day. */
    public static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private DayRange() {}

    /**
     * Whether something may be on a day.
     *
     * @param day any day
     * @return true from {@link #FIRST} to {@link #LAST}
     */
    public static boolean contains(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /**
     * Whether something may be at a moment: somewhere on earth it is on one of these days then.
     *
     * @param moment any moment
     * @return true from {@link #FIRST} to {@link #LAST}, with the hours by which zones differ
     */
    public static boolean contains(Instant moment) {
        return !moment.isBefore(FIRST.atStartOfDay().toInstant(ZoneOffset.MAX))
                && moment.isBefore(LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.MIN));
    }
}
