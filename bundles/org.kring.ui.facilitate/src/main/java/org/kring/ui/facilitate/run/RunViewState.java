// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.util.List;

/**
 * What the page of a run shows beside the clocks.
 *
 * @param part the part of the agenda
 * @param title the phase
 * @param place for example "Step 3 of 14"
 * @param turn the round, whose turn it is and who sit together; empty outside rounds
 * @param instruction what the group does
 * @param doings what every role does
 * @param prompts questions and sentence starters of the phase
 * @param more fitting questions from the banks
 * @param next what comes next; empty at the last step
 * @param state whether the clock stands still
 * @param pause why the clock stands still, in words; empty when it does not, or nobody said
 * @param last whether this is the last step
 * @param first whether there is no step before
 */
record RunViewState(
        String part,
        String title,
        String place,
        String turn,
        String instruction,
        List<Doer> doings,
        List<String> prompts,
        List<String> more,
        String next,
        State state,
        String pause,
        boolean last,
        boolean first) {

    /** Whether the clock counts. */
    enum State {
        RUNNING,
        PAUSED,
        CLOSED,
        /** No entry is taken any more. */
        STOPPED
    }

    /** The same, when the session takes no entry any more. */
    RunViewState stopped() {
        return new RunViewState(
                part, title, place, turn, instruction, doings, prompts, more, next, State.STOPPED, pause, last, first);
    }

    /**
     * What a role does.
     *
     * @param role its name
     * @param people who hold it; "" where the one before is the same role of the same people, and in pairs
     * @param what what they do
     * @param how place and rule of speech in words; empty when there is none
     */
    record Doer(String role, String people, String what, String how) {}
}
