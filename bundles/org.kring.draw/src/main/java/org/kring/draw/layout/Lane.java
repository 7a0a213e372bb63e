// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import java.util.List;

/**
 * The band of one role, or of what the phases yield.
 *
 * @param role identifier of the role; "" for activities without a role and for yields
 * @param area the band below all phases
 * @param name where its name stands, at the left
 * @param texts its name, and how many people hold the role
 */
public record Lane(String role, Area area, Area name, List<TextBlock> texts) {

    /** Keeps an own copy of the texts. */
    public Lane {
        texts = List.copyOf(texts);
    }
}
