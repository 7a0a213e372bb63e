// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import java.util.List;

/**
 * A round, as a bracket above the phases that repeat.
 *
 * @param round identifier of the round; "" when it has none
 * @param area from the bracket's line down to its feet
 * @param icon where the sign of repeating stands
 * @param texts name and count, then how seats or roles change
 */
public record Bracket(String round, Area area, Area icon, List<TextBlock> texts) {

    /** Keeps an own copy of the texts. */
    public Bracket {
        texts = List.copyOf(texts);
    }
}
