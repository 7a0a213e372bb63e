// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import org.kring.ui.facilitate.RunCommands;

/** Asks to close the meeting. */
public final class CloseHandler extends RunHandler {

    /** For injection. */
    public CloseHandler() {
        super(RunCommands::closeMeeting);
    }
}
