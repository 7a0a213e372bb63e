// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import java.util.Locale;
import java.util.Objects;
import org.kring.method.Bilingual;

/**
 * Something to mind about a plan; never a lock.
 *
 * @param rule name of the rule, for example "too-short"
 * @param sentence what, why and what to do
 */
public record Warning(String rule, Bilingual sentence) {

    /** Checks that nothing is missing. */
    public Warning {
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
}
