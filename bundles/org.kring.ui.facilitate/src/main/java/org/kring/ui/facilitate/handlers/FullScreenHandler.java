// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import org.kring.ui.facilitate.RunCommands;

/** Opens or leaves the view for the group. */
public final class FullScreenHandler extends RunHandler {

    /** For injection. */
    public FullScreenHandler() {
        super(RunCommands::fullScreen);
    }
}
