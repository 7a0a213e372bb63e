// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String CurrentPractice_accepting;
    public static String CurrentPractice_creating;
    public static String CurrentPractice_opening;
    public static String CurrentPractice_sample;
    public static String MethodWatch_reading;
    public static String Notices_accept;
    public static String Notices_altered;
    public static String Notices_more;
    public static String Opening_percent;
    public static String PracticePlaces_sample;

    static {
        initializeMessages("org.kring.ui.practice.messages", Messages.class);
    }

    private Messages() {}
}
