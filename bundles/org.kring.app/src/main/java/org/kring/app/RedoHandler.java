// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Display;

/** Types again what was taken back of it, or else does again what was taken back last in the active part. */
public final class RedoHandler {

    @CanExecute
    boolean canRedo(Display display, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return UndoHandler.editing(display, part).canRedo();
    }

    @Execute
    void redo(Display display, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        UndoHandler.editing(display, part).redo();
    }
}
