// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

/** Lies over the window while it waits for its changes to be saved: shows how far that is, and takes no input. */
interface SavingCover {

    /** Covers the window. */
    void show(int parts);

    /** Shows how many parts are still to be saved. */
    void left(int parts);

    /** Gives the window free; does nothing when it is. */
    void hide();

    /** Whether the window is covered. */
    boolean isShown();
}
