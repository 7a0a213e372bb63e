// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kring.method.DateWords;
import org.kring.method.Words;

/** Reads a day as people type it: 3 dec, do 3 december 2026, 3-12-2026, 3/12/2026 or 2026-12-03; and tells one. */
final class DueDate {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern MONTH_NAMED =
            Pattern.compile("(?:\\p{L}+[.,]?\\s+)?(\\d{1,2})\\s+(\\p{L}{3,})\\.?(?:\\s+(\\d{4}))?");

    private final DateWords words;
    private final Clock clock;

    DueDate(Locale locale, Clock clock) {
        this.words = new DateWords(locale, clock);
        this.clock = clock;
    }

    /** The day in words. */
    String words(LocalDate day) {
        return words.day(day);
    }

    /**
     * The day; inside, empty for no words at all. Outside, empty when the words are no day. Without a year it is the
     * next such day from today on; months go by their Dutch or English names, or three letters of them.
     */
    Optional<Optional<LocalDate>> parse(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Matcher year = YEAR_FIRST.matcher(typed);
        Matcher day = DAY_FIRST.matcher(typed);
        Matcher named = MONTH_NAMED.matcher(typed);
        if (year.matches()) {
            return date(number(year, 1), number(year, 2), number(year, 3));
        }
        if (named.matches()) {
            return month(named.group(2))
                    .flatMap(month -> named.group(3) == null
                            ? next(month, number(named, 1))
                            : date(number(named, 3), month, number(named, 1)));
        }
        return day.matches() ? date(number(day, 3), number(day, 2), number(day, 1)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<Integer> month(String name) {
        String typed = name.toLowerCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(month -> Stream.of(Words.DUTCH, Locale.ENGLISH)
                        .anyMatch(language -> month.getDisplayName(TextStyle.FULL, language)
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith(typed)
                                || month.getDisplayName(TextStyle.SHORT, language)
                                        .replace(".", "")
                                        .equalsIgnoreCase(typed)))
                .map(Month::getValue)
                .findFirst();
    }

    private Optional<Optional<LocalDate>> next(int month, int day) {
        LocalDate today = LocalDate.now(clock);
        return date(today.getYear(), month, day)
                .filter(found -> found.filter(each -> !each.isBefore(today)).isPresent())
                .or(() -> date(today.getYear() + 1, month, day));
    }

    private static Optional<Optional<LocalDate>> date(int year, int month, int day) {
        try {
            return Optional.of(Optional.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
