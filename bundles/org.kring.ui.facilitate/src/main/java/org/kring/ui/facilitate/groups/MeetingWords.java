// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.kring.method.DateWords;
import org.kring.method.Words;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.method.Method;
import org.kring.practice.methods.MethodFinder;
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

    /** The version that was held or is planned, not one of the same name that came later; any when that one is gone. */
    private static Optional<Method> method(AgendaItem item, MeetingStatus status, MethodFinder finder) {
        Optional<Method> named = status == MeetingStatus.PLANNED ? finder.planned(item) : finder.apply(item);
        return named.or(() -> finder.find(item.getMethod(), ""));
    }

    GroupView.Listed listed(MeetingRow row, Catalogue catalogue) {
        String method = row.item()
                .flatMap(each -> method(each, row.status(), catalogue.finder()))
                .map(each -> Words.of(each.getName(), locale))
                .orElse("");
        return new GroupView.Listed(row.id(), when(row.start()), method, labels.of(row.status()));
    }
}
