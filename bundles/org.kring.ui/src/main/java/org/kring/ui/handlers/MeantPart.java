// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.handlers;

import java.util.function.Predicate;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Which part a command is about. */
public final class MeantPart {

    private MeantPart() {}

    /**
     * The active part, or one that is shown beside it when the command has nothing to do with the active one: who looks
     * something up in a list, or searches, still saves what they work on.
     *
     * @param active may be null
     * @param has whether the command has something to do with a part
     * @return the active part when it is about none
     */
    public static MPart of(MPart active, Predicate<MPart> has) {
        boolean placed = active != null && active.getContext() != null;
        return placed ? of(active, active.getContext().get(EPartService.class), has) : active;
    }

    /**
     * The same, where there may be no active part.
     *
     * @param active null for none
     * @param parts knows what is shown
     * @param has whether the command has something to do with a part
     * @return the active part when it is about none
     */
    static MPart of(MPart active, EPartService parts, Predicate<MPart> has) {
        if (active != null && has.test(active)) {
            return active;
        }
        return parts.getParts().stream()
                .filter(parts::isPartVisible)
                .filter(has)
                .findFirst()
                .orElse(active);
    }
}
