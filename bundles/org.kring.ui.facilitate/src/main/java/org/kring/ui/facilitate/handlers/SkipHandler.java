// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.RunCommands;

/** Leaves the phase out. */
public final class SkipHandler {

    @CanExecute
    boolean canExecute(OpenItem openItem) {
        return openItem.commands().isPresent();
    }

    @Execute
    void execute(OpenItem openItem) {
        openItem.commands().ifPresent(RunCommands::skip);
    }
}
