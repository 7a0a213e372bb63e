// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
final class Messages extends NLS {

    public static String DialogQuestions_cancel;
    public static String DialogQuestions_changed;
    public static String DialogQuestions_changedTitle;
    public static String DialogQuestions_dontSave;
    public static String DialogQuestions_leave;
    public static String DialogQuestions_leavePractice;
    public static String DialogQuestions_leaveTitle;
    public static String DialogQuestions_openAnyway;
    public static String DialogQuestions_overwrite;
    public static String DialogQuestions_quit;
    public static String DialogQuestions_reload;
    public static String DialogQuestions_save;
    public static String DialogQuestions_saveMany;
    public static String DialogQuestions_saveOne;
    public static String DialogQuestions_saveTitle;
    public static String DialogQuestions_stay;

    static {
        initializeMessages("org.kring.ui.messages", Messages.class);
    }

    private Messages() {}
}
