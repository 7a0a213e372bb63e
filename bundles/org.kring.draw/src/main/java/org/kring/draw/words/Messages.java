// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kring.method.Words;

/** The fixed words of a picture, in Dutch or English, whatever language the machine speaks. */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String NAME = "org.kring.draw.words.messages";

    private final ResourceBundle words;

    private Messages(ResourceBundle words) {
        this.words = words;
    }

    /** Dutch for any Dutch locale, English for every other. */
    public static Messages of(Locale locale) {
        Locale language = Words.isDutch(locale) ? Words.DUTCH : Locale.ROOT;
        return new Messages(ResourceBundle.getBundle(NAME, language, Messages.class.getClassLoader(), NO_FALLBACK));
    }

    /** The words of a key, its places filled in. */
    public String get(String key, Object... places) {
        String pattern = words.getString(key);
        return places.length == 0 ? pattern : MessageFormat.format(pattern, places);
    }

    /** The part of a key that stands for a literal of the model, for example {@code tells}. */
    public static String name(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT);
    }
}
