// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.kring.method.Bilingual;
import org.kring.model.common.Category;
import org.kring.model.method.Method;

/**
 * One part of the agenda as it is going to be lived.
 *
 * @param id identifier of the agenda item
 * @param category its sort
 * @param title what it is called
 * @param method the method with its variants applied; empty means that the title says what happens
 * @param minutes whole minutes planned; empty means untimed
 * @param phaseMinutes whole minutes by phase identifier where they differ from the method; 0 means left out
 * @param protectedItem whether its minutes are kept when others run over
 */
public record RunItem(
        String id,
        Category category,
        Bilingual title,
        Optional<Method> method,
        OptionalInt minutes,
        Map<String, Integer> phaseMinutes,
        boolean protectedItem) {

    /** Copies the minutes. */
    public RunItem {
        Objects.requireNonNull(id);
        Objects.requireNonNull(category);
        Objects.requireNonNull(title);
        Objects.requireNonNull(method);
        Objects.requireNonNull(minutes);
        phaseMinutes = Map.copyOf(phaseMinutes);
    }
}
