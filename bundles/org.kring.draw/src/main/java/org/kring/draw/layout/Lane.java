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
 * @param variants letters of the variants that change how many
 */
public record Lane(String role, Area area, Area name, List<TextBlock> texts, List<Badge> variants) {

    /** Keeps own copies of the lists. */
    public Lane {
        texts = List.copyOf(texts);
        variants = List.copyOf(variants);
    }
}
