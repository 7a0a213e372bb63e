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
record Circle(Set<String> present, Set<String> came, Map<String, Integer> late, List<Deed.Assigned> roles) {

    private static final Set<RoleKind> SHARED = Set.of(RoleKind.PARTICIPANT, RoleKind.OBSERVER, RoleKind.EVERYONE);

    Circle {
        present = Set.copyOf(present);
        came = Set.copyOf(came);
        late = Map.copyOf(late);
        roles = List.copyOf(roles);
    }

    static Circle planned(List<Deed.Assigned> roles) {
        return new Circle(Set.of(), Set.of(), Map.of(), roles);
    }

    Circle of(List<String> there) {
        return new Circle(Set.copyOf(new HashSet<>(there)), new HashSet<>(there), Map.of(), roles);
    }

    Circle changed(Deed.OnPeople deed) {
        return deed instanceof Deed.Attended attended ? attended(attended) : assigned((Deed.Assigned) deed);
    }

    private Circle attended(Deed.Attended deed) {
        Set<String> there = new HashSet<>(present);
        Set<String> ever = new HashSet<>(came);
        Map<String, Integer> minutes = new HashMap<>(late);
        if (deed.present()) {
            there.add(deed.member());
            ever.add(deed.member());
            minutes.put(deed.member(), deed.minutesLate());
        } else {
            there.remove(deed.member());
        }
        return new Circle(there, ever, minutes, roles);
    }

    private Circle assigned(Deed.Assigned deed) {
        List<Deed.Assigned> held = new ArrayList<>(roles);
        boolean shared = SHARED.contains(deed.role());
        held.removeIf(each -> isSameRole(each, deed)
                && (!shared || deed.member().isEmpty() || each.member().equals(deed.member())));
        if (!deed.member().isEmpty()) {
            held.add(deed);
        }
        return new Circle(present, came, late, held);
    }

    /** Who holds a role in a part of the agenda, or else in the whole meeting. */
    List<String> holders(RoleKind role, String item) {
        List<String> here = holdersIn(role, item);
        return here.isEmpty() ? holdersIn(role, "") : here;
    }

    private List<String> holdersIn(RoleKind role, String item) {
        return roles.stream()
                .filter(each -> each.role() == role && each.item().equals(item))
                .map(Deed.Assigned::member)
                .distinct()
                .toList();
    }

    private static boolean isSameRole(Deed.Assigned one, Deed.Assigned other) {
        return one.role() == other.role()
                && one.methodRole().equals(other.methodRole())
                && one.item().equals(other.item());
    }
}
