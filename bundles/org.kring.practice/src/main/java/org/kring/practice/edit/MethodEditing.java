// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kring.model.method.Method;

/**
 * One opened method with its one command stack: whatever changes the method goes through here, so that everything can
 * be undone and the dirty mark is the stack's save point. For one thread only.
 */
public final class MethodEditing {

    private final Method method;
    private final boolean editable;
    private final EditStack stack = new EditStack();
    private TypedCommand visit;
    private Runnable listener = () -> {
        // nobody listens yet
    };

    /**
     * Opens a method for editing.
     *
     * @param method is changed in place
     * @param editable false refuses every change
     */
    public MethodEditing(Method method, boolean editable) {
        this.method = method;
        this.editable = editable;
        stack.addCommandStackListener(event -> listener.run());
    }

    /**
     * Sets who is told after every change, undo and redo.
     *
     * @param newListener in place of the earlier one
     */
    public void onChange(Runnable newListener) {
        this.listener = newListener;
    }

    /**
     * The method as it is now.
     *
     * @return never null
     */
    public Method method() {
        return method;
    }

    /**
     * Whether changes are allowed.
     *
     * @return false for a published version
     */
    public boolean editable() {
        return editable;
    }

    /**
     * Makes a change of any size as one command. Does nothing when the method cannot be changed.
     *
     * @param edit what it is called
     * @param change changes the method and what it contains, nothing else; when it throws, the method is what it was
     */
    public void change(EditName edit, Runnable change) {
        if (editable) {
            leave();
            stack.execute(new RecordedCommand(method, edit, change));
        }
    }

    /** Sets a value while it is being typed: one command for one visit of a field. */
    void type(EditName edit, EObject owner, EStructuralFeature feature, EObject value) {
        if (!editable) {
            return;
        }
        if (visit != null && visit.isFor(owner, feature) && stack.getUndoCommand() == visit) {
            visit.amend(value);
            listener.run();
        } else {
            TypedCommand command = new TypedCommand(edit, owner, feature, value);
            stack.execute(command);
            visit = command;
        }
    }

    /**
     * What is being typed became nonsense: the value is again what it was before the visit, as if nobody had typed. The
     * listener is told in any case.
     */
    void refuse(EObject owner, EStructuralFeature feature) {
        if (visit != null && visit.isFor(owner, feature) && stack.getUndoCommand() == visit) {
            leave();
            stack.drop();
        } else {
            listener.run();
        }
    }

    /** Tells the listener, although the method is what it was: what is shown beside it became another. */
    public void tell() {
        listener.run();
    }

    /** Ends the visit of a field: what is typed next is a change of its own. */
    public void leave() {
        visit = null;
    }

    /**
     * Whether there is something to undo.
     *
     * @return false on a fresh stack
     */
    public boolean canUndo() {
        return stack.canUndo();
    }

    /**
     * Whether there is something to do again.
     *
     * @return false when nothing was undone
     */
    public boolean canRedo() {
        return stack.canRedo();
    }

    /**
     * Takes the last change back, if any.
     *
     * @return where it was; empty when there was nothing to take back
     */
    public Optional<EditPlace> undo() {
        leave();
        Optional<EditPlace> place = stack.undoPlace();
        stack.undo();
        return place;
    }

    /**
     * Does the last undone change again, if any.
     *
     * @return where it is; empty when there was nothing to do again
     */
    public Optional<EditPlace> redo() {
        leave();
        Optional<EditPlace> place = stack.redoPlace();
        stack.redo();
        return place;
    }

    /**
     * What undo would take back.
     *
     * @return empty when there is nothing
     */
    public Optional<EditName> undoName() {
        return stack.undoName();
    }

    /**
     * What redo would do again.
     *
     * @return empty when there is nothing
     */
    public Optional<EditName> redoName() {
        return stack.redoName();
    }

    /**
     * The state of the method as it is now, for {@link #saved}. What is typed next is a change of its own.
     *
     * @return never null
     */
    public SavePoint state() {
        leave();
        return new SavePoint(stack.getUndoCommand());
    }

    /**
     * The file holds the method as it was in a state; what was changed after that is still unsaved.
     *
     * @param state what {@link #state()} gave
     */
    public void saved(SavePoint state) {
        stack.savedAfter(state.last());
        listener.run();
    }

    /** The disk refused the method: what the file holds now, nobody knows, so that it is to be saved whatever is undone. */
    public void notSaved() {
        stack.savedNever();
        listener.run();
    }

    /**
     * Whether the method differs from what was saved last, or may do so.
     *
     * @return false after opening, after saving, and when everything was undone unless saving was refused
     */
    public boolean dirty() {
        return stack.isSaveNeeded();
    }
}
