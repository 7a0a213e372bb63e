// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.function.Predicate;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Meeting;

/** Who held a role in a meeting that was. */
final class RoleHistory {

    private RoleHistory() {}

    static boolean of(Meeting meeting, String member, Predicate<Assignment> role) {
        return isPresent(meeting, member)
                && meeting.getAssignments().stream()
                        .anyMatch(each -> role.test(each) && member.equals(each.getMember()));
    }

    /** Whether a member was there; a meeting without a list of who came counts for everyone. */
    static boolean isPresent(Meeting meeting, String member) {
        return meeting.getAttendance().isEmpty()
                || meeting.getAttendance().stream()
                        .anyMatch(each -> each.isPresent() && member.equals(each.getMember()));
    }
}
