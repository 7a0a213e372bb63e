// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.field;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import org.kring.method.DateWords;
import org.kring.method.DayRange;
import org.kring.method.TypedDay;
import org.kring.method.Words;

/** Days of {@link DayRange}, told with their year; an arrow goes on by one. */
public final class DayReading implements Reading<LocalDate> {

    private static final LocalDate WIDE = LocalDate.of(2026, 9, 30);

    private final TypedDay typed;
    private final DateWords told;
    private final Locale language;
    private final Clock clock;

    /**
     * Reads and tells days for one reader.
     *
     * @param locale of the reader
     * @param clock tells which day it is
     */
    public DayReading(Locale locale, Clock clock) {
        typed = new TypedDay(locale, clock);
        told = new DateWords(locale, clock);
        language = Words.isDutch(locale) ? Words.DUTCH : Locale.ENGLISH;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** For example "November 2026". */
    String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language) + " " + month.getYear();
    }

    /** For example "Mon". */
    String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, language);
    }

    private Optional<LocalDate> day(String words) {
        return typed.parse(words).flatMap(Function.identity());
    }

    @Override
    public Optional<LocalDate> read(String words) {
        return day(words).filter(DayRange::contains);
    }

    @Override
    public String words(LocalDate day) {
        return told.dayAndYear(day);
    }

    @Override
    public LocalDate step(LocalDate day, int steps) {
        LocalDate next = day.plusDays(steps);
        return DayRange.contains(next) ? next : day;
    }

    @Override
    public String refusal(String words) {
        return day(words).isPresent()
                ? NLS.bind(Messages.Day_range, DayRange.FIRST.getYear(), DayRange.LAST.getYear())
                : Messages.Day_refusal;
    }

    @Override
    public String sample() {
        return words(WIDE);
    }
}
