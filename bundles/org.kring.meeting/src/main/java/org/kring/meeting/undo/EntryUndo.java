// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.undo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;

/**
 * Takes back what was entered in a run. A journal only grows: taking back is an entry of its own, and what was taken away
 * comes back under another identifier.
 */
public final class EntryUndo {

    private final Supplier<RunState> state;
    /** What came back, by the identifier that it had before. */
    private final Map<String, String> cameBack = new HashMap<>();

    /**
     * Nothing has come back yet.
     *
     * @param state of the run, as it is when something is taken back
     */
    public EntryUndo(Supplier<RunState> state) {
        this.state = state;
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
    public Change again(RunFact before, RunFact after) {
        return () -> new Way(now(before), again(after, before));
    }

    /** Stands still for another reason again, unless the meeting goes on. */
    public Change pause(RunFact.Paused before, RunFact.Paused after) {
        return () -> {
            boolean paused = state.get().status() == RunStatus.PAUSED;
            List<RunFact> facts = paused ? List.of(new RunFact.Resumed(), before) : List.of();
            return new Way(facts, () -> {}, pause(after, before));
        };
    }

    /** Takes something away again. */
    public Change removal(String id) {
        return () -> new Way(
                new RunFact.Removed(now(id)),
                comeback(state.get().capture(now(id)).orElseThrow()));
    }

    /** Brings back what was taken away, with all that was said about it. */
    public Change comeback(Capture capture) {
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
    public Change words(String id, String text) {
        return () -> new Way(
                new RunFact.Edited(now(id), text),
                words(id, state.get().capture(now(id)).orElseThrow().text()));
    }

    /** Chosen or not, again. */
    public Change choice(String id, boolean chosen) {
        return () -> new Way(new RunFact.Chosen(now(id), chosen), choice(id, !chosen));
    }
}
