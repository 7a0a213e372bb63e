// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import org.eclipse.emf.common.command.Command;

/** A state of an edited method, to be told to {@link MethodEditing#saved} once it is on the disk. */
public final class SavePoint {

    private final Command last;

    SavePoint(Command last) {
        this.last = last;
    }

    Command last() {
        return last;
    }
}
