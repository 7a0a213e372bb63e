// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Saves all dirty parts. */
public final class SaveHandler {

    @CanExecute
    boolean canSave(EPartService parts) {
        return !parts.getDirtyParts().isEmpty();
    }

    @Execute
    void save(EPartService parts) {
        parts.saveAll(false);
    }
}
