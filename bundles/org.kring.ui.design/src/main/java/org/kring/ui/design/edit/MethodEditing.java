// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.edit;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.kring.model.method.Method;

/**
 * One opened method with its one command stack: whatever changes the method goes through here, so that everything can
 * be undone and the dirty mark is the stack's save point. For the user interface thread only.
 */
public final class MethodEditing {

    private final Method method;
    private final boolean editable;
    private final Stack stack = new Stack();
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
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

    EditingDomain domain() {
        return domain;
    }

    void run(AbstractCommand command, String label) {
        if (editable) {
            leave();
            command.setLabel(label);
            stack.execute(command);
        }
    }

    /** Sets a value while it is being typed: one command for one visit of a field. */
    void type(EObject owner, EStructuralFeature feature, EObject value, String label) {
        if (!editable) {
            return;
        }
        if (visit != null && visit.isFor(owner, feature) && stack.getUndoCommand() == visit) {
            visit.amend(value);
            listener.run();
        } else {
            TypedCommand command = new TypedCommand(owner, feature, value);
            command.setLabel(label);
            stack.execute(command);
            visit = command;
        }
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

    /** Takes the last change back, if any. */
    public void undo() {
        leave();
        stack.undo();
    }

    /** Does the last undone change again, if any. */
    public void redo() {
        leave();
        stack.redo();
    }

    /**
     * What undo would take back.
     *
     * @return the command's label; empty when there is none
     */
    public String undoLabel() {
        return label(stack.getUndoCommand());
    }

    /**
     * What redo would do again.
     *
     * @return the command's label; empty when there is none
     */
    public String redoLabel() {
        return label(stack.getRedoCommand());
    }

    private static String label(Command command) {
        return command == null ? "" : command.getLabel();
    }

    /** A command stack that can be told later which of its states was saved. */
    private static final class Stack extends BasicCommandStack {

        void savedAfter(Command last) {
            saveIndex = last == null || commandList.contains(last) ? commandList.indexOf(last) : -2;
        }
    }

    /**
     * The state of the method as it is now, to be handed to {@link #saved(Object)} once it is on the disk. What is typed
     * next is a change of its own.
     *
     * @return null stands for the state in which nothing was changed
     */
    public Object state() {
        leave();
        return stack.getUndoCommand();
    }

    /**
     * The file holds the method as it was in a state; what was changed after that is still unsaved.
     *
     * @param state what {@link #state()} gave
     */
    public void saved(Object state) {
        stack.savedAfter((Command) state);
        listener.run();
    }

    /**
     * Whether the method differs from what was saved last.
     *
     * @return false after opening, after saving, and when everything was undone
     */
    public boolean dirty() {
        return stack.isSaveNeeded();
    }
}
