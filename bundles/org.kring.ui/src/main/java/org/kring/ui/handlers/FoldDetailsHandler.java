// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.handlers;

import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.kring.ui.Foldable;

/** Folds away what stands beside the picture, or brings it back; from the list of the room, too. */
public final class FoldDetailsHandler {

    @CanExecute
    boolean canFold(
            @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_PART) MPart part,
            EPartService parts) {
        return foldable(part, parts).isPresent();
    }

    @Execute
    void fold(
            @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_PART) MPart part,
            EPartService parts) {
        foldable(part, parts).ifPresent(beside -> beside.fold(!beside.isFolded()));
    }

    /** What is meant: the active part, or else what is seen beside it. */
    private static Optional<Foldable> foldable(MPart part, EPartService parts) {
        return foldable(MeantPart.of(part, parts, each -> foldable(each).isPresent()));
    }

    private static Optional<Foldable> foldable(MPart part) {
        return ActivePart.as(part, Foldable.class).filter(Foldable::canFold);
    }
}
