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
            typing.forget();
            done.undo();
        }
    }

    @Override
    public void redo() {
        if (typing.canRedo()) {
            typing.redo();
        } else {
            done.redo();
        }
    }

    @Override
    public String undoLabel() {
        return typing.canUndo() ? typing.undoLabel() : done.undoLabel();
    }

    @Override
    public String redoLabel() {
        return typing.canRedo() ? typing.redoLabel() : done.redoLabel();
    }
}
