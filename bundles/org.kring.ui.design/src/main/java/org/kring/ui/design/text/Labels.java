// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.emf.common.util.Enumerator;

/** The words for the fixed choices of the model: categories, activities, places, speech rules. */
public final class Labels {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    /**
     * Labels in one language.
     *
     * @param locale Dutch, or else English
     */
    public Labels(Locale locale) {
        bundle = ResourceBundle.getBundle("org.kring.ui.design.text.labels", locale, NO_FALLBACK);
    }

    /**
     * The word for a choice.
     *
     * @param choice for example ActivityKind.TELLS
     * @return for example "vertelt"; the choice's own name when there is no word for it
     */
    public String of(Enumerator choice) {
        String key = choice.getClass().getSimpleName() + "." + choice.getName();
        try {
            return bundle.getString(key);
        } catch (MissingResourceException expected) { // a choice that is newer than the words
            return choice.getLiteral();
        }
    }
}
