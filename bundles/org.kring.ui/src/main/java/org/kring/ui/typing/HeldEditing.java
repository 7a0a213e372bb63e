// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import java.util.ArrayDeque;
import java.util.Deque;
import org.kring.ui.Editing;

/**
 * Undo on a page where a change takes a moment until it is on the disk: what is asked for while one is on its way is done
 * after it, upon what it led to, and not lost. For the user interface thread.
 */
public final class HeldEditing implements Editing {

    private final Editing editing;
    private final Runnable leaving;
    private final Deque<Runnable> held = new ArrayDeque<>();
    private int changes;

    /**
     * Nothing is on its way.
     *
     * @param editing takes back and does again; asked only while nothing is on its way
     * @param leaving run before anything is taken back or done again; may bring a change on its way, which comes first
     */
    public HeldEditing(Editing editing, Runnable leaving) {
        this.editing = editing;
        this.leaving = leaving;
    }

    /** A change is on its way. */
    public void hold() {
        changes++;
    }

    /** A change has come, or will not come: what was asked for is done unless another one is on its way. */
    public void release() {
        changes--;
        while (changes == 0 && !held.isEmpty()) {
            held.remove().run();
        }
    }

    private void ask(Runnable step) {
        leaving.run();
        if (changes > 0) {
            held.add(step);
        } else {
            step.run();
        }
    }

    @Override
    public boolean canUndo() {
        return changes > 0 || editing.canUndo();
    }

    @Override
    public boolean canRedo() {
        return changes > 0 || editing.canRedo();
    }

    @Override
    public void undo() {
        ask(editing::undo);
    }

    @Override
    public void redo() {
        ask(editing::redo);
    }

    @Override
    public String undoLabel() {
        return editing.undoLabel();
    }

    @Override
    public String redoLabel() {
        return editing.redoLabel();
    }
}
