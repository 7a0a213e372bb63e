// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kring.method.LivedPhase;
import org.kring.method.Turn;
import org.kring.model.method.Grouping;
import org.kring.model.method.RotationKind;
import org.kring.model.method.Round;

/**
 * Gives the phases in pairs their pairs. Rounds in which roles are swapped make halves; rounds in which seats move, or
 * the next person is up, make the turns of a half. A round without rotation changes nothing.
 */
final class PairPlan {

    /** How often a phase in pairs sits down anew. */
    private record Shape(int turns, int halves) {}

    private final int people;
    private final Map<Shape, Pairs> known = new HashMap<>();
    private int mostTurns;

    PairPlan(int people) {
        this.people = people;
    }

    List<List<Integer>> of(LivedPhase lived) {
        if (lived.phase().getGrouping() != Grouping.PAIRS) {
            return List.of();
        }
        List<Turn> halves = select(lived, PairPlan::swaps);
        List<Turn> turns = select(lived, PairPlan::moves);
        Shape shape = new Shape(count(turns), count(halves));
        mostTurns = Math.max(mostTurns, shape.turns());
        if (people < 2) {
            return List.of();
        }
        Pairs pairs = known.computeIfAbsent(shape, each -> Pairs.of(people, each.turns(), each.halves()));
        return pairs.groups(number(halves), number(turns));
    }

    /** Most turns of a half that were asked for so far; 0 when no phase is lived in pairs. */
    int mostTurns() {
        return mostTurns;
    }

    private static List<Turn> select(LivedPhase lived, Predicate<Round> kind) {
        return lived.turns().stream().filter(turn -> kind.test(turn.round())).toList();
    }

    private static boolean swaps(Round round) {
        return round.getRotation() != null && round.getRotation().getKind() == RotationKind.SWAP_ROLES;
    }

    private static boolean moves(Round round) {
        return round.getRotation() != null && round.getRotation().getKind() != RotationKind.SWAP_ROLES;
    }

    private static int count(List<Turn> turns) {
        return turns.stream().mapToInt(Turn::of).reduce(1, (one, other) -> one * other);
    }

    private static int number(List<Turn> turns) {
        int before = 0;
        for (Turn turn : turns) {
            before = before * turn.of() + turn.number() - 1;
        }
        return before + 1;
    }
}
