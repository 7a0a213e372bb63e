// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kring.meeting.MeetingDay;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.MeetingFolder;
import org.kring.practice.ReadFolder;

/**
 * A meeting in the list of its group.
 *
 * @param id identifier
 * @param start when it was held or is going to be; null means not known
 * @param minutes planned whole minutes
 * @param status where it is in its life
 * @param item with the case or theme method; empty means none
 */
public record MeetingRow(String id, Instant start, int minutes, MeetingStatus status, Optional<AgendaItem> item) {

    /**
     * The rows of meetings.
     *
     * @param meetings the oldest first, as a group has them
     * @return the newest first
     */
    public static List<MeetingRow> of(List<ReadFolder<MeetingFolder, Meeting>> meetings) {
        List<MeetingRow> rows = new ArrayList<>();
        meetings.forEach(each -> rows.add(of(each.folder().id(), each.document())));
        Collections.reverse(rows);
        return rows;
    }

    /**
     * The row of a meeting.
     *
     * @param id its identifier
     * @param meeting its document
     */
    public static MeetingRow of(String id, Meeting meeting) {
        Optional<AgendaItem> item = meeting.getAgenda().stream()
                .filter(each -> CaseBranch.isMain(each.getCategory()))
                .filter(each -> each.getMethod() != null)
                .findFirst();
        return new MeetingRow(
                id, MeetingDay.held(meeting).orElse(null), meeting.getMinutes(), meeting.getStatus(), item);
    }
}
