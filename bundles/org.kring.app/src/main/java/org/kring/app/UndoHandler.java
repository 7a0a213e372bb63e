// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Display;
import org.kring.ui.Editing;
import org.kring.ui.handlers.MeantPart;
import org.kring.ui.widget.TypingUndo;

/** Takes back what is being typed, or else the last change in the active part. */
public final class UndoHandler {

    @CanExecute
    boolean canUndo(Display display, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return editing(display, part).canUndo();
    }

    @Execute
    void undo(Display display, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        editing(display, part).undo();
    }

    /** What is typed in the field that has the keyboard comes before what was done in the part. */
    static Editing editing(Display display, MPart active) {
        MPart part = MeantPart.of(active, each -> each.getObject() instanceof Editing);
        boolean done = part != null && part.getObject() instanceof Editing;
        return TypingUndo.before(display, done ? (Editing) part.getObject() : Editing.NONE);
    }
}
