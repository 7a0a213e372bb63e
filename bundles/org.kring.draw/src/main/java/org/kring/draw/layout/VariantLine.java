// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import java.util.List;

/**
 * One variant in the legend.
 *
 * @param variant identifier of the variant; "" when it has none
 * @param badge its letter
 * @param texts its name, and what it changes
 */
public record VariantLine(String variant, Badge badge, List<TextBlock> texts) {

    /** Keeps an own copy of the texts. */
    public VariantLine {
        texts = List.copyOf(texts);
    }
}
