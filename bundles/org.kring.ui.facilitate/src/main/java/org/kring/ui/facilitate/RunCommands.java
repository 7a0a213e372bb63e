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

    /** Opens or leaves the view for the group. */
    void fullScreen();
}
