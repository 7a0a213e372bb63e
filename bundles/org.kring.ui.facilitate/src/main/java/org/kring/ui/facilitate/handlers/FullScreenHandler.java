// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.kring.ui.facilitate.Desk;
import org.kring.ui.facilitate.RunCommands;

/** Opens or leaves the view for the group. */
public final class FullScreenHandler {

    @CanExecute
    boolean canExecute(Desk desk) {
        return desk.commands().isPresent();
    }

    @Execute
    void execute(Desk desk) {
        desk.commands().ifPresent(RunCommands::fullScreen);
    }
}
