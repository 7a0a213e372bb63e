// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

/** The run that is open, as the menu sees it. */
public interface RunCommands {

    /** Whether the run is on the screen. */
    boolean isShown();

    /** Does it; nothing happens when it cannot be done now. */
    void carryOut(RunCommand command);
}
