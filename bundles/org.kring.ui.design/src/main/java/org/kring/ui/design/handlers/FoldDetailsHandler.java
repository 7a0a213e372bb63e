// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.kring.ui.Foldable;

/** Folds away what stands beside the picture, or brings it back. */
public final class FoldDetailsHandler {

    @CanExecute
    boolean canFold(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return ActivePart.as(part, Foldable.class).filter(Foldable::canFold).isPresent();
    }

    @Execute
    void fold(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
        ActivePart.as(part, Foldable.class).ifPresent(beside -> beside.fold(!beside.isFolded()));
    }
}
