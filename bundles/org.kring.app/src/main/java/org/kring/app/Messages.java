// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import org.eclipse.osgi.util.NLS;

/** The texts of the workbench itself. */
final class Messages extends NLS {

    static String About_close;
    static String About_message;
    static String About_title;
    static String Edit_redo;
    static String Edit_redoWhat;
    static String Edit_undo;
    static String Edit_undoWhat;

    static {
        initializeMessages("org.kring.app.messages", Messages.class);
    }

    private Messages() {}
}
