// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.Objects;
import java.util.Optional;
import org.kring.method.Bilingual;
import org.kring.model.common.Category;

/**
 * One part of a composed agenda.
 *
 * @param category its sort
 * @param title name of the method, or of the part when it has none
 * @param choice the method; empty means that the part has none
 * @param from whole minutes after the start of the meeting at which it begins
 * @param minutes whole minutes, 0 or more
 * @param protectedPart whether its minutes are kept when others run over
 */
public record AgendaPart(
        Category category,
        Bilingual title,
        Optional<MethodChoice> choice,
        int from,
        int minutes,
        boolean protectedPart) {

    /** Checks that nothing is missing. */
    public AgendaPart {
        Objects.requireNonNull(category);
        Objects.requireNonNull(title);
        Objects.requireNonNull(choice);
    }
}
