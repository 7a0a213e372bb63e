// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.text;

import org.eclipse.osgi.util.NLS;

/** The texts of the follow room. */
public final class Messages extends NLS {

    public static String Audience_group;
    public static String Audience_groupWhy;
    public static String Audience_heading;
    public static String Audience_oneGroup;
    public static String Audience_outside;
    public static String Audience_outsideWhy;
    public static String Charts_name;
    public static String Charts_notFromOutside;
    public static String Charts_tableName;
    public static String Charts_unread;
    public static String Empty_again;
    public static String Empty_failed;
    public static String Empty_noGroupRead;
    public static String Empty_noGroups;
    public static String Empty_noGroupsSentence;
    public static String Empty_noMeetings;
    public static String Empty_noMeetingsAtAll;
    public static String Empty_noMeetingsSentence;
    public static String Empty_noPractice;
    public static String Empty_noPracticeSentence;
    public static String Empty_noneRead;
    public static String Empty_noneReadAtAll;
    public static String Empty_stopped;
    public static String Empty_stoppedSentence;
    public static String Empty_toFacilitate;
    public static String Empty_toStart;
    public static String Export_all;
    public static String Export_csv;
    public static String Export_done;
    public static String Export_name;
    public static String Export_pdf;
    public static String Export_png;
    public static String Export_replace;
    public static String Export_replaceNo;
    public static String Export_replaceTitle;
    public static String Export_replaceYes;
    public static String Export_svg;
    public static String Export_title;
    public static String Export_unread;
    public static String Groups_again;
    public static String Groups_all;
    public static String Groups_failed;
    public static String Groups_meetings;
    public static String Groups_meetingsTip;
    public static String Groups_name;
    public static String Groups_noPractice;
    public static String Groups_none;
    public static String Groups_noneRead;
    public static String Groups_signal;
    public static String Groups_signalTip;
    public static String Groups_tableName;
    public static String Note_otherInstrument;
    public static String Room_reading;
    public static String Room_stop;
    public static String Side_attendance;
    public static String Side_attendanceFalls;
    public static String Side_came;
    public static String Side_chooseMeeting;
    public static String Side_chooseMeetingOutside;
    public static String Side_damages;
    public static String Side_hidden;
    public static String Side_hiddenGroup;
    public static String Side_hiddenOutside;
    public static String Side_how;
    public static String Side_howSentence;
    public static String Side_mean;
    public static String Side_meeting;
    public static String Side_noMean;
    public static String Side_noSignals;
    public static String Side_open;
    public static String Side_response;
    public static String Side_responseFalls;
    public static String Side_signal;
    public static String Side_signals;
    public static String Side_spread;
    public static String Side_tooEarly;
    public static String Side_turnout;
    public static String Tool_details;
    public static String Tool_detailsTip;
    public static String Tool_export;
    public static String Tool_exportTip;
    public static String Tool_table;
    public static String Tool_tableTip;
    public static String Undo_audience;
    public static String Undo_group;

    static {
        initializeMessages("org.kring.ui.follow.text.messages", Messages.class);
    }

    private Messages() {}
}
