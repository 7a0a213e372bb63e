// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.handlers;

import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.kring.ui.Zooming;

/** Looks into the part that menus and keys are meant for. */
public final class ActivePart {

    private ActivePart() {}

    /**
     * What a part shows, as something that menus and keys can work on.
     *
     * @param part the part; null for none
     * @param type of what it may show
     * @return empty when there is no part, or it shows something else
     */
    public static <T> Optional<T> as(MPart part, Class<T> type) {
        return part != null && type.isInstance(part.getObject())
                ? Optional.of(type.cast(part.getObject()))
                : Optional.empty();
    }

    /** What can be zoomed: the active part, or else the picture that is shown beside it. */
    static Optional<Zooming> zooming(MPart part) {
        return zoomable(MeantPart.of(part, each -> zoomable(each).isPresent()));
    }

    private static Optional<Zooming> zoomable(MPart part) {
        return as(part, Zooming.class).filter(Zooming::canZoom);
    }
}
