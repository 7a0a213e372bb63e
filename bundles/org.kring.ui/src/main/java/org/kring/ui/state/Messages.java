// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.state;

import org.eclipse.osgi.util.NLS;

/** The texts of what a part shows in place of its work. */
final class Messages extends NLS {

    public static String Reading_count;

    static {
        initializeMessages("org.kring.ui.state.messages", Messages.class);
    }

    private Messages() {}
}
