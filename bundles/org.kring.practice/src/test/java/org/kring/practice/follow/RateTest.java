// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void countsFormsOverAllMeetings() {
        Rate rate = Rate.response(meetings(8, 8, 7, 7, 6, 5));

        assertEquals(20, rate.some());
        assertEquals(21, rate.all());
        assertEquals(95, rate.percent());
        assertFalse(rate.low());
    }

    @Test
    void isLowBelowSixtyPercentOnly() {
        assertFalse(Rate.response(meetings(5, 3)).low());
        assertTrue(Rate.response(meetings(100, 59)).low());
    }

    @Test
    void fallsWhenItDroppedTwiceInARow() {
        assertTrue(Rate.response(meetings(5, 5, 5, 4, 5, 3)).falling());
        assertFalse(Rate.response(meetings(5, 5, 5, 4, 5, 4)).falling());
        assertFalse(Rate.response(meetings(5, 5, 5, 4)).falling());
    }

    @Test
    void aShareThatStaysDoesNotFall() {
        assertFalse(Rate.response(meetings(5, 5, 5, 5, 5, 3)).falling());
    }

    @Test
    void aMeetingWithNobodyPresentCountsForNothing() {
        Rate rate = Rate.response(meetings(5, 5, 0, 0, 5, 5));

        assertEquals(100, rate.percent());
        assertEquals(List.of(100, 100), rate.last());
    }

    @Test
    void withoutMeetingsThereIsNoShareAndNoFlag() {
        Rate rate = Rate.attendance(List.of());

        assertEquals(0, rate.all());
        assertFalse(rate.low() || rate.falling());
    }

    @Test
    void whatIsStillOpenIsInNoResponseUntilItIsClosed() {
        List<Turnout> closed = meetings(8, 8, 8, 6, 8, 7);
        for (int answered : new int[] {0, 3, 8}) {
            List<Turnout> all = new ArrayList<>(closed);
            LocalDate date = LocalDate.of(2026, 3, 1);
            all.add(new Turnout(date.toString(), date, 10, 8, answered, true));

            assertEquals(Rate.response(closed), Rate.response(all));
            assertEquals(32, Rate.attendance(all).some(), "who came is known");
            assertEquals(34, Rate.attendance(all).all());
        }
    }

    @Test
    void whatIsStillOpenNeitherFallsNorIsLow() {
        List<Turnout> all = new ArrayList<>(meetings(8, 8, 8, 7));
        LocalDate date = LocalDate.of(2026, 3, 1);
        all.add(new Turnout(date.toString(), date, 8, 8, 0, true));
        assertFalse(Rate.response(all).falling() || Rate.response(all).low());

        Rate nothing = Rate.response(all.subList(2, 3));
        assertEquals(0, nothing.all());
        assertFalse(nothing.low());
    }

    /** Pairs of present and answered. */
    private static List<Turnout> meetings(int... numbers) {
        List<Turnout> all = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            LocalDate date = LocalDate.of(2026, 1, 1).plusWeeks(i);
            all.add(new Turnout(date.toString(), date, numbers[i], numbers[i], numbers[i + 1], false));
        }
        return all;
    }
}
