// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.kring.ui.Editing;

/** Takes the last change in the active part back. */
public final class UndoHandler {

    @CanExecute
    boolean canUndo(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return part != null && part.getObject() instanceof Editing editing && editing.canUndo();
    }

    @Execute
    void undo(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
        ((Editing) part.getObject()).undo();
    }
}
