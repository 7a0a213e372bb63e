// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kring.method.Phases;
import org.kring.method.Variants;
import org.kring.model.common.Category;
import org.kring.model.method.Method;

/**
 * A method chosen for a part of a meeting.
 *
 * @param category the part that it fills
 * @param method the method as it stands in the library or practice
 * @param variants identifiers of the chosen variants; empty means none
 * @param phaseMinutes whole minutes by phase identifier where the group wants others than the method; 0 means left out
 */
public record MethodChoice(Category category, Method method, List<String> variants, Map<String, Integer> phaseMinutes) {

    /** Copies variants and minutes. */
    public MethodChoice {
        Objects.requireNonNull(category);
        Objects.requireNonNull(method);
        variants = List.copyOf(variants);
        phaseMinutes = Map.copyOf(phaseMinutes);
    }

    /**
     * Makes the method that is lived.
     *
     * @return a copy with the variants applied and the wanted minutes in it
     * @throws IllegalArgumentException when the method has no such variant
     */
    public Method lived() {
        Method lived = Variants.apply(method, variants);
        phaseMinutes.forEach((phase, minutes) ->
                Phases.find(lived, phase).ifPresent(each -> each.setDuration(PlannedMinutes.exactly(minutes))));
        return lived;
    }
}
