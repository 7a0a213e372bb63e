// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    private static final Clock AUTUMN = at("2026-11-20T12:00:00Z", "Europe/Amsterdam");

    private static Clock at(String now, String zone) {
        return Clock.fixed(Instant.parse(now), ZoneId.of(zone));
    }

    private static DateWords words(String language) {
        return new DateWords(Locale.forLanguageTag(language), AUTUMN);
    }

    @ParameterizedTest
    @CsvSource({"nl, 26, 11", "nl-BE, 26, 11", "en, 26, 11", "en-US, 26, 11", "fr, 26, 11"})
    void whatOthersWriteHasTheDayBeforeTheMonthToo(String language, String day, String month) {
        Locale conventions = DateWords.conventions(Locale.forLanguageTag(language));
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(conventions);
        String told = format.format(LocalDate.of(2026, 11, 26));
        assertTrue(told.indexOf(day) < told.indexOf(month), told);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 2026-11-26, do 26 nov",
        "nl-BE, 2026-03-01, zo 1 mrt",
        "en, 2026-11-26, Thu 26 Nov",
        "en-US, 2026-01-02, Fri 2 Jan",
        "fr, 2026-05-04, Mon 4 May",
        "nl, 2027-01-01, vr 1 jan 2027",
        "en, 2025-12-31, Wed 31 Dec 2025"
    })
    void aDayIsToldInTheLanguageAndItsYearOnlyWhenItIsAnother(String language, LocalDate day, String told) {
        assertEquals(told, words(language).day(day));
    }

    @Test
    void theYearCanBeToldAlways() {
        assertEquals("do 26 nov 2026", words("nl").dayAndYear(LocalDate.of(2026, 11, 26)));
        assertEquals("Wed 31 Dec 2025", words("en").dayAndYear(LocalDate.of(2025, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T18:30:00Z, 'do 26 nov, 19:30'",
        "2026-07-01T18:30:59Z, 'wo 1 jul, 20:30'",
        "2026-12-31T23:30:00Z, 'vr 1 jan 2027, 00:30'"
    })
    void aMomentIsToldInTheZoneOfTheClockInSummerAndWinter(Instant moment, String told) {
        assertEquals(told, words("nl").moment(moment));
    }

    @Test
    void whichYearItIsDependsOnTheZone() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        String moment = "2026-12-31T23:30:00Z";
        assertEquals("Fri 1 Jan", new DateWords(Locale.ENGLISH, at(moment, "Europe/Amsterdam")).day(newYear));
        assertEquals("Fri 1 Jan 2027", new DateWords(Locale.ENGLISH, at(moment, "UTC")).day(newYear));
    }

    @Test
    void noMonthEndsInADot() {
        for (int month = 1; month <= 12; month++) {
            assertFalse(words("nl").day(LocalDate.of(2026, month, 3)).contains("."));
        }
    }

    @Test
    void aTimeHasTwoDigitsEach() {
        assertEquals("09:05", DateWords.time(LocalTime.of(9, 5, 59)));
    }
}
