// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.kring.ui.design.MethodParts;
import org.kring.ui.design.library.LibraryPart;
import org.kring.ui.handlers.ActivePart;

/** Opens the method that is selected in the tree. */
public final class OpenMethodHandler {

    @CanExecute
    boolean canOpen(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return ActivePart.as(part, LibraryPart.class)
                .flatMap(LibraryPart::selected)
                .isPresent();
    }

    @Execute
    void open(@Named(IServiceConstants.ACTIVE_PART) MPart part, MethodParts methods) {
        ActivePart.as(part, LibraryPart.class)
                .flatMap(LibraryPart::selected)
                .ifPresent(entry -> methods.open(entry.location(), entry.title()));
    }
}
