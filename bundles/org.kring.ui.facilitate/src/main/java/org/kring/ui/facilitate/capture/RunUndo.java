// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.meeting.undo.Change;
import org.kring.meeting.undo.Way;
import org.kring.ui.Editing;
import org.kring.ui.UndoHistory;
import org.kring.ui.facilitate.text.Messages;

/** Takes back what was done in a run, one thing after the other; each is an entry of its own. */
final class RunUndo implements Editing {

    private final Supplier<RunState> state;
    private final Entries entries;
    private final UndoHistory<Integer> history = new UndoHistory<>(0, this::restore);
    /** Between each step and the next, what leads to the other of the two. */
    private final List<Change> between = new ArrayList<>();

    private int step;
    /** A change was refused: the history goes back to where the run is. */
    private boolean refused;
    /** What is being taken back or done again, as a sentence; empty when nothing is. */
    private String telling = "";

    RunUndo(Supplier<RunState> state, Entries entries) {
        this.state = state;
        this.entries = entries;
    }

    /** Something was done and is on the disk. */
    void did(String label, Change back) {
        between.subList(step, between.size()).clear();
        between.add(back);
        history.add(label, ++step);
    }

    /** What is being taken back or done again now, as a sentence; empty when something new is done. */
    String telling() {
        return telling;
    }

    private void restore(int wanted) {
        int lower = Math.min(step, wanted);
        boolean back = wanted < step;
        step = wanted;
        if (refused) {
            return;
        }
        Way way = between.get(lower).now();
        Runnable kept = () -> {
            way.kept().run();
            between.set(lower, way.back());
        };
        if (way.facts().isEmpty()) {
            kept.run();
        } else {
            entries.add(way.facts(), kept, () -> stays(back));
        }
    }

    private void stays(boolean back) {
        refused = true;
        if (back) {
            history.redo();
        } else {
            history.undo();
        }
        refused = false;
    }

    /** Whether a change has to wait, because the meeting is paused or over. */
    private boolean waits(int change) {
        RunStatus now = state.get().status();
        return now == RunStatus.CLOSED
                || now == RunStatus.PAUSED && between.get(change).isMove();
    }

    private String label(String words, int change) {
        boolean paused = !words.isEmpty() && state.get().status() == RunStatus.PAUSED && waits(change);
        return paused ? NLS.bind(Messages.Undo_paused, words) : words;
    }

    @Override
    public boolean canUndo() {
        return history.canUndo() && !waits(step - 1);
    }

    @Override
    public boolean canRedo() {
        return history.canRedo() && !waits(step);
    }

    @Override
    public void undo() {
        if (canUndo()) {
            telling = NLS.bind(Messages.Undo_taken, history.undoLabel());
            history.undo();
            telling = "";
        }
    }

    @Override
    public void redo() {
        if (canRedo()) {
            telling = NLS.bind(Messages.Undo_again, history.redoLabel());
            history.redo();
            telling = "";
        }
    }

    @Override
    public String undoLabel() {
        return label(history.undoLabel(), step - 1);
    }

    @Override
    public String redoLabel() {
        return label(history.redoLabel(), step);
    }
}
