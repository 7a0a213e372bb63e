// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.meeting.record.Presence;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.Meeting;
import org.kring.model.practice.Group;
import org.kring.model.practice.Member;

/**
 * Who is a member of a group on a day, and who of them was at a meeting: the one rule of it, for plans, runs and whatever
 * counts people.
 */
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
                .filter(each -> !hasLeft(each, day))
                .sorted(Comparator.comparingInt(Member::getPosition))
                .map(Member::getId)
                .toList();
    }

    /**
     * Whether somebody is a member no longer, which begins the day after that on which they leave.
     *
     * @param member of a group
     * @param day the day
     * @return false, too, for whoever has not joined yet
     */
    public static boolean hasLeft(Member member, LocalDate day) {
        return member.getLeft() != null && member.getLeft().isBefore(day);
    }

    /**
     * Lists who may come to a meeting: whoever is a member on its day, and after them whoever its journal says was
     * there, and members of the group of any day whom it names, so that a later change of the group never takes an entry
     * or its author out of a run.
     *
     * @param group the group
     * @param day the day of the meeting
     * @param events the events of its run so far
     * @return identifiers of members, each once
     */
    public static List<String> at(Group group, LocalDate day, List<RunEvent> events) {
        Set<String> all = new LinkedHashSet<>(on(group, day));
        for (RunEvent each : events) {
            if (each.fact() instanceof RunFact.Started started) {
                all.addAll(started.present());
            } else if (each.fact() instanceof RunFact.Attended attended) {
                all.add(attended.member());
            }
        }
        Set<String> named = events.stream().map(each -> named(each.fact())).collect(Collectors.toSet());
        group.getMembers().stream().map(Member::getId).filter(named::contains).forEach(all::add);
        return List.copyOf(all);
    }

    /**
     * Lists who was at a meeting, as its document tells.
     *
     * @param meeting its document
     * @return identifiers of members, each once, in the order of their seats; empty when nobody wrote down who was there
     */
    public static List<String> present(Meeting meeting) {
        return Presence.of(meeting).stream().map(Presence::member).toList();
    }

    private static String named(RunFact fact) {
        if (fact instanceof RunFact.Captured captured) {
            return captured.author();
        } else if (fact instanceof RunFact.ActionSet set) {
            return set.owner();
        } else if (fact instanceof RunFact.Marked marked) {
            return marked.member();
        }
        return fact instanceof RunFact.Assigned assigned ? assigned.member() : "";
    }
}
