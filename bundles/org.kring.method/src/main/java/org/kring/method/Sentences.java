// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of one package in both languages at once, from its messages.properties (English) and
 * messages_nl.properties (Dutch). {@link Bilingual} among the arguments is given in the same language; whatever names
 * go into a sentence, it stays on its line, see {@link VisibleText}.
 */
public final class Sentences {

    private final ResourceBundle dutch;
    private final ResourceBundle english;

    /**
     * Opens the sentences that stand beside a class.
     *
     * @param owner any class of the package
     */
    public Sentences(Class<?> owner) {
        dutch = bundle(owner, Words.DUTCH);
        english = bundle(owner, Locale.ROOT);
    }

    /**
     * Makes a sentence in both languages.
     *
     * @param key key of the sentence
     * @param arguments what goes into its places
     * @return the sentence
     * @throws java.util.MissingResourceException when there is no such key
     */
    public Bilingual of(String key, Object... arguments) {
        return new Bilingual(in(Words.DUTCH, key, arguments), in(Locale.ENGLISH, key, arguments));
    }

    /**
     * Makes a sentence in one language.
     *
     * @param locale Dutch gives Dutch, anything else English
     * @param key key of the sentence
     * @param arguments what goes into its places
     * @return the sentence
     * @throws java.util.MissingResourceException when there is no such key
     */
    public String in(Locale locale, String key, Object... arguments) {
        Object[] words = Arrays.stream(arguments)
                .map(argument -> shown(argument, locale))
                .toArray();
        ResourceBundle bundle = Words.isDutch(locale) ? dutch : english;
        return new MessageFormat(bundle.getString(key), Words.isDutch(locale) ? Words.DUTCH : Locale.ENGLISH)
                .format(words);
    }

    /** Names and words of others stay within the sentence; numbers are left to the format. */
    private static Object shown(Object argument, Locale locale) {
        if (argument == null || argument instanceof Number) {
            return argument;
        }
        return VisibleText.line(argument instanceof Bilingual both ? both.in(locale) : argument.toString());
    }

    private static ResourceBundle bundle(Class<?> owner, Locale locale) {
        return ResourceBundle.getBundle(
                owner.getPackageName() + ".messages",
                locale,
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
