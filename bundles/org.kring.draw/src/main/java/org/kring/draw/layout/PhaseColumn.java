// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import java.util.List;

/**
 * One phase: its column, the head above it and its minutes.
 *
 * @param phase identifier of the phase
 * @param area from the head down to the last yield
 * @param head the head, without the minutes
 * @param time its minutes
 * @param number the number in the source, as a sign; its label is empty when the source gives none
 * @param variants letters of the variants that change this phase
 * @param texts title and manner
 * @param optional whether the phase may be left out
 */
public record PhaseColumn(
        String phase,
        Area area,
        Area head,
        TimeBar time,
        Badge number,
        List<Badge> variants,
        List<TextBlock> texts,
        boolean optional) {

    /** Keeps own copies of the lists. */
    public PhaseColumn {
        variants = List.copyOf(variants);
        texts = List.copyOf(texts);
    }
}
