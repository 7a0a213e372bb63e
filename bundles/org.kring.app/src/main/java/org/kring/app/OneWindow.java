// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import java.io.IOException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;

/** One workspace has one window: two that remember in the same file would undo each other's memory. */
final class OneWindow {

    private OneWindow() {}

    /** Whether a program that is running has the workspace already; false without a workspace. */
    static boolean isOpen(Location workspace) {
        try {
            return workspace != null && workspace.isSet() && !workspace.isReadOnly() && workspace.isLocked();
        } catch (IOException expected) {
            // the platform finds out too, and says why it cannot have the workspace
            return false;
        }
    }

    /** Says so, before there is a window. */
    static void tell() {
        new MessageDialog(
                        null,
                        Messages.Open_title,
                        null,
                        Messages.Open_already,
                        MessageDialog.INFORMATION,
                        0,
                        Messages.About_close)
                .open();
    }
}
