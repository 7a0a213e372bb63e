// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.util.List;

/** The page of a run. */
interface RunView {

    /**
     * Something to look back on.
     *
     * @param meeting identifier of the earlier meeting
     * @param id identifier of the action or parked item in it
     * @param text what it is
     * @param who who does it; empty for nobody
     * @param about more in words, for example the last day
     * @param outcome index of what was told, 0 for nothing yet; of a parked item 1 when it was taken up
     * @param parked whether it is a parked item
     */
    record Open(String meeting, String id, String text, String who, String about, int outcome, boolean parked) {}

    /** Shows the step. */
    void run(RunSheet sheet);

    /** Shows the clocks. */
    void clock(ClockSheet sheet);

    /** Shows what is kept. */
    void captures(List<SectionSheet> sections);

    /** Shows what to look back on; empty outside looking back. */
    void lookBack(List<Open> open);

    /** Something went wrong or could not be; empty takes the sentence away. */
    void problem(String sentence);

    /** Asks whether the meeting is to be closed before its last step. */
    void askClose();

    /** Opens or leaves the view for the group. */
    void fullScreen();
}
