// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import java.util.function.Consumer;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.RunCommands;

/** Hands a command of the workbench to the meeting that runs; without one there is nothing to do. */
abstract class RunHandler {

    private final Consumer<RunCommands> command;

    RunHandler(Consumer<RunCommands> command) {
        this.command = command;
    }

    @CanExecute
    boolean canExecute(OpenItem openItem) {
        return openItem.commands().isPresent();
    }

    @Execute
    void execute(OpenItem openItem) {
        openItem.commands().ifPresent(command);
    }
}
