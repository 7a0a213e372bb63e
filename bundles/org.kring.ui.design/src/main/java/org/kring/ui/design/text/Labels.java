// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.emf.common.util.Enumerator;
import org.kring.model.common.Category;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.Place;

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
     * @param choice a category, activity, place or speech rule, for example ActivityKind.TELLS
     * @return for example "vertelt"; the choice's own name when there is no word for it
     */
    public String of(Enumerator choice) {
        try {
            return bundle.getString(key(choice));
        } catch (MissingResourceException expected) { // a choice that is newer than the words
            return choice.getLiteral();
        }
    }

    private static String key(Enumerator choice) {
        String name = choice.getName();
        if (choice instanceof Category) {
            return "Category." + name;
        } else if (choice instanceof ActivityKind) {
            return "ActivityKind." + name;
        } else if (choice instanceof Place) {
            return "Place." + name;
        }
        return "SpeechRule." + name;
    }
}
