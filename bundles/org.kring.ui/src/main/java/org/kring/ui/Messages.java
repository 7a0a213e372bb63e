// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
final class Messages extends NLS {

    static String DialogQuestions_cancel;
    static String DialogQuestions_changed;
    static String DialogQuestions_changedTitle;
    static String DialogQuestions_dontSave;
    static String DialogQuestions_overwrite;
    static String DialogQuestions_reload;
    static String DialogQuestions_save;
    static String DialogQuestions_saveMany;
    static String DialogQuestions_saveOne;
    static String DialogQuestions_saveTitle;

    static {
        initializeMessages("org.kring.ui.messages", Messages.class);
    }

    private Messages() {}
}
