// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.kring.model.method.Method;

/** A change of a method that is recorded while it is made: whatever it did can be taken back and done again. */
final class RecordedCommand extends ChangeCommand implements NamedCommand {

    private final EditName edit;
    private final Runnable change;

    RecordedCommand(Method method, EditName edit, Runnable change) {
        super(method);
        this.edit = edit;
        this.change = change;
    }

    @Override
    public EditName edit() {
        return edit;
    }

    @Override
    protected void doExecute() {
        change.run();
    }

    /** A change that fails halfway leaves the method as it was. */
    @Override
    public void execute() {
        boolean done = false;
        try {
            super.execute();
            done = true;
        } finally {
            if (!done && canUndo()) {
                undo();
            }
        }
    }
}
