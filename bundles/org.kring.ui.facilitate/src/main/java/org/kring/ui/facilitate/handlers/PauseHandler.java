// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import org.kring.ui.facilitate.RunCommands;

/** Pauses the meeting, or lets it go on. */
public final class PauseHandler extends RunHandler {

    /** For injection. */
    public PauseHandler() {
        super(RunCommands::pauseOrGoOn);
    }
}
