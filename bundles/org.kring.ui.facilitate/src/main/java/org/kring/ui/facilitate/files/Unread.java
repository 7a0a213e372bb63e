// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.kring.method.Bilingual;
import org.kring.practice.plan.MeetingReading;
import org.kring.ui.facilitate.text.Messages;

/** Says which words of a meeting that is shown all the same cannot be read, and what becomes of them. */
public final class Unread {

    private static final int MOST_ENTRIES = 3;

    private Unread() {}

    /**
     * All that is missing on the page of a meeting.
     *
     * @param meeting as it was read
     * @return "" when everything could be read
     */
    public static String of(MeetingReading meeting) {
        List<String> told = new ArrayList<>();
        if (meeting.isContentUnread()) {
            told.add(Messages.Unread_content);
        }
        if (meeting.isRunUnread()) {
            told.add(Messages.Unread_run);
        }
        told.add(names(meeting));
        return join(told);
    }

    /** That everybody is called by a number, since the names cannot be read; "" when they can. */
    public static String names(MeetingReading meeting) {
        return meeting.areNamesUnread() ? Messages.Unread_names : "";
    }

    /**
     * That nothing is looked back on of some meetings.
     *
     * @param meetings the days of those whose words cannot be read
     * @return "" when there are none
     */
    public static String earlier(List<String> meetings) {
        return join(meetings.stream()
                .map(each -> NLS.bind(Messages.Unread_earlier, each))
                .toList());
    }

    /**
     * What of a journal is missing and what leans on it, as far as it can be taken in at once.
     *
     * @param damages one sentence each
     * @param locale of the reader
     * @return "" when there are none
     */
    public static String entries(List<Bilingual> damages, Locale locale) {
        if (damages.isEmpty()) {
            return "";
        }
        List<String> told = new ArrayList<>();
        damages.stream().limit(MOST_ENTRIES).forEach(each -> told.add(each.in(locale)));
        int more = damages.size() - MOST_ENTRIES;
        told.add(more > 0 ? NLS.bind(Messages.Run_moreDamages, more) : "");
        return NLS.bind(Messages.Run_damages, join(told));
    }

    /** Sentences behind each other. */
    public static String join(List<String> sentences) {
        return String.join(
                " ", sentences.stream().filter(each -> !each.isEmpty()).toList());
    }
}
