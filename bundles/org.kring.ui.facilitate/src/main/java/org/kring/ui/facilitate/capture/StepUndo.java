// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.ui.facilitate.capture.RunUndo.Change;

/** Takes steps back: the group is where it was, and what was left out is left out again. */
final class StepUndo {

    private final Supplier<RunState> state;
    private final Consumer<RunFact> add;

    StepUndo(Supplier<RunState> state, Consumer<RunFact> add) {
        this.state = state;
        this.add = add;
    }

    /** A change of place, which waits while the clock stands still. */
    private record Move(Supplier<Change> work) implements Change {

        @Override
        public Change apply() {
            return work.get();
        }

        @Override
        public boolean isMove() {
            return true;
        }
    }

    /** Goes to a step, from which another one was entered. */
    Change move(String to, String from) {
        return new Move(() -> {
            go(to);
            return move(from, to);
        });
    }

    /** Goes to a step that was left out, after which another one began. */
    Change comeback(String left, String after) {
        return new Move(() -> {
            go(left);
            return leavingOut(left, after);
        });
    }

    private Change leavingOut(String left, String after) {
        return new Move(() -> {
            if (isCurrent(left)) {
                add.accept(new RunFact.Skipped());
            } else {
                go(after);
            }
            return comeback(left, after);
        });
    }

    private boolean isCurrent(String step) {
        return state.get().current().filter(each -> each.id().equals(step)).isPresent();
    }

    /** One step back is told as that. */
    private void go(String to) {
        RunState now = state.get();
        boolean justBefore = now.position() > 0
                && now.segments().get(now.position() - 1).id().equals(to);
        if (!isCurrent(to) && now.segment(to).isPresent()) {
            add.accept(justBefore ? new RunFact.SteppedBack() : new RunFact.Entered(to));
        }
    }
}
