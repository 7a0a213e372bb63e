// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import java.text.Normalizer;
import java.util.Locale;

/** Text as a search compares it: without case and without marks on letters. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
