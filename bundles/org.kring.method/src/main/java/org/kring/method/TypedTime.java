// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of the day as people type it: 21:45, 21.45, 2145, 21u45, 9:05, 9, 9 pm or 9.30 p.m. */
public final class TypedTime {

    private static final int HALF_DAY = 12;

    private static final String END = "(?:\\s*(?:(uur|u|h)|([ap])\\.?m\\.?))?";
    private static final Pattern PARTED = Pattern.compile("(\\d{1,2})\\s*[:.,hu ]\\s*(\\d{2})" + END);
    private static final Pattern TOGETHER = Pattern.compile("(\\d{1,2})(\\d{2})" + END);
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})()" + END);

    private TypedTime() {}

    /**
     * Reads a time.
     *
     * @param text as typed, with any spaces around it; hours of 24, or of 12 with am or pm
     * @return in whole minutes; empty when the words are no time
     */
    public static Optional<LocalTime> parse(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        for (Pattern each : new Pattern[] {PARTED, TOGETHER, HOUR}) {
            Matcher matcher = each.matcher(typed);
            if (matcher.matches()) {
                return time(matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> time(Matcher typed) {
        int hour = Integer.parseInt(typed.group(1));
        int minute = typed.group(2).isEmpty() ? 0 : Integer.parseInt(typed.group(2));
        String half = typed.group(4);
        try {
            if (half == null) {
                return Optional.of(LocalTime.of(hour, minute));
            }
            return hour < 1 || hour > HALF_DAY
                    ? Optional.empty()
                    : Optional.of(LocalTime.of(hour % HALF_DAY + (half.equals("p") ? HALF_DAY : 0), minute));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
