// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.kring.ui.handlers.MeantPart;

/** Closes the active part, after asking whether its changes should be saved; then it closes once they are. */
public final class CloseHandler {

    @CanExecute
    boolean canClose(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return part != null && MeantPart.of(part, MPart::isCloseable).isCloseable();
    }

    @Execute
    void close(@Named(IServiceConstants.ACTIVE_PART) MPart active, EPartService parts) {
        MPart part = MeantPart.of(active, MPart::isCloseable);
        if (parts.savePart(part, true)) {
            parts.hidePart(part);
        }
    }
}
