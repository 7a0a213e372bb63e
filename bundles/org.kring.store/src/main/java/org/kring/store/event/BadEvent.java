// SPDX-License-Identifier: EPL-2.0
package org.kring.store.event;

import java.util.Arrays;
import java.util.List;
import org.kring.meeting.RunNumber;
import org.kring.method.Bilingual;
import org.kring.method.Sentences;
import org.kring.method.VisibleText;

/** A line is no event; caught within this package and told as a sentence. */
final class BadEvent extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Sentences SENTENCES = new Sentences(BadEvent.class);
    private static final int LONGEST_QUOTE = 40;

    private final transient Bilingual why;

    private BadEvent(Bilingual why, Throwable cause) {
        super(why.en(), cause);
        this.why = why;
    }

    static BadEvent of(String reason, Object... details) {
        return new BadEvent(SENTENCES.of("EventJson." + reason, quoted(details)), null);
    }

    static BadEvent because(Throwable cause, String reason) {
        return new BadEvent(SENTENCES.of("EventJson." + reason), cause);
    }

    static BadEvent value(String field, FactValue wanted) {
        return of("value", field, SENTENCES.of("EventJson.value." + wanted, EventFields.MOST_TEXTS));
    }

    static BadEvent number(String field, Object json, RunNumber range) {
        var reason = range == RunNumber.EXTENSION ? "range-or-back" : "range";
        return of(reason, field, said(json), range.least(), range.most());
    }

    private static String said(Object json) {
        if (json instanceof FactValue.Digits digits) {
            return digits.text();
        } else if (json instanceof String text) {
            return '"' + text + '"';
        }
        return json instanceof List ? "[\u2026]" : json.toString();
    }

    private static Object[] quoted(Object... details) {
        return Arrays.stream(details)
                .map(detail -> detail instanceof String text ? VisibleText.quote(text, LONGEST_QUOTE) : detail)
                .toArray();
    }

    Bilingual why() {
        return why;
    }
}
