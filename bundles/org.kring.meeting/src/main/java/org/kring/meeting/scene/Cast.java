// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.method.Turn;
import org.kring.model.common.RoleKind;
import org.kring.model.method.Method;
import org.kring.model.method.MethodRole;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Rotation;
import org.kring.model.method.RotationKind;

/**
 * Who holds which role of a method in a segment. Named people first; of a role without a number of holders, everyone
 * who is left, and those whose named role may be combined with it. In pairs the seats tell who asks.
 */
public final class Cast {

    private final RunState state;
    private final RunSegment segment;
    private final List<MethodRole> roles;

    /**
     * The cast of a moment.
     *
     * @param state the run now
     * @param segment where it is
     */
    public Cast(RunState state, RunSegment segment) {
        this.state = state;
        this.segment = segment;
        this.roles =
                segment.item().method().map(Method::getRoles).map(List::copyOf).orElse(List.of());
    }

    /**
     * Who holds a role.
     *
     * @param role of the method of the segment; null means none
     * @return identifiers of members who are there, in the order of their seats; empty when nobody was named, or who was
     *     left
     */
    public List<String> members(MethodRole role) {
        if (role == null) {
            return List.of();
        }
        if (role.getKind() == RoleKind.EVERYONE) {
            return state.present();
        }
        Optional<List<String>> seated = seated(role);
        if (seated.isPresent()) {
            return inSeatOrder(seated.get());
        }
        List<String> named = named(role);
        boolean restHoldsIt = role.getCount() == null && named.isEmpty();
        return inSeatOrder(restHoldsIt ? rest(role) : named);
    }

    /** Whose turn it is in the innermost round per participant; who holds the excluded role has none. */
    Optional<String> turnMember() {
        for (int i = segment.turns().size() - 1; i >= 0; i--) {
            Turn turn = segment.turns().get(i);
            if (turn.round().getRepeat() == RepeatRule.PER_PARTICIPANT) {
                List<String> taking = new ArrayList<>(state.present());
                taking.removeAll(
                        turn.round().getExcluded() == null
                                ? List.of()
                                : named(turn.round().getExcluded()));
                return turn.number() <= taking.size() ? Optional.of(taking.get(turn.number() - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<String> named(MethodRole role) {
        String item = segment.item().id();
        List<String> own = state.roles().stream()
                .filter(each ->
                        each.methodRole().equals(role.getId()) && each.item().equals(item))
                .map(RunFact.Assigned::member)
                .toList();
        return !own.isEmpty() || role.getKind() == RoleKind.OWN ? own : state.holders(role.getKind(), item);
    }

    private List<String> rest(MethodRole role) {
        Set<String> left = new HashSet<>(state.present());
        for (MethodRole other : roles) {
            if (other.getCount() != null && !other.getCombinableWith().contains(role)) {
                named(other).forEach(left::remove);
            }
        }
        return List.copyOf(left);
    }

    /** The roles that swap in a round of pairs: before the swap all but the last of a group ask, after it the first. */
    private Optional<List<String>> seated(MethodRole role) {
        Optional<Turn> half = segment.turns().stream()
                .filter(each -> each.round().getRotation() != null
                        && each.round().getRotation().getKind() == RotationKind.SWAP_ROLES)
                .findFirst();
        if (half.isEmpty() || segment.pairs().isEmpty()) {
            return Optional.empty();
        }
        Rotation rotation = half.get().round().getRotation();
        boolean asks = role == rotation.getMoving();
        if (!asks && role != rotation.getOther()) {
            return Optional.empty();
        }
        boolean swapped = half.get().number() % 2 == 0;
        List<String> seated = new ArrayList<>();
        for (List<String> group : segment.pairs()) {
            int askers = swapped ? group.size() - 1 : 1;
            seated.addAll(asks ? group.subList(0, askers) : group.subList(askers, group.size()));
        }
        return Optional.of(seated);
    }

    private List<String> inSeatOrder(List<String> members) {
        return state.present().stream().filter(members::contains).toList();
    }
}
