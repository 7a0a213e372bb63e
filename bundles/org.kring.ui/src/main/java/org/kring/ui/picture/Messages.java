// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Picture_painting;

    static {
        initializeMessages("org.kring.ui.picture.messages", Messages.class);
    }

    private Messages() {}
}
