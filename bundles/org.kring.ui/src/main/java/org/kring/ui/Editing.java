// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

/** A part whose changes can be undone, as the Edit menu sees it. */
public interface Editing {

    /** The event topic that tells the Edit menu that names or states of undo and redo changed. */
    String CHANGED = "org/kring/ui/editing/changed";

    /** Where nothing can be changed. */
    Editing NONE = new UndoHistory<>("", nothing -> {
        // there is no other state
    });

    /**
     * Whether there is something to undo.
     *
     * @return false when nothing was changed yet
     */
    boolean canUndo();

    /**
     * Whether something undone can be done again.
     *
     * @return false when nothing was undone
     */
    boolean canRedo();

    /** Takes the last change back; does nothing when there is none. */
    void undo();

    /** Does the change again that was taken back last; does nothing when there is none. */
    void redo();

    /**
     * What would be undone, in the reader's language.
     *
     * @return for example "title changed"; empty when there is nothing
     */
    String undoLabel();

    /**
     * What would be done again, in the reader's language.
     *
     * @return empty when there is nothing
     */
    String redoLabel();
}
