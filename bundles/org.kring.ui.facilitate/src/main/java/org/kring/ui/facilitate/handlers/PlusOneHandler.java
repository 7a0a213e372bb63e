// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import org.kring.ui.facilitate.RunCommands;

/** Gives the phase a minute more. */
public final class PlusOneHandler extends RunHandler {

    /** For injection. */
    public PlusOneHandler() {
        super(RunCommands::plusOne);
    }
}
