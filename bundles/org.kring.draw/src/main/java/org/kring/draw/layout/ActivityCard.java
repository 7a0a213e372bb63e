// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import java.util.List;
import org.kring.model.method.ActivityKind;

/**
 * One activity, as it stands in the crossing of a phase and a lane.
 *
 * @param activity identifier of the activity; "" when it has none
 * @param phase identifier of the phase
 * @param area the card itself
 * @param moat white around it, in points; 0 for who sits inside the circle
 * @param icon where its shape stands
 * @param look what its shape and colours say
 * @param marks where further marks stand: first the one for keeping silent, then the one for outside
 * @param texts its word, its manner and its sentence
 */
public record ActivityCard(
        String activity,
        String phase,
        Area area,
        double moat,
        Area icon,
        Look look,
        List<Area> marks,
        List<TextBlock> texts) {

    /**
     * What a card shows besides words.
     *
     * @param kind what the role does
     * @param optional whether it may be left out
     * @param outside whether the role sits outside the circle
     * @param muted whether the role does it without speaking
     */
    public record Look(ActivityKind kind, boolean optional, boolean outside, boolean muted) {}

    /** Keeps own copies of the lists. */
    public ActivityCard {
        marks = List.copyOf(marks);
        texts = List.copyOf(texts);
    }
}
