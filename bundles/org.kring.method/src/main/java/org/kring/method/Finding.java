// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.Locale;
import java.util.Objects;

/**
 * Something that the method check has to say.
 *
 * @param rule name of the rule, for example "lamp-reformulation"
 * @param level how much it weighs
 * @param phase identifier of the phase that it is about; "" means the whole method
 * @param nl the Dutch sentence
 * @param en the English sentence
 */
public record Finding(String rule, Level level, String phase, String nl, String en) {

    /** Checks that nothing is missing. */
    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(level);
        Objects.requireNonNull(phase);
        if (nl.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("no sentence for " + rule);
        }
    }

    /**
     * Returns the sentence in the language of the reader.
     *
     * @param locale Dutch gives Dutch, anything else English
     * @return one or two sentences: what, why, what to do
     */
    public String message(Locale locale) {
        return Words.isDutch(locale) ? nl : en;
    }
}
