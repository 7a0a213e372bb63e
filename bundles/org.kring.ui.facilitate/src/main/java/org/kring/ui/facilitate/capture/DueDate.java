// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as people type it: 2026-12-03, 3-12-2026 or 3/12/2026. */
final class DueDate {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private DueDate() {}

    /** The day; inside, empty for no words at all. Outside, empty when the words are no day. */
    static Optional<Optional<LocalDate>> parse(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Matcher year = YEAR_FIRST.matcher(words);
        Matcher day = DAY_FIRST.matcher(words);
        if (year.matches()) {
            return date(year.group(1), year.group(2), year.group(3));
        }
        return day.matches() ? date(day.group(3), day.group(2), day.group(1)) : Optional.empty();
    }

    private static Optional<Optional<LocalDate>> date(String year, String month, String day) {
        try {
            return Optional.of(
                    Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
