// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.kring.ui.Editing;

/**
 * Takes back what is being typed, and what was done only when nothing typed is left.
 *
 * @param typing in the field that has the keyboard
 * @param done on its page
 */
record TypingFirst(TypingUndo typing, Editing done) implements Editing {

    @Override
    public boolean canUndo() {
        return typing.canUndo() || done.canUndo();
    }

    @Override
    public boolean canRedo() {
        return typing.canRedo() || done.canRedo();
    }

    @Override
    public void undo() {
        if (typing.canUndo()) {
            typing.undo();
        } else {
            typing.passBy();
            done.undo();
        }
    }

    @Override
    public void redo() {
        if (isTyping()) {
            typing.redo();
        } else {
            typing.comeBack();
            done.redo();
        }
    }

    @Override
    public String undoLabel() {
        return typing.canUndo() ? typing.undoLabel() : done.undoLabel();
    }

    @Override
    public String redoLabel() {
        return isTyping() ? typing.redoLabel() : done.redoLabel();
    }

    /** What was taken back last is done again first. */
    private boolean isTyping() {
        return typing.canRedo() && !(typing.isPassedBy() && done.canRedo());
    }
}
