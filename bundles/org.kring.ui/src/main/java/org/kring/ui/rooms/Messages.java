// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.rooms;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Room_design;
    public static String Room_designPurpose;
    public static String Room_facilitate;
    public static String Room_facilitatePurpose;
    public static String Room_follow;
    public static String Room_followPurpose;
    public static String Room_start;
    public static String Room_startPurpose;

    static {
        initializeMessages("org.kring.ui.rooms.messages", Messages.class);
    }

    private Messages() {}
}
