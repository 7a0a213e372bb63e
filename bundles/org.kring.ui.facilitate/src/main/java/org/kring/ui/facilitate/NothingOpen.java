// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.state.PartState;

/** What is said in a practice of which no group and no meeting is open. */
final class NothingOpen {

    private NothingOpen() {}

    /** What to do next; whoever left a meeting that runs is reminded of it. */
    static PartState of(OpenItem openItem) {
        boolean none = openItem.isWithoutGroups();
        String sentence = none ? Messages.OpenItem_noGroupsSentence : Messages.OpenItem_nothingSentence;
        return PartState.empty(
                none ? Messages.OpenItem_noGroups : Messages.OpenItem_nothing,
                openItem.running().isMeeting() ? Messages.OpenItem_runs + " " + sentence : sentence,
                Messages.Groups_create);
    }
}
