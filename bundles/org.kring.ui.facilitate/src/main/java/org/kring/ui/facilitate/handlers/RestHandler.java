// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import org.kring.ui.facilitate.RunCommands;

/** Stops the clock for a break. */
public final class RestHandler extends RunHandler {

    /** For injection. */
    public RestHandler() {
        super(RunCommands::rest);
    }
}
