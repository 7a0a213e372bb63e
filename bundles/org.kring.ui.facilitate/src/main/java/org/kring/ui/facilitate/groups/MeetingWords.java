// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.kring.method.DateWords;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.MeetingRow;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;

/** How a meeting is called: its day and time, and what was or will be done. */
public final class MeetingWords {

    private final Locale locale;
    private final DateWords dates;
    private final Labels labels;

    /**
     * Words in one language.
     *
     * @param locale of the reader
     * @param clock tells which year it is, and the zone
     */
    public MeetingWords(Locale locale, Clock clock) {
        this.locale = locale;
        this.dates = new DateWords(locale, clock);
        this.labels = new Labels(locale);
    }

    /** Day and time, for example "Tue 3 Mar, 16:00"; the year when it is another one. */
    public String when(Instant start) {
        return start == null ? Messages.Group_noDate : dates.moment(start);
    }

    GroupView.Listed listed(MeetingRow row, Catalogue catalogue) {
        String method = row.item()
                .map(each -> catalogue.finder().called(each, row.status() == MeetingStatus.PLANNED))
                .map(each -> each.in(locale))
                .orElse("");
        return new GroupView.Listed(row.id(), when(row.start()), method, labels.of(row.status()));
    }
}
