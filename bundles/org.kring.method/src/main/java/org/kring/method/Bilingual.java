// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.Locale;
import java.util.Objects;
import org.kring.model.common.Text;

/**
 * The same words in both languages.
 *
 * @param nl the Dutch words, may be ""
 * @param en the English words, may be ""
 */
public record Bilingual(String nl, String en) {

    /** Checks that nothing is null. */
    public Bilingual {
        Objects.requireNonNull(nl);
        Objects.requireNonNull(en);
    }

    /**
     * Takes the words of a text; a missing language is filled from the other.
     *
     * @param text the text; null means nothing was written
     * @return its words
     */
    public static Bilingual of(Text text) {
        return new Bilingual(Words.of(text, Words.DUTCH), Words.of(text, Locale.ENGLISH));
    }

    /**
     * Takes the words of a text, or an identifier in their place.
     *
     * @param text the text; null means nothing was written
     * @param id what to call it when nothing is written; null means ""
     * @return its words
     */
    public static Bilingual of(Text text, String id) {
        Bilingual words = of(text);
        String name = id == null ? "" : id;
        return words.nl().isEmpty() ? new Bilingual(name, name) : words;
    }

    /**
     * Sets the words between quotation marks.
     *
     * @return the quoted words
     */
    public Bilingual quoted() {
        return new Bilingual("‘" + nl + "’", "“" + en + "”");
    }

    /**
     * Returns the words for a reader.
     *
     * @param locale Dutch gives Dutch, anything else English
     * @return the words
     */
    public String in(Locale locale) {
        return Words.isDutch(locale) ? nl : en;
    }
}
