// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import org.kring.ui.facilitate.RunCommands;

/** Gives the phase five minutes more. */
public final class PlusFiveHandler extends RunHandler {

    /** For injection. */
    public PlusFiveHandler() {
        super(RunCommands::plusFive);
    }
}
