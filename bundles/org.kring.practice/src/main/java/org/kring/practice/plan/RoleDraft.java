// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.meeting.agenda.TurnAdvice;
import org.kring.meeting.agenda.Turns;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;

/** Who does what in a plan: whose turn it is, unless the facilitator decided otherwise. */
final class RoleDraft {

    private final MeetingDraft draft;
    private final Turns turns;
    /** What the facilitator decided about roles, "" for nobody; the others follow the turns. */
    private final Map<MeetingRole, String> decided = new HashMap<>();
    /** The part of the agenda that was planned as the main one; "" for none. */
    private final String main;

    RoleDraft(MeetingDraft draft, MeetingReading reading) {
        this.draft = draft;
        this.turns = Turns.of(
                reading.earlier().stream().map(MeetingReading.Earlier::meeting).toList());
        this.main = mainItem(reading.meeting());
        for (Assignment each : reading.meeting().getAssignments()) {
            if (isPlanned(each)) {
                decided.put(new MeetingRole(each.getRole(), text(each.getMethodRole())), each.getMember());
            }
        }
    }

    private static String mainItem(Meeting meeting) {
        return meeting.getAgenda().stream()
                .filter(each -> MeetingDraft.isMain(each.getCategory()))
                .map(AgendaItem::getId)
                .findFirst()
                .orElse("");
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** Whether it is for the whole meeting, or for a role that the main method adds. */
    private boolean isPlanned(Assignment assignment) {
        String item = text(assignment.getItem());
        return item.isEmpty()
                || item.equals(main) && !text(assignment.getMethodRole()).isEmpty();
    }

    /**
     * Writes who holds which role into a meeting whose agenda is new; what was named for other parts stays, and so does who
     * holds a role of a main method that is gone.
     */
    void fill(Meeting meeting) {
        String item = mainItem(meeting);
        List<Assignment> kept = draft.isMainMethodGone() ? ownRoles(meeting) : List.of();
        kept.forEach(each -> each.setItem(item));
        meeting.getAssignments().removeIf(each -> isPlanned(each) && !kept.contains(each));
        holders().forEach((role, member) -> {
            if (!member.isEmpty()) {
                Assignment assignment = MeetingFactory.eINSTANCE.createAssignment();
                assignment.setRole(role.kind());
                assignment.setMember(member);
                if (role.isOwn()) {
                    assignment.setMethodRole(role.own());
                    assignment.setItem(item);
                }
                meeting.getAssignments().add(assignment);
            }
        });
    }

    private List<Assignment> ownRoles(Meeting meeting) {
        return meeting.getAssignments().stream()
                .filter(each -> isPlanned(each) && !text(each.getMethodRole()).isEmpty())
                .toList();
    }

    void decide(MeetingRole role, String member) {
        decided.put(role, member);
    }

    List<MeetingRole> roles() {
        return MeetingRole.all(draft.mainMethod()).stream()
                .filter(each -> !each.equals(MeetingRole.CASE_PRESENTER) || draft.branch() != CaseBranch.THEME)
                .toList();
    }

    List<TurnAdvice> advice(MeetingRole role) {
        return draft.mainMethod()
                .flatMap(role::in)
                .map(each -> turns.advise(each, draft.present()))
                .orElseGet(() -> turns.advise(role.kind(), draft.present()));
    }

    Map<MeetingRole, String> holders() {
        Map<MeetingRole, String> holders = new LinkedHashMap<>();
        Set<String> busy = new HashSet<>();
        for (MeetingRole role : roles()) {
            String who = decided.get(role);
            if (who != null && (who.isEmpty() || draft.present().contains(who))) {
                holders.put(role, who);
                busy.add(who);
            }
        }
        for (MeetingRole role : roles()) {
            if (!holders.containsKey(role)) {
                String proposed = proposed(role, busy);
                holders.put(role, proposed);
                busy.add(proposed);
            }
        }
        return holders;
    }

    private String proposed(MeetingRole role, Set<String> busy) {
        List<String> free =
                new ArrayList<>(advice(role).stream().map(TurnAdvice::member).toList());
        free.removeAll(busy);
        return free.isEmpty() ? "" : free.get(0);
    }
}
