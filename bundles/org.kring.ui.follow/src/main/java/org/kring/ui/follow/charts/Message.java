// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

/**
 * In place of charts.
 *
 * @param title a few words
 * @param sentence what it means and what to do next
 * @param next what the button does
 * @param button what the button says; "" for no button
 */
record Message(String title, String sentence, Next next, String button) {

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
