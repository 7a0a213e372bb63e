// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

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
import org.kring.ui.facilitate.files.OpenedMeeting;

/** Who does what in the plan: whose turn it is, unless the facilitator decided otherwise. */
final class RoleChoice {

    private static final List<RoleKind> ROLES =
            List.of(RoleKind.FACILITATOR, RoleKind.CASE_PRESENTER, RoleKind.TIME_KEEPER, RoleKind.NOTE_TAKER);

    private final PlanDraft draft;
    private final Turns turns;

    RoleChoice(PlanDraft draft) {
        this.draft = draft;
        this.turns = Turns.of(draft.opened.earlier().stream()
                .map(OpenedMeeting.Earlier::meeting)
                .toList());
    }

    /** The roles of this meeting; without a case nobody presents one. */
    List<RoleKind> roles() {
        return ROLES.stream()
                .filter(each -> each != RoleKind.CASE_PRESENTER || draft.branch != CaseBranch.THEME)
                .toList();
    }

    /** Everyone who is there, whose turn it is first. */
    List<TurnAdvice> advice(RoleKind role) {
        return turns.advise(role, List.copyOf(draft.present));
    }

    /** Who holds each role; empty means nobody. Nobody is proposed for two roles while others are free. */
    Map<RoleKind, String> holders() {
        Map<RoleKind, String> holders = new EnumMap<>(RoleKind.class);
        Set<String> busy = new HashSet<>();
        for (RoleKind role : roles()) {
            String decided = draft.overruled.get(role);
            if (decided != null && (decided.isEmpty() || draft.present.contains(decided))) {
                holders.put(role, decided);
                busy.add(decided);
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
