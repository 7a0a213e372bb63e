// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kring.model.common.RoleKind;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.RepeatRule;

class UnrollingTest {

    @Test
    void nestedRoundsAreLivedInOrderWithTheirTurns() {
        var method = Build.method(Build.times("out", 2, Build.times("in", 3, Build.phase("4")), Build.phase("5")));

        assertEquals("4:11 4:12 4:13 5:1 4:21 4:22 4:23 5:2", lived(method, 6));
        assertEquals(3, Unrolling.of(method, 6).get(0).turns().get(1).of());
    }

    @Test
    void aRoundPerParticipantSkipsWhoeverIsExcluded() {
        var presenter = MethodFactory.eINSTANCE.createMethodRole();
        presenter.setKind(RoleKind.CASE_PRESENTER);
        presenter.setCount(Build.span(1, 1));
        var round = Build.round("each", RepeatRule.PER_PARTICIPANT, 0, Build.phase("3"));
        var method = Build.method(round);

        assertEquals(6, Unrolling.of(method, 6).size());
        round.setExcluded(presenter);
        assertEquals(5, Unrolling.of(method, 6).size());
    }

    @Test
    void aRoundUntilAnsweredIsLivedOnce() {
        var method = Build.method(Build.round("until", RepeatRule.UNTIL_ANSWERED, 0, Build.phase("3")));

        assertEquals("3:1", lived(method, 6));
    }

    @Test
    void roundsWithinRoundsCannotFillTheMemory() {
        var method =
                Build.method(Build.times("a", 100, Build.times("b", 100, Build.times("c", 100, Build.phase("1")))));

        assertEquals(1_000_000, Unrolling.size(method, 6));
        assertThrows(IllegalArgumentException.class, () -> Unrolling.of(method, 6));
    }

    @Test
    void emptyRoundsCostNothingHoweverOftenTheyRepeat() {
        var method = Build.method(Build.times("a", Integer.MAX_VALUE, Build.times("b", Integer.MAX_VALUE)));

        assertEquals(List.of(), Unrolling.of(method, 6));
    }

    @Test
    void sizeIsWhatUnrollingGives() {
        GeneratedMethods.first(500).forEach(method -> {
            for (int people = 1; people <= 12; people += 5) {
                int size = Unrolling.size(method, people);
                if (size <= Unrolling.LIMIT) {
                    assertEquals(size, Unrolling.of(method, people).size());
                }
            }
        });
    }

    @Test
    void everyPhaseIsLivedWhenThereArePeople() {
        GeneratedMethods.first(200)
                .filter(method -> Unrolling.size(method, 3) <= Unrolling.LIMIT)
                .forEach(method -> assertTrue(Unrolling.of(method, 3).stream()
                        .map(LivedPhase::phase)
                        .collect(Collectors.toSet())
                        .containsAll(Phases.of(method))));
    }

    @Test
    void aRoleWithoutACountIsHeldByOne() {
        var round = Build.round("each", RepeatRule.PER_PARTICIPANT, 0, Build.phase("3"));
        var role = MethodFactory.eINSTANCE.createMethodRole();
        round.setExcluded(role);
        var method = Build.method(round);

        assertEquals(5, Unrolling.of(method, 6).size());
        role.setCount(Build.span(0, 2));
        assertEquals(5, Unrolling.of(method, 6).size());
        role.setCount(Build.span(2, 2));
        assertEquals(4, Unrolling.of(method, 6).size());
        assertEquals(0, Unrolling.of(method, 1).size());
    }

    @Test
    void tenThousandPhasesAreLivedAndOnePersonIsEnough() {
        var method = Build.method(Build.times("a", 100, Build.times("b", 100, Build.phase("1"))));

        assertEquals(Unrolling.LIMIT, Unrolling.of(method, 1).size());
        method.getFlow().add(Build.phase("2"));
        assertThrows(IllegalArgumentException.class, () -> Unrolling.of(method, 1));
        assertThrows(IllegalArgumentException.class, () -> Unrolling.of(Build.method(Build.phase("1")), 0));
    }

    private static String lived(Method method, int people) {
        return Unrolling.of(method, people).stream()
                .map(each -> each.phase().getId() + ":"
                        + each.turns().stream()
                                .map(turn -> String.valueOf(turn.number()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
