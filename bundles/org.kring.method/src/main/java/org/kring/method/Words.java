// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.Locale;
import org.kring.model.common.Text;

/** Picks the words of a text in the language of the reader. */
public final class Words {

    /** The language of the sources. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Words() {}

    /**
     * Returns the words in the asked language, in the other one where that is not written.
     *
     * @param text the text; null means nothing was written
     * @param locale Dutch gives Dutch, anything else English
     * @return the words; "" when neither language is written
     */
    public static String of(Text text, Locale locale) {
        if (text == null) {
            return "";
        }
        boolean dutch = isDutch(locale);
        String wanted = written(dutch ? text.getNl() : text.getEn());
        return wanted.isEmpty() ? written(dutch ? text.getEn() : text.getNl()) : wanted;
    }

    /**
     * Whether a reader of this locale gets Dutch.
     *
     * @param locale any locale
     * @return true for Dutch of any country
     */
    public static boolean isDutch(Locale locale) {
        return DUTCH.getLanguage().equals(locale.getLanguage());
    }

    /**
     * Whether words are written in both languages.
     *
     * @param text the text; null means nothing was written
     * @return true when neither language is empty or blank
     */
    public static boolean inBothLanguages(Text text) {
        return text != null
                && !written(text.getNl()).isEmpty()
                && !written(text.getEn()).isEmpty();
    }

    private static String written(String words) {
        return words == null || words.isBlank() ? "" : words;
    }
}
