// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import java.text.Normalizer;
import java.util.Locale;

/** Text as a search compares it: without case, without marks on letters, with single spaces. */
public final class Folded {

    private Folded() {}

    /**
     * Folds a text.
     *
     * @param text any words; null counts as ""
     * @return never null
     */
    public static String of(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .strip();
    }
}
