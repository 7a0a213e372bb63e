// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kring.meeting.run.RunState;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.Meeting;

/**
 * That somebody was there.
 *
 * @param member identifier of the member
 * @param minutesLate whole minutes; 0 is on time
 */
public record Presence(String member, int minutesLate) {

    /**
     * Everybody who came, as the run tells.
     *
     * @param state a run at any moment
     * @return who came and left again too, in the order of the seats
     */
    public static List<Presence> of(RunState state) {
        return state.came().stream()
                .map(each -> new Presence(each, state.minutesLate(each)))
                .toList();
    }

    /**
     * Everybody who came, as the record tells.
     *
     * @param meeting that was closed; before that, it tells who is expected
     * @return each member once, in the order of the record; empty when nobody wrote down who was there
     */
    public static List<Presence> of(Meeting meeting) {
        Set<String> seen = new HashSet<>();
        return meeting.getAttendance().stream()
                .filter(Attendance::isPresent)
                .filter(each -> seen.add(each.getMember()))
                .map(each -> new Presence(each.getMember(), each.getMinutesLate()))
                .toList();
    }
}
