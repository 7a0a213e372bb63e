// SPDX-License-Identifier: EPL-2.0
package org.kring.app.keys;

import org.eclipse.osgi.util.NLS;

/** The texts of the page of keys. */
final class Messages extends NLS {

    public static String Key_down;
    public static String Key_left;
    public static String Key_letters;
    public static String Key_padMinus;
    public static String Key_padPlus;
    public static String Key_right;
    public static String Key_space;
    public static String Key_up;
    public static String Key_wheel;
    public static String Keys_addActivity;
    public static String Keys_allRows;
    public static String Keys_changeEntry;
    public static String Keys_chooseInCell;
    public static String Keys_clearSearch;
    public static String Keys_close;
    public static String Keys_copyRows;
    public static String Keys_escape;
    public static String Keys_everywhere;
    public static String Keys_keys;
    public static String Keys_leaveGroupView;
    public static String Keys_makePractice;
    public static String Keys_mark;
    public static String Keys_meaning;
    public static String Keys_menu;
    public static String Keys_moveActivity;
    public static String Keys_noPhase;
    public static String Keys_noPoint;
    public static String Keys_openMeeting;
    public static String Keys_openMethod;
    public static String Keys_otherChart;
    public static String Keys_otherMark;
    public static String Keys_pause;
    public static String Keys_phase;
    public static String Keys_phases;
    public static String Keys_points;
    public static String Keys_press;
    public static String Keys_question;
    public static String Keys_removeActivity;
    public static String Keys_scroll;
    public static String Keys_searchByLetters;
    public static String Keys_side;
    public static String Keys_sideways;
    public static String Keys_tab;
    public static String Keys_title;
    public static String Keys_toFound;
    public static String Keys_toTitle;
    public static String Keys_typeEntry;
    public static String Keys_wheelMeaning;

    static {
        initializeMessages("org.kring.app.keys.messages", Messages.class);
    }

    private Messages() {}
}
