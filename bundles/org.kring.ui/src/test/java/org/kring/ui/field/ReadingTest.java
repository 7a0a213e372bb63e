// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);

    private final DayReading days = new DayReading(Locale.ENGLISH, CLOCK);
    private final TimeReading times = new TimeReading();
    private final NumberReading minutes = new NumberReading(1, 600, 5, false);
    private final NumberReading weeks = new NumberReading(1, 52, 1, true);

    @Test
    void aDayIsToldWithItsYearAndReadAgainAlsoWhenItIsPast() {
        for (int i = -800; i < 800; i++) {
            LocalDate day = LocalDate.of(2026, 11, 26).plusDays(i);
            assertEquals(Optional.of(day), days.read(days.words(day)), days.words(day));
        }
        assertEquals("Thu 26 Nov 2026", days.words(LocalDate.of(2026, 11, 26)));
    }

    @Test
    void noDayAndADayThatMayNotBeAreRefused() {
        for (String each : new String[] {"", "31 feb", "soon", "1-1-1899", "1-1-3000"}) {
            assertEquals(Optional.empty(), days.read(each), each);
        }
        assertEquals("Not a day: write, for example, 4 Dec", days.refusal("soon"));
        assertEquals("Not a day from 1900 to 2999", days.refusal("1-1-3000"));
    }

    @Test
    void daysStayInTheirRange() {
        assertEquals(LocalDate.of(2027, 1, 1), days.step(LocalDate.of(2026, 12, 31), 1));
        assertEquals(LocalDate.of(2999, 12, 31), days.step(LocalDate.of(2999, 12, 31), 1));
        assertEquals(LocalDate.of(1900, 1, 1), days.step(LocalDate.of(1900, 1, 1), -1));
    }

    @Test
    void theCalendarSpeaksTheLanguageOfTheReader() {
        DayReading dutch = new DayReading(Locale.forLanguageTag("nl"), CLOCK);
        assertEquals("maart 2027", dutch.month(YearMonth.of(2027, 3)));
        assertEquals("ma", dutch.weekday(LocalDate.of(2027, 3, 1)));
        assertEquals("March 2027", days.month(YearMonth.of(2027, 3)));
    }

    @ParameterizedTest
    @CsvSource({"16:00, 1, 16:05", "16:02, 1, 16:05", "16:02, -1, 16:00", "23:58, 1, 00:00", "00:00, -1, 23:55"})
    void aTimeGoesOnToTheNextFiveMinutes(LocalTime from, int steps, LocalTime to) {
        assertEquals(to, times.step(from, steps));
    }

    @ParameterizedTest
    @CsvSource({"90, 1, 95", "93, 1, 95", "93, -1, 90", "600, 1, 600", "5, -1, 1", "1, -1, 1", "1, 1, 5"})
    void minutesGoOnToTheNextFiveInTheirRange(int from, int steps, int to) {
        assertEquals(to, minutes.step(from, steps));
    }

    @Test
    void onlyWholeNumbersInTheRangeAreRead() {
        assertEquals(Optional.of(90), minutes.read(" 090 "));
        for (String each : new String[] {"", "0", "-5", "601", "9999999999", "1.5", "x"}) {
            assertEquals(Optional.empty(), minutes.read(each), each);
        }
        assertEquals("Not a whole number from 1 to 600", minutes.refusal("x"));
    }

    @Test
    void whereNoneIsAllowedItIsNoWords() {
        assertEquals(Optional.of(0), weeks.read(""));
        assertEquals(Optional.of(0), weeks.read("0"));
        assertEquals("", weeks.words(0));
        assertEquals(0, weeks.step(1, -1));
        assertEquals(0, weeks.step(0, -1));
        assertEquals(Optional.empty(), weeks.read("53"));
    }
}
