// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.util.Locale;
import java.util.Objects;
import org.kring.method.Bilingual;

/** An event could not be kept. Carries one sentence for the reader: what, where, what to do. */
public final class LogException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual sentence;

    /**
     * Makes the exception.
     *
     * @param sentence what happened, where, and what to do
     * @param cause what it came from; null means nothing deeper
     */
    public LogException(Bilingual sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = Objects.requireNonNull(sentence);
    }

    /**
     * Returns the sentence in both languages.
     *
     * @return the sentence
     */
    public Bilingual sentence() {
        return sentence;
    }

    /**
     * Returns the sentence in the language of the reader.
     *
     * @param locale Dutch gives Dutch, anything else English
     * @return the sentence
     */
    public String sentence(Locale locale) {
        return sentence.in(locale);
    }
}
