// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.files;

import java.time.Instant;
import org.kring.meeting.MeetingDay;
import org.kring.model.common.Category;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;

/**
 * A meeting in the list of its group.
 *
 * @param id identifier
 * @param start when it was held or is going to be; null means not known
 * @param minutes planned whole minutes
 * @param status where it is in its life
 * @param method identifier of the case or theme method; empty means none
 */
public record MeetingRow(String id, Instant start, int minutes, MeetingStatus status, String method) {

    static MeetingRow of(String id, Meeting meeting) {
        String method = meeting.getAgenda().stream()
                .filter(each ->
                        each.getCategory() == Category.CASE_METHOD || each.getCategory() == Category.THEME_METHOD)
                .map(AgendaItem::getMethod)
                .filter(each -> each != null)
                .findFirst()
                .orElse("");
        return new MeetingRow(
                id, MeetingDay.held(meeting).orElse(null), meeting.getMinutes(), meeting.getStatus(), method);
    }
}
