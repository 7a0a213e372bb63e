// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);

    private final TypedDay dutch = new TypedDay(Locale.forLanguageTag("nl"), CLOCK);

    @Test
    void aDayIsReadAsPeopleTypeIt() {
        for (String each : List.of(
                "2026-12-03",
                "2026/12/3",
                "3-12-2026",
                "03/12/2026",
                " 3.12.2026 ",
                "3 dec",
                "3-12",
                "03/12",
                "3.12",
                "donderdag",
                "Thursday",
                "thu",
                "do.",
                "do 3 dec",
                "Thu 3 Dec",
                "December 3, 2026",
                "Dec 3",
                "Thu, Dec. 3",
                "3 december 2026")) {
            assertEquals(Optional.of(Optional.of(LocalDate.of(2026, 12, 3))), dutch.parse(each), each);
        }
    }

    @Test
    void withoutAYearItIsTheNextSuchDay() {
        assertEquals(Optional.of(Optional.of(TODAY)), dutch.parse("26 nov"));
        assertEquals(Optional.of(Optional.of(LocalDate.of(2027, 11, 25))), dutch.parse("25 nov"));
        assertEquals(Optional.of(Optional.of(LocalDate.of(2027, 3, 1))), dutch.parse("1 mrt"));
        assertEquals(Optional.of(Optional.of(LocalDate.of(2027, 5, 1))), dutch.parse("1 may"));
    }

    @Test
    void whatIsToldIsReadAgainOnEveryDayToCome() {
        for (Locale each : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            TypedDay dates = new TypedDay(each, CLOCK);
            for (int days = 0; days < 800; days++) {
                LocalDate day = TODAY.plusDays(days);
                assertEquals(Optional.of(Optional.of(day)), dates.parse(dates.words(day)), dates.words(day));
            }
        }
    }

    @Test
    void aDayOfTheWeekIsTheNextOne() {
        assertEquals(Optional.of(Optional.of(TODAY.plusDays(1))), dutch.parse("vrijdag"));
        assertEquals(Optional.of(Optional.of(TODAY.plusDays(1))), dutch.parse(" Friday "));
        assertEquals(Optional.of(Optional.of(TODAY.plusDays(6))), dutch.parse("wo"));
    }

    @Test
    void aReaderWhoseCountrySaysTheMonthFirstIsReadSo() {
        TypedDay american = new TypedDay(Locale.US, CLOCK);
        TypedDay british = new TypedDay(Locale.UK, CLOCK);
        for (String each : List.of("12/3", "12/3/2026")) {
            assertEquals(Optional.of(Optional.of(LocalDate.of(2026, 12, 3))), american.parse(each), each);
        }
        assertEquals(Optional.of(Optional.of(LocalDate.of(2027, 3, 12))), british.parse("12/3"));
    }

    @Test
    void todayAndTomorrowAreDaysInBothLanguages() {
        for (String each : List.of("vandaag", "Today ")) {
            assertEquals(Optional.of(Optional.of(TODAY)), dutch.parse(each), each);
        }
        for (String each : List.of("morgen", "tomorrow")) {
            assertEquals(Optional.of(Optional.of(TODAY.plusDays(1))), dutch.parse(each), each);
        }
    }

    @Test
    void noWordsMeanNoDay() {
        assertEquals(Optional.of(Optional.empty()), dutch.parse("  "));
    }

    @Test
    void otherWordsAreNoDay() {
        for (String each : List.of(
                "soon",
                "31-2-2026",
                "2026-13-01",
                "3-12-26",
                "2026-12-03x",
                "31 feb",
                "feb 31",
                "fri 3",
                "0 dec",
                "3 foo",
                "3 de",
                "31-2",
                "f",
                "day",
                "fridays")) {
            assertEquals(Optional.empty(), dutch.parse(each), each);
        }
    }
}
