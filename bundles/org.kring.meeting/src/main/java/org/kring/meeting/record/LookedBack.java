// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import java.util.List;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.model.common.Category;
import org.kring.model.meeting.OutcomeKind;

/**
 * How what earlier meetings left stands now, with what the group told in this one. The last word counts.
 *
 * @param told everything that was told beside the course, in order
 */
public record LookedBack(List<RunFact> told) {

    /** Copies the list. */
    public LookedBack {
        told = List.copyOf(told);
    }

    /**
     * Reads what was told.
     *
     * @param state the run now
     * @return never null
     */
    public static LookedBack in(RunState state) {
        return new LookedBack(state.asides().stream().map(RunEvent::fact).toList());
    }

    /**
     * Whether the group looks back in the current step.
     *
     * @param state the run now
     * @return false before the first step
     */
    public static boolean isNow(RunState state) {
        return state.current()
                .filter(each -> each.item().category() == Category.LOOK_BACK)
                .isPresent();
    }

    /**
     * What became of an action.
     *
     * @param action of an earlier meeting
     * @return what was told last; what its own meeting left when nothing was told
     */
    public OutcomeKind outcome(CarryOver.OpenAction action) {
        return told.stream()
                .filter(each -> isAbout(each, action.meeting(), action.id()))
                .map(each -> ((RunFact.OutcomeTold) each).outcome())
                .reduce(action.outcome(), (before, later) -> later);
    }

    /**
     * Whether something parked is taken up in this meeting.
     *
     * @param parked at an earlier meeting
     * @return false when that was taken back again
     */
    public boolean isTakenUp(CarryOver.Parked parked) {
        RunFact takenUp = new RunFact.TakenUp(parked.meeting(), parked.id());
        return told.stream()
                .filter(each -> each.equals(takenUp) || isAbout(each, parked.meeting(), parked.id()))
                .map(takenUp::equals)
                .reduce(false, (before, later) -> later);
    }

    private static boolean isAbout(RunFact fact, String meeting, String id) {
        return fact instanceof RunFact.OutcomeTold told
                && told.meeting().equals(meeting)
                && told.action().equals(id);
    }
}
