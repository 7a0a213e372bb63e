// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;

/** Saves the active part; the window goes on meanwhile. */
public final class SaveHandler {

    @CanExecute
    boolean canSave(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return part != null && (part.isDirty() || PartSaving.savesAgain(part).isPresent());
    }

    @Execute
    void save(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
        PartSaving.saveNow(part);
    }
}
