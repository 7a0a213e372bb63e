// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import java.util.EnumSet;
import java.util.Set;
import org.kring.practice.words.DocumentWords;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.state.PartState;

/** What is said in place of a group or a meeting that could not be opened. */
final class NotOpened {

    /** What says itself that nothing was changed, and what to do. */
    static final Set<Problem> SAYS_ALL = EnumSet.of(
            Problem.ALREADY_OPEN,
            Problem.LINK,
            Problem.MEETING_BEGUN,
            Problem.NOT_A_LOCK,
            Problem.OTHER_MEETING,
            Problem.OTHER_OWNER,
            Problem.READ_ONLY,
            Problem.RUN_GONE,
            Problem.RUN_OTHER,
            Problem.RUN_KEPT,
            Problem.SECOND_NAME);

    private NotOpened() {}

    /** Why, and that nothing of a meeting was changed, unless that is said already; offers to try again. */
    static PartState of(StoreException failure, boolean meeting, DocumentWords documents) {
        String why = documents.sentence(failure);
        boolean says = !meeting || SAYS_ALL.contains(failure.problem());
        return PartState.failed(
                Messages.OpenItem_failed,
                says ? why : why + " " + Messages.OpenItem_failedNow,
                Messages.OpenItem_again);
    }
}
