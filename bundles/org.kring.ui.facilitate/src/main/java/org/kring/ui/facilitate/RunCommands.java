// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

/** What the menu can do with the run that is open. */
public interface RunCommands {

    /** Whether the run is on the screen. */
    boolean isShown();

    /** On to the next step. */
    void next();

    /** Pause, or go on. */
    void pauseOrGoOn();

    /** Back to the step before. */
    void back();

    /** Stops the clock for a disruption. */
    void disruption();

    /** Stops the clock for a break. */
    void rest();

    /** Gives the step one minute more. */
    void plusOne();

    /** Gives the step five minutes more. */
    void plusFive();

    /** Leaves the step out. */
    void skip();

    /** Opens the list of who is there and who does what. */
    void people();

    /** Asks to close the meeting. */
    void closeMeeting();

    /** Opens or leaves the view for the group. */
    void fullScreen();
}
