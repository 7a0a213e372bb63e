// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import org.eclipse.osgi.util.NLS;

/** The texts of the workbench itself. */
final class Messages extends NLS {

    public static String About_close;
    public static String About_message;
    public static String About_title;
    public static String Edit_redo;
    public static String Edit_redoWhat;
    public static String Edit_undo;
    public static String Edit_undoWhat;
    public static String Open_already;
    public static String Open_title;
    public static String Saving_progress;
    public static String Saving_title;

    static {
        initializeMessages("org.kring.app.messages", Messages.class);
    }

    private Messages() {}
}
