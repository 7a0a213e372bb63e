// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.text;

import org.kring.method.MinuteTotal;
import org.kring.model.common.Span;

/** Ranges as people read them. */
public final class Ranges {

    private Ranges() {}

    /** Two numbers with a dash between them, or one when they are the same. */
    public static String of(int min, int max) {
        return min == max ? Integer.toString(min) : min + "–" + max;
    }

    /** Minutes of a method, with a plus sign when untimed phases come on top. */
    public static String minutes(MinuteTotal total) {
        return total.numbers();
    }

    /** Numbers of people; a dash when none is stated. */
    public static String people(Span span) {
        if (span == null || span.getMin() <= 0 && span.getMax() <= 0) {
            return span == null || span.getIdeal() <= 0 ? "–" : Integer.toString(span.getIdeal());
        }
        if (span.getMax() <= 0) {
            return "≥ " + span.getMin();
        }
        return span.getMin() <= 0 ? "≤ " + span.getMax() : of(span.getMin(), span.getMax());
    }
}
