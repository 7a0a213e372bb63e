// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.undo;

import java.util.List;
import java.util.function.Supplier;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;

/** Takes steps back: the group is where it was, and what was left out is left out again. */
public final class StepUndo {

    private final Supplier<RunState> state;

    /**
     * Of a run.
     *
     * @param state as it is when something is taken back
     */
    public StepUndo(Supplier<RunState> state) {
        this.state = state;
    }

    /** A change of place, which waits while the clock stands still. */
    private record Move(Supplier<List<RunFact>> facts, Supplier<Change> back) implements Change {

        @Override
        public Way now() {
            return new Way(facts.get(), () -> {}, back.get());
        }

        @Override
        public boolean isMove() {
            return true;
        }
    }

    /** Goes to a step, from which another one was entered. */
    public Change move(String to, String from) {
        return new Move(() -> go(to), () -> move(from, to));
    }

    /** Goes to a step that was left out, after which another one began. */
    public Change comeback(String left, String after) {
        return new Move(() -> go(left), () -> leavingOut(left, after));
    }

    private Change leavingOut(String left, String after) {
        return new Move(
                () -> isCurrent(left) ? List.of(new RunFact.Skipped()) : go(after), () -> comeback(left, after));
    }

    private boolean isCurrent(String step) {
        return state.get().current().filter(each -> each.id().equals(step)).isPresent();
    }

    /** One step back is told as that; empty when the group is there, or the step is gone. */
    private List<RunFact> go(String to) {
        RunState now = state.get();
        if (isCurrent(to) || now.segment(to).isEmpty()) {
            return List.of();
        }
        boolean justBefore = now.position() > 0
                && now.segments().get(now.position() - 1).id().equals(to);
        return List.of(justBefore ? new RunFact.SteppedBack() : new RunFact.Entered(to));
    }
}
