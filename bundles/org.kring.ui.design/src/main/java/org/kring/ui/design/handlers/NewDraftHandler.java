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
import org.kring.ui.design.library.MethodRow;
import org.kring.ui.design.method.MethodPart;
import org.kring.ui.handlers.ActivePart;

/** Makes a draft of the method that is open in front or selected in the tree. */
public final class NewDraftHandler {

    @CanExecute
    boolean canCreate(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return ActivePart.as(part, MethodPart.class).filter(MethodPart::isOpen).isPresent()
                || ActivePart.as(part, LibraryPart.class)
                        .flatMap(LibraryPart::selected)
                        .filter(MethodRow::readable)
                        .isPresent();
    }

    @Execute
    void create(@Named(IServiceConstants.ACTIVE_PART) MPart part, MethodParts methods) {
        ActivePart.as(part, MethodPart.class).ifPresent(MethodPart::createDraft);
        ActivePart.as(part, LibraryPart.class).ifPresent(library -> library.selected()
                .ifPresent(entry -> methods.createDraft(entry.location(), library::failed)));
    }
}
