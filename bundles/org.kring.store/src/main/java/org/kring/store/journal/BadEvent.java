// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import org.kring.method.Bilingual;
import org.kring.method.Sentences;

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
        return new BadEvent(SENTENCES.of("EventJson." + reason, quotable(details)), null);
    }

    static BadEvent because(Throwable cause, String reason) {
        return new BadEvent(SENTENCES.of("EventJson." + reason), cause);
    }

    static BadEvent value(String field, FieldKind wanted) {
        return of("value", field, SENTENCES.of("EventJson.value." + wanted, EventFields.MOST_TEXTS));
    }

    private static Object[] quotable(Object... details) {
        var quotes = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            quotes[i] = details[i] instanceof String text ? quotable(text) : details[i];
        }
        return quotes;
    }

    private static String quotable(String text) {
        var plain = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_QUOTE)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\u00b7' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    Bilingual why() {
        return why;
    }
}
