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
    public static String Keys_arrows;
    public static String Keys_arrowsMeaning;
    public static String Keys_enter;
    public static String Keys_escape;
    public static String Keys_keys;
    public static String Keys_meaning;
    public static String Keys_menu;
    public static String Keys_tab;
    public static String Keys_title;
    public static String Keys_wheel;
    public static String Keys_wheelMeaning;
    public static String Rooms_practice;
    public static String Rooms_sample;
    public static String Saving_progress;
    public static String Saving_title;

    static {
        initializeMessages("org.kring.app.messages", Messages.class);
    }

    private Messages() {}
}
