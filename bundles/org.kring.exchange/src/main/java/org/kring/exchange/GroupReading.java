// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kring.evaluation.Audience;
import org.kring.model.evaluation.Instrument;
import org.kring.model.meeting.Meeting;
import org.kring.practice.Damage;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingDay;
import org.kring.practice.MeetingFolder;
import org.kring.store.Library;
import org.kring.store.StoreException;

/**
 * The figures of the meetings of a group that were held.
 *
 * @param meetings in order of date
 * @param problems what could not be read; it hides nothing else
 */
public record GroupReading(List<MeetingFigures> meetings, List<StoreException> problems) {

    /**
     * Reads the figures of a group, by the first instrument of the library.
     *
     * @param group the group
     * @param audience who is going to see them
     * @param zone in which the days of meetings are told
     * @return what could be read, and what could not
     * @throws StoreException when the library or the group's folder cannot be read
     */
    public static GroupReading of(GroupFolder group, Audience audience, ZoneId zone) throws StoreException {
        Instrument instrument = Library.builtIn().instruments().get(0).getInstrument();
        List<MeetingFigures> meetings = new ArrayList<>();
        var found = group.meetings();
        List<StoreException> problems =
                new ArrayList<>(found.damages().stream().map(Damage::problem).toList());
        for (MeetingFolder each : found.found()) {
            try {
                Meeting meeting = each.meeting();
                if (each.wasHeld(meeting)) {
                    var day = MeetingDay.of(each.id(), meeting.getStart(), zone);
                    meetings.add(new MeetingFigures(each.id(), day, each.figures(instrument, audience)));
                }
            } catch (StoreException e) {
                problems.add(e);
            }
        }
        meetings.sort(Comparator.comparing(MeetingFigures::date).thenComparing(MeetingFigures::id));
        return new GroupReading(meetings, problems);
    }
}
