// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days and times as a reader says them: "do 26 nov, 19:30" or "Thu 26 Nov, 19:30". The year is told only when it is
 * another one than now. A moment is told in the zone of the clock, everywhere the same.
 */
public final class DateWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final Locale EUROPE = Locale.forLanguageTag("en-150");

    private final Clock clock;
    private final DateTimeFormatter ofThisYear;
    private final DateTimeFormatter ofAnotherYear;

    /**
     * Words for one reader.
     *
     * @param locale Dutch gives Dutch, anything else English
     * @param clock tells which year it is, and the zone of moments
     */
    public DateWords(Locale locale, Clock clock) {
        Locale language = Words.isDutch(locale) ? Words.DUTCH : Locale.ENGLISH;
        this.clock = clock;
        this.ofThisYear = DateTimeFormatter.ofPattern("EEE d MMM", language);
        this.ofAnotherYear = DateTimeFormatter.ofPattern("EEE d MMM yyyy", language);
    }

    /**
     * The conventions that days and times are written by, for what others, such as the platform, write of them: one
     * screen shows one form. English is written with the day before the month and 24 hours.
     *
     * @param reader who reads
     * @return as it is for Dutch, else English as it is written in Europe
     */
    public static Locale conventions(Locale reader) {
        return Words.isDutch(reader) ? reader : EUROPE;
    }

    /**
     * A day, for example "Thu 26 Nov", in another year "Thu 26 Nov 2026".
     *
     * @param date never null
     * @return without dots, whatever the language puts behind what it shortens
     */
    public String day(LocalDate date) {
        boolean thisYear = date.getYear() == LocalDate.now(clock).getYear();
        return thisYear ? undotted(ofThisYear, date) : dayAndYear(date);
    }

    /**
     * A day with its year, whichever that is, for where it can be changed into one of another year.
     *
     * @param date never null
     * @return for example "Thu 26 Nov 2026", without dots
     */
    public String dayAndYear(LocalDate date) {
        return undotted(ofAnotherYear, date);
    }

    private static String undotted(DateTimeFormatter format, LocalDate date) {
        return format.format(date).replace(".", "");
    }

    /**
     * A moment, for example "Thu 26 Nov, 19:30".
     *
     * @param moment never null
     * @return its day and time in the zone of the clock
     */
    public String moment(Instant moment) {
        var local = moment.atZone(clock.getZone());
        return day(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /**
     * The time of a day in hours and minutes.
     *
     * @param time never null; seconds are left off
     * @return for example "09:05"
     */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }
}
