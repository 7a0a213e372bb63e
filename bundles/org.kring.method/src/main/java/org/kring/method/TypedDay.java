// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a day as people type it: 3 dec, do 3 december 2026, Dec 3, 3-12, 3-12-2026, 3/12/2026, 2026-12-03, donderdag or
 * tomorrow; and tells one.
 */
public final class TypedDay {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}))?");
    /** Where the month is said before the day. */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH");

    private static final int LEAST_LETTERS = 3;
    private static final Pattern MONTH_NAMED =
            Pattern.compile("(?:\\p{L}+[.,]?\\s+)?(\\d{1,2})\\s+(\\p{L}{3,})\\.?(?:\\s+(\\d{4}))?");
    private static final Pattern MONTH_NAMED_FIRST =
            Pattern.compile("(?:\\p{L}+[.,]?\\s+)?(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?");

    private final DateWords words;
    private final Clock clock;
    private final boolean monthFirst;

    /**
     * Reads and tells days for one reader.
     *
     * @param locale Dutch tells Dutch, anything else English; both are read
     * @param clock tells which day it is
     */
    public TypedDay(Locale locale, Clock clock) {
        this.words = new DateWords(locale, clock);
        this.clock = clock;
        this.monthFirst = !Words.isDutch(locale) && MONTH_FIRST.contains(locale.getCountry());
    }

    /**
     * A day in words that are read as the same day, as long as it is not past.
     *
     * @param day never null
     * @return see {@link DateWords#day}
     */
    public String words(LocalDate day) {
        return words.day(day);
    }

    /**
     * Reads a day. Without a year it is the next such day from today on, and a day of the week is the next one after
     * today. Months and days of the week go by their Dutch or English names, or the first letters of them. In numbers the
     * day comes before the month, in Dutch always and in English unless the reader's country turns them round.
     *
     * @param text as typed, with any spaces around it
     * @return the day, in no range; inside, empty for no words at all; outside, empty when the words are no day
     */
    public Optional<Optional<LocalDate>> parse(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Matcher year = YEAR_FIRST.matcher(typed);
        if (year.matches()) {
            return date(number(year, 1), number(year, 2), number(year, 3));
        }
        Matcher named = MONTH_NAMED.matcher(typed);
        if (named.matches()) {
            return month(named.group(2)).flatMap(month -> date(named.group(3), month, number(named, 1)));
        }
        Matcher turned = MONTH_NAMED_FIRST.matcher(typed);
        if (turned.matches()) {
            return month(turned.group(1)).flatMap(month -> date(turned.group(3), month, number(turned, 2)));
        }
        Matcher numbers = YEAR_LAST.matcher(typed);
        if (numbers.matches()) {
            int month = number(numbers, monthFirst ? 1 : 2);
            return date(numbers.group(3), month, number(numbers, monthFirst ? 2 : 1));
        }
        return near(typed).map(Optional::of);
    }

    /** Today and tomorrow, in either language, or a day of the week. */
    private Optional<LocalDate> near(String word) {
        LocalDate today = LocalDate.now(clock);
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "today", "vandaag" -> Optional.of(today);
            case "tomorrow", "morgen" -> Optional.of(today.plusDays(1));
            default -> weekday(word).map(each -> today.with(TemporalAdjusters.next(each)));
        };
    }

    private Optional<Optional<LocalDate>> date(String year, int month, int day) {
        return year == null ? next(month, day) : date(Integer.parseInt(year), month, day);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<Integer> month(String name) {
        return Stream.of(Month.values())
                .filter(month -> isNamed(name, month::getDisplayName))
                .map(Month::getValue)
                .findFirst();
    }

    private static Optional<DayOfWeek> weekday(String name) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> isNamed(name, day::getDisplayName))
                .findFirst();
    }

    /** By the whole name or its beginning, or as it is shortened, in either language. */
    private static boolean isNamed(String name, BiFunction<TextStyle, Locale, String> display) {
        String typed = name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return Stream.of(Words.DUTCH, Locale.ENGLISH)
                .anyMatch(language -> typed.length() >= LEAST_LETTERS
                                && display.apply(TextStyle.FULL, language)
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith(typed)
                        || display.apply(TextStyle.SHORT, language)
                                .replace(".", "")
                                .equalsIgnoreCase(typed));
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
