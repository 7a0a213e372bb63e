// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.field;

import org.eclipse.osgi.util.NLS;

/** The texts of fields. */
final class Messages extends NLS {

    public static String Day_calendar;
    public static String Day_calendarTip;
    public static String Day_range;
    public static String Day_refusal;
    public static String Number_refusal;
    public static String Step_less;
    public static String Step_more;
    public static String Time_refusal;

    static {
        initializeMessages("org.kring.ui.field.messages", Messages.class);
    }

    private Messages() {}
}
