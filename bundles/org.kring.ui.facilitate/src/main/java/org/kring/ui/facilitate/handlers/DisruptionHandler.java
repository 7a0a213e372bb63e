// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import org.kring.ui.facilitate.RunCommands;

/** Stops the clock for a disruption. */
public final class DisruptionHandler extends RunHandler {

    /** For injection. */
    public DisruptionHandler() {
        super(RunCommands::disruption);
    }
}
