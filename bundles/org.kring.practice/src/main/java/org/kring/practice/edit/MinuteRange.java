// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import java.util.Optional;

/**
 * Minutes as they are typed, held against the rules of a duration: whole minutes, at least 0, from at most to.
 *
 * @param from least minutes
 * @param to most minutes
 */
public record MinuteRange(int from, int to) {

    /** More than a day is a slip of the finger. */
    public static final int MOST = 24 * 60;

    /** Checks the range. */
    public MinuteRange {
        if (from < 0 || to < from || to > MOST) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** What is wrong with typed minutes. */
    public enum Fault {
        /** Not a whole number from 0 to {@link #MOST}. */
        NOT_WHOLE,
        /** From is more than to. */
        FROM_ABOVE_TO
    }

    /**
     * What is wrong.
     *
     * @param from typed text
     * @param to typed text
     * @return empty when the two make a range
     */
    public static Optional<Fault> fault(String from, String to) {
        int least = number(from);
        int most = number(to);
        if (least < 0 || most < 0) {
            return Optional.of(Fault.NOT_WHOLE);
        }
        return least > most ? Optional.of(Fault.FROM_ABOVE_TO) : Optional.empty();
    }

    /**
     * The range of two typed texts.
     *
     * @param from typed text
     * @param to typed text
     * @return the range
     * @throws IllegalArgumentException when {@link #fault} finds something
     */
    public static MinuteRange of(String from, String to) {
        return new MinuteRange(number(from), number(to));
    }

    private static int number(String text) {
        String digits = text.strip();
        if (!digits.matches("[0-9]{1,4}")) {
            return -1;
        }
        int number = Integer.parseInt(digits);
        return number <= MOST ? number : -1;
    }
}
