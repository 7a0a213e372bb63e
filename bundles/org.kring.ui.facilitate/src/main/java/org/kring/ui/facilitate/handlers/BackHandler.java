// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import org.kring.ui.facilitate.RunCommands;

/** Goes back to the phase before. */
public final class BackHandler extends RunHandler {

    /** For injection. */
    public BackHandler() {
        super(RunCommands::back);
    }
}
