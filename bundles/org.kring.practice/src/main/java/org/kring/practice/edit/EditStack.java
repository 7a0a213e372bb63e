// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.kring.model.method.Phase;

/** The commands of one method; can be told later which of its states was saved, and hides no failure. */
final class EditStack extends BasicCommandStack {

    private static final int UNREACHABLE = -2;

    /** The save point is the state after a command; null means the state in which nothing was changed. */
    void savedAfter(Command last) {
        saveIndex = last == null || commandList.contains(last) ? commandList.indexOf(last) : UNREACHABLE;
    }

    /** No state counts as saved. */
    void savedNever() {
        saveIndex = UNREACHABLE;
    }

    /** Takes the last command back for good: it cannot be done again. Only when nothing was undone since it. */
    void drop() {
        Command last = commandList.remove(top--);
        last.undo();
        last.dispose();
        mostRecentCommand = null;
        notifyListeners();
    }

    Optional<EditName> undoName() {
        return name(getUndoCommand());
    }

    Optional<EditName> redoName() {
        return name(getRedoCommand());
    }

    /** Where the change is that undo would take back. */
    Optional<EditPlace> undoPlace() {
        return place(getUndoCommand());
    }

    /** Where the change is that redo would do again. */
    Optional<EditPlace> redoPlace() {
        return place(getRedoCommand());
    }

    private static Optional<EditPlace> place(Command command) {
        return command instanceof NamedCommand named
                ? Optional.of(new EditPlace(named.edit(), phase(named.changed())))
                : Optional.empty();
    }

    private static Optional<Phase> phase(EObject changed) {
        EObject each = changed;
        while (each != null && !(each instanceof Phase)) {
            each = each.eContainer();
        }
        return Optional.ofNullable((Phase) each);
    }

    private static Optional<EditName> name(Command command) {
        return command instanceof NamedCommand named ? Optional.of(named.edit()) : Optional.empty();
    }

    @Override
    protected void handleError(Exception failure) {
        throw failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }
}
