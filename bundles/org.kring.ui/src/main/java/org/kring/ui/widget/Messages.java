// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.osgi.util.NLS;

/** The texts of shared widgets. */
final class Messages extends NLS {

    public static String Banner_cancel;
    public static String Banner_cancelTip;
    public static String Banner_goOnTyping;
    public static String TypingUndo_label;

    static {
        initializeMessages("org.kring.ui.widget.messages", Messages.class);
    }

    private Messages() {}
}
