// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import org.kring.ui.facilitate.RunCommands;

/** Goes on to the next step of the meeting. */
public final class NextHandler extends RunHandler {

    /** For injection. */
    public NextHandler() {
        super(RunCommands::next);
    }
}
