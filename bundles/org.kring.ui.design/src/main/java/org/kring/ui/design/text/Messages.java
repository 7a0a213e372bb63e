// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.text;

import org.eclipse.osgi.util.NLS;

/** The texts of the design room. */
public final class Messages extends NLS {

    public static String Activities_add;
    public static String Activities_down;
    public static String Activities_kind;
    public static String Activities_place;
    public static String Activities_remove;
    public static String Activities_role;
    public static String Activities_speech;
    public static String Activities_tip;
    public static String Activities_up;
    public static String Details_activities;
    public static String Details_fold;
    public static String Details_foldTip;
    public static String Details_method;
    public static String Details_noPhase;
    public static String Diagram_name;
    public static String Error_again;
    public static String Error_damagedAt;
    public static String Error_heading;
    public static String Failure_of;
    public static String Field_copied;
    public static String Field_copiedDutch;
    public static String Field_copiedEnglish;
    public static String Field_emptyDutch;
    public static String Field_emptyEnglish;
    public static String Field_instruction;
    public static String Field_minutes;
    public static String Field_name;
    public static String Field_nameLong;
    public static String Field_over;
    public static String Field_summary;
    public static String Field_title;
    public static String Field_tooMany;
    public static String Field_wordsLong;
    public static String Library_count;
    public static String Library_countReading;
    public static String Library_failed;
    public static String Library_found;
    public static String Library_kept;
    public static String Library_loading;
    public static String Library_newDraft;
    public static String Library_nothingFound;
    public static String Library_offer;
    public static String Library_offerOne;
    public static String Library_outside;
    public static String Library_own;
    public static String Library_search;
    public static String Library_searchTip;
    public static String Library_takeIn;
    public static String Library_takingIn;
    public static String Library_unreadable;
    public static String Method_accept;
    public static String Method_altered;
    public static String Method_alteredReadOnly;
    public static String Method_builtIn;
    public static String Method_draftTitle;
    public static String Method_draftUnnumbered;
    public static String Method_loading;
    public static String Method_makeDraft;
    public static String Method_noDraft;
    public static String Method_notSaved;
    public static String Method_opening;
    public static String Method_ownDraft;
    public static String Method_published;
    public static String Method_readOnly;
    public static String Method_refused;
    public static String Method_save;
    public static String Method_saving;
    public static String OpenFile_all;
    public static String OpenFile_methods;
    public static String OpenFile_title;
    public static String Phase_minutesFrom;
    public static String Phase_minutesNotWhole;
    public static String Phase_minutesOrder;
    public static String Phase_minutesTo;
    public static String Phase_minutesUnit;
    public static String Phase_optional;
    public static String Phase_untimed;
    public static String Start_draft;
    public static String Start_file;
    public static String Start_list;
    public static String Start_open;
    public static String Start_search;
    public static String Start_sentence;
    public static String Start_title;

    static {
        initializeMessages("org.kring.ui.design.text.messages", Messages.class);
    }

    private Messages() {}
}
