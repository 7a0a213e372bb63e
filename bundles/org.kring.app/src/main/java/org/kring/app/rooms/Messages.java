// SPDX-License-Identifier: EPL-2.0
package org.kring.app.rooms;

import org.eclipse.osgi.util.NLS;

/** The texts of the bar of rooms. */
final class Messages extends NLS {

    public static String Rooms_practice;
    public static String Rooms_sample;

    static {
        initializeMessages("org.kring.app.rooms.messages", Messages.class);
    }

    private Messages() {}
}
