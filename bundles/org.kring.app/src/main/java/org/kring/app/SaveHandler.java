// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kring.ui.HalfDone;
import org.kring.ui.handlers.MeantPart;
import org.kring.ui.widget.Keyboard;

/** Saves the active part, with what is being typed in it; the window goes on meanwhile. */
public final class SaveHandler {

    @CanExecute
    boolean canSave(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return part != null && saves(MeantPart.of(part, SaveHandler::saves));
    }

    private static boolean saves(MPart part) {
        return part.isDirty() || PartSaving.savesAgain(part).isPresent() || isTyped(part);
    }

    /** A part that keeps everything as it is typed keeps it when the field is left: this key is that, too. */
    private static boolean isTyped(MPart part) {
        return part.getObject() instanceof HalfDone
                && part.getWidget() instanceof Composite shown
                && Keyboard.isTyping(shown);
    }

    @Execute
    void save(@Named(IServiceConstants.ACTIVE_PART) MPart active) {
        MPart part = MeantPart.of(active, SaveHandler::saves);
        if (part.getWidget() instanceof Control shown) {
            Keyboard.takeTyped(shown.getDisplay());
        }
        PartSaving.saveNow(part);
    }
}
