// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kring.model.common.RoleKind;

/**
 * Who is there, and who holds which role.
 *
 * @param present identifiers of the members who are there now
 * @param came identifiers of the members who were there at any time
 * @param late whole minutes late, by identifier
 * @param roles who holds which role
 */
record Attendance(Set<String> present, Set<String> came, Map<String, Integer> late, List<RunFact.Assigned> roles) {

    private static final Set<RoleKind> SHARED = Set.of(RoleKind.PARTICIPANT, RoleKind.OBSERVER, RoleKind.EVERYONE);

    Attendance {
        present = Set.copyOf(present);
        came = Set.copyOf(came);
        late = Map.copyOf(late);
        roles = List.copyOf(roles);
    }

    static Attendance planned(List<RunFact.Assigned> roles) {
        return new Attendance(Set.of(), Set.of(), Map.of(), roles);
    }

    Attendance of(List<String> there) {
        return new Attendance(Set.copyOf(new HashSet<>(there)), new HashSet<>(there), Map.of(), roles);
    }

    Attendance changed(RunFact.OnPeople fact) {
        return fact instanceof RunFact.Attended attended ? attended(attended) : assigned((RunFact.Assigned) fact);
    }

    private Attendance attended(RunFact.Attended fact) {
        Set<String> there = new HashSet<>(present);
        Set<String> ever = new HashSet<>(came);
        Map<String, Integer> minutes = new HashMap<>(late);
        if (fact.present()) {
            there.add(fact.member());
            ever.add(fact.member());
            minutes.put(fact.member(), fact.minutesLate());
        } else {
            there.remove(fact.member());
        }
        return new Attendance(there, ever, minutes, roles);
    }

    private Attendance assigned(RunFact.Assigned fact) {
        List<RunFact.Assigned> held = new ArrayList<>(roles);
        boolean shared = SHARED.contains(fact.role());
        held.removeIf(each -> isSameRole(each, fact)
                && (!shared || fact.member().isEmpty() || each.member().equals(fact.member())));
        if (!fact.member().isEmpty()) {
            held.add(fact);
        }
        return new Attendance(present, came, late, held);
    }

    /** Who holds a role in a part of the agenda, or else in the whole meeting. */
    List<String> holders(RoleKind role, String item) {
        List<String> here = holdersIn(role, item);
        return here.isEmpty() ? holdersIn(role, "") : here;
    }

    private List<String> holdersIn(RoleKind role, String item) {
        return roles.stream()
                .filter(each -> each.role() == role && each.item().equals(item))
                .map(RunFact.Assigned::member)
                .distinct()
                .toList();
    }

    private static boolean isSameRole(RunFact.Assigned one, RunFact.Assigned other) {
        return one.role() == other.role()
                && one.methodRole().equals(other.methodRole())
                && one.item().equals(other.item());
    }
}
