// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import java.util.List;

/**
 * Something that a phase brings forth.
 *
 * @param yield identifier of the yield; "" when it has none
 * @param phase identifier of the phase
 * @param area the tag itself
 * @param icon where its sheet, or its lock, stands
 * @param optional whether it may stay out
 * @param locked whether not the whole group may see it
 * @param texts its name, and how many for whom
 */
public record YieldTag(
        String yield, String phase, Area area, Area icon, boolean optional, boolean locked, List<TextBlock> texts) {

    /** Keeps an own copy of the texts. */
    public YieldTag {
        texts = List.copyOf(texts);
    }
}
