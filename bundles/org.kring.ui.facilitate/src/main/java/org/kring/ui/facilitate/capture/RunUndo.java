// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.ui.Editing;
import org.kring.ui.UndoHistory;
import org.kring.ui.facilitate.text.Messages;

/**
 * Takes back what was done in a run, one thing after the other. A journal only grows: taking back is an entry of its
 * own, and what was taken away comes back under another identifier.
 */
final class RunUndo implements Editing {

    /**
     * What is entered for a change.
     *
     * @param facts what happens, all or none; empty when it is so already
     * @param kept run when that is on the disk
     * @param back the change that takes it back
     */
    record Way(List<RunFact> facts, Runnable kept, Change back) {

        Way(RunFact fact, Change back) {
            this(List.of(fact), () -> {}, back);
        }
    }

    /** Something that can be done now; tells how, and how it is taken back. */
    @FunctionalInterface
    interface Change {
        Way now();

        /** Whether the group goes to another step by it, which it does not while the clock stands still. */
        default boolean isMove() {
            return false;
        }
    }

    private final Supplier<RunState> state;
    private final Entries entries;
    private final UndoHistory<Integer> history = new UndoHistory<>(0, this::restore);
    /** Between each step and the next, what leads to the other of the two. */
    private final List<Change> between = new ArrayList<>();

    /** What came back, by the identifier that it had before. */
    private final Map<String, String> cameBack = new HashMap<>();

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

    /** The identifier that something has now: it may have been taken away and have come back since, more than once. */
    private String now(String id) {
        String found = id;
        while (cameBack.containsKey(found)) {
            found = cameBack.get(found);
        }
        return found;
    }

    private RunFact now(RunFact fact) {
        if (fact instanceof RunFact.ActionSet set) {
            return new RunFact.ActionSet(now(set.id()), set.owner(), set.due(), set.where(), set.smart());
        }
        if (fact instanceof RunFact.CaseSet set) {
            return new RunFact.CaseSet(now(set.id()), set.question(), set.now(), set.wanted());
        }
        if (fact instanceof RunFact.Rated rated) {
            return new RunFact.Rated(now(rated.id()), rated.value(), rated.whyNotHigher(), rated.whatMakesTen());
        }
        return fact;
    }

    /** Says something again that was said before, instead of what was said after it. */
    Change again(RunFact before, RunFact after) {
        return () -> new Way(now(before), again(after, before));
    }

    /** Stands still for another reason again, unless the meeting goes on. */
    Change pause(RunFact.Paused before, RunFact.Paused after) {
        return () -> {
            boolean paused = state.get().status() == RunStatus.PAUSED;
            List<RunFact> facts = paused ? List.of(new RunFact.Resumed(), before) : List.of();
            return new Way(facts, () -> {}, pause(after, before));
        };
    }

    /** Takes something away again. */
    Change removal(String id) {
        return () -> new Way(
                new RunFact.Removed(now(id)),
                comeback(state.get().capture(now(id)).orElseThrow()));
    }

    /** Brings back what was taken away, with all that was said about it. */
    Change comeback(Capture capture) {
        return () -> {
            String id = state.get().freeId();
            RunFact.Captured origin = capture.origin();
            String segment = capture.place().segment();
            List<RunFact> facts = new ArrayList<>();
            facts.add(new RunFact.Captured(
                    id,
                    origin.kind(),
                    state.get().segment(segment).isPresent() ? segment : "",
                    origin.yield(),
                    origin.author(),
                    capture.words().text(),
                    capture.words().question(),
                    origin.column(),
                    origin.links().stream().map(this::now).filter(this::isThere).toList()));
            facts.addAll(said(capture, id));
            return new Way(facts, () -> cameBack.put(capture.id(), id), removal(id));
        };
    }

    private boolean isThere(String id) {
        return state.get().capture(id).filter(each -> !each.removed()).isPresent();
    }

    private static List<RunFact> said(Capture capture, String id) {
        List<RunFact> facts = new ArrayList<>();
        Capture.Task task = capture.task();
        if (capture.kind().isAction() && !(task.owner().isEmpty() && task.due().isEmpty())) {
            facts.add(new RunFact.ActionSet(id, task.owner(), task.due().orElse(null), task.where(), task.smart()));
        }
        if (capture.scale().now() > 0 || capture.scale().wanted() > 0) {
            facts.add(new RunFact.CaseSet(
                    id,
                    capture.words().question(),
                    capture.scale().now(),
                    capture.scale().wanted()));
        }
        for (Capture.Rating each : capture.ratings()) {
            facts.add(new RunFact.Rated(id, each.value(), each.whyNotHigher(), each.whatMakesTen()));
        }
        if (capture.chosen()) {
            facts.add(new RunFact.Chosen(id, true));
        }
        return facts;
    }

    /** Other words again. */
    Change words(String id, String text) {
        return () -> new Way(
                new RunFact.Edited(now(id), text),
                words(id, state.get().capture(now(id)).orElseThrow().text()));
    }

    /** Chosen or not, again. */
    Change choice(String id, boolean chosen) {
        return () -> new Way(new RunFact.Chosen(now(id), chosen), choice(id, !chosen));
    }
}
