// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.util.List;
import org.kring.ui.clock.ClockViewState;
import org.kring.ui.facilitate.capture.CaptureView;

/** The page of a run. */
interface RunView extends CaptureView {

    /** Shows the step. */
    void run(RunViewState step);

    /** Shows the clocks. */
    void clock(ClockViewState clock);

    /** A document does not fit its checksum and can be accepted; empty takes the sentence away. */
    void altered(String sentence);

    /** What cannot be read or written down while the run goes on; empty takes the sentence away. */
    void behind(String sentence);

    /** Something went wrong or could not be; empty takes the sentence away. */
    void problem(String sentence);

    /**
     * The session takes nothing more.
     *
     * @param sentence why, and where everything is
     * @param again opens the meeting once more
     */
    void stopped(String sentence, Runnable again);

    /** An entry is on its way to the disk: what is typed meanwhile waits for what the page shows then. */
    void hold();

    /** An entry that was on its way is kept and shown, or will not be. */
    void release();

    /** What is being typed, or chosen, is taken as when it is left: something else is done now. */
    void takeTyped();

    /** The disk takes entries: what it refused before is handed in once more. */
    void takesAgain();

    /**
     * Asks whether the meeting is to be closed.
     *
     * @param waiting where words are typed that would be lost; empty when nothing would
     */
    void askClose(List<String> waiting);

    /** Opens or leaves the view for the group. */
    void fullScreen();
}
