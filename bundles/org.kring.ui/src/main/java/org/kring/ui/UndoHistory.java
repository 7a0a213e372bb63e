// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Undo for what is no method: each step keeps the state that it led to, and going back shows the state before it. For
 * the user interface thread.
 *
 * @param <S> a state, which nobody changes any more
 */
public final class UndoHistory<S> implements Editing {

    private static final int MOST_STEPS = 200;

    private record Step<S>(String label, S before, S after) {}

    private final Consumer<S> restore;
    private final List<Step<S>> steps = new ArrayList<>();
    private S now;
    private int done;

    /**
     * Nothing was changed yet.
     *
     * @param first the state at the beginning
     * @param restore shows and keeps a state again
     */
    public UndoHistory(S first, Consumer<S> restore) {
        this.now = first;
        this.restore = restore;
    }

    /**
     * Takes down a change that was made; what was undone before cannot be done again after it.
     *
     * @param label what was done, in the reader's language
     * @param after the state that it led to; one that equals the state before is no change
     */
    public void add(String label, S after) {
        if (after.equals(now)) {
            return;
        }
        steps.subList(done, steps.size()).clear();
        steps.add(new Step<>(label, now, after));
        if (steps.size() > MOST_STEPS) {
            steps.remove(0);
        }
        done = steps.size();
        now = after;
    }

    /**
     * Takes down a change that goes on with the last one, such as one more letter: both are taken back together. When
     * the last step was taken back, or is called otherwise, it is a step of its own. What leads back to the state before both
     * leaves no step.
     *
     * @param label what was done, in the reader's language
     * @param after the state that it led to; one that equals the state before is no change
     */
    public void goOn(String label, S after) {
        if (!after.equals(now)
                && done > 0
                && done == steps.size()
                && undoLabel().equals(label)) {
            Step<S> whole = new Step<>(label, steps.get(done - 1).before(), after);
            steps.remove(--done);
            if (!whole.before().equals(after)) {
                steps.add(whole);
                done++;
            }
            now = after;
        } else {
            add(label, after);
        }
    }

    /**
     * The state as it is now.
     *
     * @return the last one that was added or restored
     */
    public S now() {
        return now;
    }

    @Override
    public boolean canUndo() {
        return done > 0;
    }

    @Override
    public boolean canRedo() {
        return done < steps.size();
    }

    @Override
    public void undo() {
        if (canUndo()) {
            show(steps.get(--done).before());
        }
    }

    @Override
    public void redo() {
        if (canRedo()) {
            show(steps.get(done++).after());
        }
    }

    private void show(S state) {
        now = state;
        restore.accept(state);
    }

    @Override
    public String undoLabel() {
        return canUndo() ? steps.get(done - 1).label() : "";
    }

    @Override
    public String redoLabel() {
        return canRedo() ? steps.get(done).label() : "";
    }
}
