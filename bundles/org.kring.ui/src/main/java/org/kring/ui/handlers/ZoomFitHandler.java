// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.kring.ui.Zooming;

/** Shows the whole picture. */
public final class ZoomFitHandler {

    @CanExecute
    boolean canZoom(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return ActivePart.zooming(part).isPresent();
    }

    @Execute
    void zoom(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
        ActivePart.zooming(part).ifPresent(Zooming::zoomFit);
    }
}
