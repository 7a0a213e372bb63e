// SPDX-License-Identifier: EPL-2.0
package org.kring.app.keys;

import org.eclipse.osgi.util.NLS;

/** The texts of the page of keys. */
final class Messages extends NLS {

    public static String Key_down;
    public static String Key_left;
    public static String Key_padMinus;
    public static String Key_padPlus;
    public static String Key_right;
    public static String Key_up;
    public static String Keys_arrows;
    public static String Keys_arrowsMeaning;
    public static String Keys_close;
    public static String Keys_enter;
    public static String Keys_escape;
    public static String Keys_keys;
    public static String Keys_meaning;
    public static String Keys_menu;
    public static String Keys_tab;
    public static String Keys_title;
    public static String Keys_wheel;
    public static String Keys_wheelMeaning;

    static {
        initializeMessages("org.kring.app.keys.messages", Messages.class);
    }

    private Messages() {}
}
