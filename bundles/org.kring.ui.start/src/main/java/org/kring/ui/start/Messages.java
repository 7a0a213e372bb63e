// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.start;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Welcome_cancel;
    public static String Welcome_choose;
    public static String Welcome_chooseTitle;
    public static String Welcome_create;
    public static String Welcome_createButton;
    public static String Welcome_createSentence;
    public static String Welcome_failed;
    public static String Welcome_folder;
    public static String Welcome_folderMissing;
    public static String Welcome_name;
    public static String Welcome_nameMissing;
    public static String Welcome_open;
    public static String Welcome_openButton;
    public static String Welcome_openNow;
    public static String Welcome_openSample;
    public static String Welcome_openSentence;
    public static String Welcome_openTitle;
    public static String Welcome_recent;
    public static String Welcome_recentNone;
    public static String Welcome_sample;
    public static String Welcome_sampleButton;
    public static String Welcome_sampleReady;
    public static String Welcome_sampleSentence;
    public static String Welcome_sentence1;
    public static String Welcome_sentence2;
    public static String Welcome_title;

    static {
        initializeMessages("org.kring.ui.start.messages", Messages.class);
    }

    private Messages() {}
}
