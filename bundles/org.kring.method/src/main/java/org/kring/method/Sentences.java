// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kring.model.common.Text;

/** The sentences of the findings, in both languages. A text among the arguments is given in the same language. */
final class Sentences {

    private static final String BUNDLE = "org.kring.method.messages";
    private static final ResourceBundle DUTCH = bundle(Words.DUTCH);
    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);

    private Sentences() {}

    static String dutch(String key, Object... arguments) {
        return sentence(DUTCH, Words.DUTCH, key, arguments);
    }

    static String english(String key, Object... arguments) {
        return sentence(ENGLISH, Locale.ENGLISH, key, arguments);
    }

    private static String sentence(ResourceBundle bundle, Locale locale, String key, Object... arguments) {
        Object[] words = Arrays.stream(arguments)
                .map(argument -> argument instanceof Text text ? Words.of(text, locale) : argument)
                .toArray();
        return new MessageFormat(bundle.getString(key), locale).format(words);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Sentences.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
