// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String CurrentPractice_accepting;
    public static String CurrentPractice_creating;
    public static String CurrentPractice_opening;
    public static String CurrentPractice_sample;
    public static String Document_content;
    public static String Document_failed;
    public static String Document_file;
    public static String Document_forms;
    public static String Document_group;
    public static String Document_groupIn;
    public static String Document_meeting;
    public static String Document_names;
    public static String Document_namesIn;
    public static String Document_ofGroup;
    public static String Document_practice;
    public static String Document_run;
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
