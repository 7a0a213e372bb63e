// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.kring.model.method.Method;

/** A change of a method that is recorded while it is made: whatever it did can be taken back and done again. */
final class RecordedCommand extends ChangeCommand implements NamedCommand {

    private final EditName edit;
    private final Runnable change;
    private final Method method;

    RecordedCommand(Method method, EditName edit, Runnable change) {
        super(method);
        this.method = method;
        this.edit = edit;
        this.change = change;
    }

    @Override
    public EditName edit() {
        return edit;
    }

    @Override
    public EObject changed() {
        return getChangeDescription().getObjectChanges().keySet().stream()
                .findFirst()
                .orElse(method);
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
