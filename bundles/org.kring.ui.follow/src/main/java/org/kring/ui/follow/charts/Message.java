// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import org.kring.ui.state.PartState;

/**
 * In place of charts.
 *
 * @param kind why there are no charts
 * @param title a few words
 * @param sentence what it means and what to do next
 * @param next what the button does
 * @param button what the button says; "" for no button
 */
record Message(PartState.Kind kind, String title, String sentence, Next next, String button) {

    PartState state() {
        return new PartState(kind, title, sentence, button);
    }

    /** What a button can do. */
    enum Next {
        /** There is no button. */
        NOTHING,
        /** Go to the first page. */
        START,
        /** Go to the room of meetings. */
        FACILITATE,
        /** Stop reading. */
        STOP,
        /** Read again. */
        AGAIN
    }
}
