// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import org.kring.ui.facilitate.RunCommands;

/** Leaves the phase out. */
public final class SkipHandler extends RunHandler {

    /** For injection. */
    public SkipHandler() {
        super(RunCommands::skip);
    }
}
