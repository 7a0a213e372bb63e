// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The days of a made-up group: evenly spaced, on one weekday, the last one shortly before the end of what the practice
 * knows and one more after it; at the same time of the day in summer and winter, where the group meets.
 *
 * @param last day of the last evaluated meeting
 * @param weeks weeks between two meetings, 1 or more
 * @param time when a meeting starts
 * @param meetings number of evaluated meetings
 */
record Calendar(LocalDate last, int weeks, LocalTime time, int meetings) {

    private static final int WEEK = 7;
    /** From here on a group meets more often, or it would be older than its members. */
    private static final int MANY = 60;

    /** Where all made-up groups meet. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final List<Integer> USUAL_WEEKS = List.of(3, 4, 4, 6);
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.of(10, 0), LocalTime.of(14, 30), LocalTime.of(15, 0), LocalTime.of(19, 30));

    static Calendar of(SampleWish wish, Dice dice) {
        int weeks = wish.meetings() > MANY ? dice.between(1, 2) : dice.pick(USUAL_WEEKS);
        LocalTime time = dice.pick(TIMES);
        LocalDate last = wish.until().minusDays(dice.between(1, weeks * WEEK - 3));
        while (last.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            last = last.minusDays(1);
        }
        return new Calendar(last, weeks, time, wish.meetings());
    }

    /** The day of a meeting, from 0; the one after the evaluated ones is still to come. */
    LocalDate day(int meeting) {
        return last.minusWeeks((long) weeks * (meetings - 1 - meeting));
    }

    LocalDateTime start(int meeting) {
        return day(meeting).atTime(time);
    }

    /** Identifier of a meeting: its day. */
    String id(int meeting) {
        return day(meeting).toString();
    }
}
