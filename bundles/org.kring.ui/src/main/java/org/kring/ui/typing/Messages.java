// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import org.eclipse.osgi.util.NLS;

/** The texts of typing. */
final class Messages extends NLS {

    public static String EditedInPlace_tip;

    static {
        initializeMessages("org.kring.ui.typing.messages", Messages.class);
    }

    private Messages() {}
}
