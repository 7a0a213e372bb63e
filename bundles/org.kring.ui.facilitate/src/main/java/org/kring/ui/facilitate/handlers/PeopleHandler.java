// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.handlers;

import org.kring.ui.facilitate.RunCommands;

/** Opens the list of who is there and who does what. */
public final class PeopleHandler extends RunHandler {

    /** For injection. */
    public PeopleHandler() {
        super(RunCommands::people);
    }
}
