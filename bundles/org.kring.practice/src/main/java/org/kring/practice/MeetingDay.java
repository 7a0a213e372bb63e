// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day of a meeting where the group meets, whatever the time zone of the reader. */
public final class MeetingDay {

    private static final int LENGTH = 10;

    private MeetingDay() {}

    /**
     * Reads the day of a meeting: it is the start of its identifier; failing that, the day of its planned start.
     *
     * @param id identifier of the meeting
     * @param start planned start; null means unknown
     * @param zone where the reader is, for a meeting that was named otherwise
     * @return the day; the first of January 1970 when nothing tells it
     */
    public static LocalDate of(String id, Instant start, ZoneId zone) {
        try {
            return LocalDate.parse(id.substring(0, Math.min(LENGTH, id.length())));
        } catch (DateTimeException e) {
            return start == null ? LocalDate.EPOCH : LocalDate.ofInstant(start, zone);
        }
    }
}
