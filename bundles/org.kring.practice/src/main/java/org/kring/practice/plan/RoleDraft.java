// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.agenda.TurnAdvice;
import org.kring.meeting.agenda.Turns;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.Assignment;

/** Who does what in a plan: whose turn it is, unless the facilitator decided otherwise. */
final class RoleDraft {

    private static final List<RoleKind> ROLES =
            List.of(RoleKind.FACILITATOR, RoleKind.CASE_PRESENTER, RoleKind.TIME_KEEPER, RoleKind.NOTE_TAKER);

    private final MeetingDraft draft;
    private final Turns turns;
    /** What the facilitator decided about roles, "" for nobody; the others follow the turns. */
    private final Map<RoleKind, String> decided = new EnumMap<>(RoleKind.class);

    RoleDraft(MeetingDraft draft, MeetingReading reading) {
        this.draft = draft;
        this.turns = Turns.of(
                reading.earlier().stream().map(MeetingReading.Earlier::meeting).toList());
        for (Assignment each : reading.meeting().getAssignments()) {
            if (isWholeMeeting(each)) {
                decided.put(each.getRole(), each.getMember());
            }
        }
    }

    static boolean isWholeMeeting(Assignment assignment) {
        return assignment.getItem() == null || assignment.getItem().isEmpty();
    }

    void decide(RoleKind role, String member) {
        decided.put(role, member);
    }

    List<RoleKind> roles() {
        return ROLES.stream()
                .filter(each -> each != RoleKind.CASE_PRESENTER || draft.branch() != CaseBranch.THEME)
                .toList();
    }

    List<TurnAdvice> advice(RoleKind role) {
        return turns.advise(role, draft.present());
    }

    Map<RoleKind, String> holders() {
        Map<RoleKind, String> holders = new EnumMap<>(RoleKind.class);
        Set<String> busy = new HashSet<>();
        for (RoleKind role : roles()) {
            String who = decided.get(role);
            if (who != null && (who.isEmpty() || draft.present().contains(who))) {
                holders.put(role, who);
                busy.add(who);
            }
        }
        for (RoleKind role : roles()) {
            if (!holders.containsKey(role)) {
                String proposed = proposed(role, busy);
                holders.put(role, proposed);
                busy.add(proposed);
            }
        }
        return holders;
    }

    private String proposed(RoleKind role, Set<String> busy) {
        List<String> free =
                new ArrayList<>(advice(role).stream().map(TurnAdvice::member).toList());
        free.removeAll(busy);
        return free.isEmpty() ? "" : free.get(0);
    }
}
