// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.RunCommand;

/** Hands a command of the workbench to the meeting that runs; without one there is nothing to do. */
public final class RunHandler {

    @CanExecute
    boolean canExecute(OpenItem openItem) {
        return openItem.commands().isPresent();
    }

    @Execute
    void execute(OpenItem openItem, ParameterizedCommand command) {
        openItem.commands().ifPresent(run -> run.carryOut(RunCommand.of(command.getId())));
    }
}
