// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kring.model.practice.Group;
import org.kring.model.practice.Member;

/** Who is a member of a group on a day: the one rule of it, for plans, runs and whatever counts people. */
public final class Membership {

    private Membership() {}

    /**
     * Lists who is a member of a group on a day. The days on which somebody joins and leaves count.
     *
     * @param group the group
     * @param day the day
     * @return identifiers of members, in the order of their seats
     */
    public static List<String> on(Group group, LocalDate day) {
        return group.getMembers().stream()
                .filter(each -> each.getJoined() == null || !each.getJoined().isAfter(day))
                .filter(each -> each.getLeft() == null || !each.getLeft().isBefore(day))
                .sorted(Comparator.comparingInt(Member::getPosition))
                .map(Member::getId)
                .toList();
    }
}
