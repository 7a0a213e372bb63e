// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairsTest {

    private static final int TURNS = 3;
    private static final int HALVES = 2;

    @Test
    void sevenPeopleSitLikeThis() {
        Pairs pairs = Pairs.of(7, TURNS, HALVES);

        assertEquals(List.of(List.of(1, 2), List.of(3, 4), List.of(5, 6, 7)), pairs.groups(1, 1));
        assertEquals(List.of(List.of(1, 7), List.of(3, 2, 6), List.of(5, 4)), pairs.groups(1, 2));
    }

    @Test
    void inTheSecondHalfTheOthersAskAndTheRowGoesOnMoving() {
        Pairs pairs = Pairs.of(7, TURNS, HALVES);

        assertEquals(List.of(List.of(1, 6, 4), List.of(3, 7), List.of(5, 2)), pairs.groups(1, 3));
        assertEquals(List.of(List.of(4, 1), List.of(6, 3), List.of(7, 2, 5)), pairs.groups(2, 1));
        assertEquals(List.of(List.of(2, 1), List.of(4, 7, 3), List.of(6, 5)), pairs.groups(2, 2));
    }

    @Test
    void inTheThirdHalfTheFirstAskAgain() {
        Pairs pairs = Pairs.of(4, 1, 3);

        assertEquals(List.of(List.of(1, 2), List.of(3, 4)), pairs.groups(1, 1));
        assertEquals(List.of(List.of(4, 1), List.of(2, 3)), pairs.groups(2, 1));
        assertEquals(List.of(List.of(1, 2), List.of(3, 4)), pairs.groups(3, 1));
    }

    @Test
    void twoPeopleSitTogetherInAnyTurn() {
        assertEquals(List.of(List.of(1, 2)), Pairs.of(2, 1, 1).groups(1, 1));
        assertEquals(List.of(List.of(1, 3, 2)), Pairs.of(3, 2, 1).groups(1, 2));
    }

    static IntStream fromTwo() {
        return IntStream.rangeClosed(2, 40);
    }

    @ParameterizedTest
    @MethodSource("fromTwo")
    void everyoneIsInExactlyOneGroupPerTurn(int people) {
        Set<Integer> everyone =
                new TreeSet<>(IntStream.rangeClosed(1, people).boxed().toList());
        Pairs pairs = Pairs.of(people, TURNS, HALVES);

        forEachTurn((half, turn) -> {
            List<Integer> seated =
                    pairs.groups(half, turn).stream().flatMap(List::stream).toList();
            assertEquals(people, seated.size());
            assertEquals(everyone, new TreeSet<>(seated));
        });
    }

    @ParameterizedTest
    @MethodSource("fromTwo")
    void groupsArePairsAndOneTrioWhenPeopleAreOdd(int people) {
        Pairs pairs = Pairs.of(people, TURNS, HALVES);

        forEachTurn((half, turn) -> {
            List<List<Integer>> groups = pairs.groups(half, turn);
            assertEquals(
                    people % 2,
                    groups.stream().filter(group -> group.size() == 3).count());
            assertTrue(groups.stream().allMatch(group -> group.size() == 2 || group.size() == 3));
        });
    }

    static IntStream fromSix() {
        return IntStream.rangeClosed(6, 40);
    }

    @ParameterizedTest
    @MethodSource("fromSix")
    void nobodyMeetsAnyoneTwiceWithinAHalf(int people) {
        Pairs pairs = Pairs.of(people, TURNS, HALVES);

        for (int half = 1; half <= HALVES; half++) {
            Set<Set<Integer>> met = new HashSet<>();
            for (int turn = 1; turn <= TURNS; turn++) {
                for (List<Integer> group : pairs.groups(half, turn)) {
                    meetings(group).forEach(each -> assertTrue(met.add(each), () -> each + " meet again"));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fromSix")
    void whoeverAsksInTheFirstHalfSparsInTheSecond(int people) {
        Pairs pairs = Pairs.of(people, TURNS, HALVES);
        Set<Integer> askers = firsts(pairs, 1);
        Set<Integer> later = firsts(pairs, 2);

        assertEquals(people / 2, askers.size());
        later.retainAll(askers);
        assertEquals(Set.of(), later);
    }

    @Test
    void threeDifferentPartnersTakeSixPeople() {
        assertFalse(Pairs.allDifferent(5, TURNS));
        assertTrue(Pairs.allDifferent(6, TURNS));
    }

    @Test
    void oneAloneIsNoPair() {
        assertThrows(IllegalArgumentException.class, () -> Pairs.of(1, TURNS, HALVES));
        assertThrows(IllegalArgumentException.class, () -> Pairs.of(6, 0, HALVES));
        assertThrows(IllegalArgumentException.class, () -> Pairs.of(6, TURNS, 0));
    }

    private interface Look {
        void at(int half, int turn);
    }

    private static void forEachTurn(Look look) {
        for (int half = 1; half <= HALVES; half++) {
            for (int turn = 1; turn <= TURNS; turn++) {
                look.at(half, turn);
            }
        }
    }

    private static Set<Integer> firsts(Pairs pairs, int half) {
        Set<Integer> firsts = new TreeSet<>();
        for (int turn = 1; turn <= TURNS; turn++) {
            pairs.groups(half, turn).forEach(group -> firsts.add(group.get(0)));
        }
        return firsts;
    }

    private static List<Set<Integer>> meetings(List<Integer> group) {
        return group.stream()
                .flatMap(one -> group.stream().filter(other -> one < other).map(other -> Set.of(one, other)))
                .toList();
    }
}
