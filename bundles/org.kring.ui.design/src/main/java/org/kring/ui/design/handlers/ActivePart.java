// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.handlers;

import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** Looks into the part that menus and keys are meant for. */
final class ActivePart {

    private ActivePart() {}

    static <T> Optional<T> as(MPart part, Class<T> type) {
        return part != null && type.isInstance(part.getObject())
                ? Optional.of(type.cast(part.getObject()))
                : Optional.empty();
    }
}
