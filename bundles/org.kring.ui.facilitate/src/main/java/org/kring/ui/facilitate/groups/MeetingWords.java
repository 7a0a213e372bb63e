// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kring.method.Words;
import org.kring.practice.plan.Catalogue;
import org.kring.ui.facilitate.files.MeetingRow;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;

/** How a meeting is called: its day and time, and what was or will be done. */
public final class MeetingWords {

    private final Locale locale;
    private final ZoneId zone;
    private final Labels labels;

    /**
     * Words in one language and zone.
     *
     * @param locale of the reader
     * @param zone of the group
     */
    public MeetingWords(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.labels = new Labels(locale);
    }

    /** Day and time, for example "Tue 3 March 2026, 16:00". */
    public String when(Instant start) {
        return start == null
                ? Messages.Group_noDate
                : DateTimeFormatter.ofPattern("EEE d MMMM yyyy, HH:mm", locale).format(start.atZone(zone));
    }

    GroupView.Listed listed(MeetingRow row, Catalogue catalogue) {
        String method = catalogue
                .finder()
                .find(row.method(), "")
                .map(each -> Words.of(each.getName(), locale))
                .orElse("");
        return new GroupView.Listed(row.id(), when(row.start()), method, labels.of(row.status()));
    }
}
