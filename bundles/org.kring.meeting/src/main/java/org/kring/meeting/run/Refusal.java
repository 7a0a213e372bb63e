// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.util.Locale;
import java.util.Objects;
import org.kring.method.Bilingual;
import org.kring.method.Sentences;

/**
 * Why something cannot happen now. Nothing was changed.
 *
 * @param rule name of the rule, for example "before-start"
 * @param sentence what is wrong and what to do
 */
public record Refusal(String rule, Bilingual sentence) {

    /** Rule of a refusal that comes from the journal: the event could not be kept. */
    public static final String NOT_KEPT = "not-kept";

    private static final Sentences SENTENCES = new Sentences(Refusal.class);

    /** Checks that nothing is missing. */
    public Refusal {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(sentence);
    }

    /**
     * Returns the sentence in the language of the reader.
     *
     * @param locale Dutch gives Dutch, anything else English
     * @return the sentence
     */
    public String message(Locale locale) {
        return sentence.in(locale);
    }

    static Refusal of(String rule, Object... arguments) {
        return new Refusal(rule, SENTENCES.of(rule, arguments));
    }
}
