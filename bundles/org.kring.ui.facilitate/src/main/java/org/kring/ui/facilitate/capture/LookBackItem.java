// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

/**
 * Something to look back on.
 *
 * @param meeting identifier of the earlier meeting
 * @param id identifier of the action or parked item in it
 * @param text what it is
 * @param who who does it; empty for nobody
 * @param about more in words, for example the last day
 * @param outcome index of what became of it so far; of a parked item 1 when it was taken up
 * @param parked whether it is a parked item
 */
public record LookBackItem(
        String meeting, String id, String text, String who, String about, int outcome, boolean parked) {

    /** The same thing, of which nothing is told yet. */
    LookBackItem untold() {
        return new LookBackItem(meeting, id, text, who, about, 0, parked);
    }

    /** Whether it was parked and taken up: that is done once. */
    boolean isTakenUp() {
        return parked && outcome > 0;
    }
}
