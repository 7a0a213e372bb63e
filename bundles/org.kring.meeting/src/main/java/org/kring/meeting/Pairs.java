// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import java.util.ArrayList;
import java.util.List;

/**
 * Who sits with whom when a method works in pairs (source S4, speed sparring). Two rows of chairs face each other; after
 * each turn one row moves up a chair. With an odd number of people one chair has no opposite: whoever sits there joins a
 * pair, chosen so that nobody meets anyone twice within a half as long as that can be. In the first half that trio has
 * one asker and two sparring partners; after the swap of roles, two askers. In each next half the rows swap roles and go
 * on moving.
 */
public final class Pairs {

    private final List<List<List<List<Integer>>>> halves;

    private Pairs(List<List<List<List<Integer>>>> halves) {
        this.halves = List.copyOf(halves);
    }

    /**
     * Seats everyone for all turns of all halves.
     *
     * @param people number of people, 2 or more
     * @param turns turns in a half, 1 or more
     * @param halves how often the roles are held, 1 or more; in even halves the roles are swapped
     * @return the pairs
     * @throws IllegalArgumentException when a number is too low
     */
    public static Pairs of(int people, int turns, int halves) {
        if (people < 2 || turns < 1 || halves < 1) {
            throw new IllegalArgumentException("people " + people + ", turns " + turns + ", halves " + halves);
        }
        List<List<List<List<Integer>>>> all = new ArrayList<>();
        for (int half = 0; half < halves; half++) {
            all.add(new Seating(people, half * turns, turns).groups(half % 2 == 1));
        }
        return new Pairs(all);
    }

    /**
     * Whether everyone can have a different partner in each turn of a half.
     *
     * @param people number of people
     * @param turns turns in a half
     * @return false when a row has fewer people than there are turns
     */
    public static boolean allDifferent(int people, int turns) {
        return people / 2 >= turns;
    }

    /**
     * Returns the groups of one turn. Each is a pair of people numbers from 1, whoever asks first; one of them is a trio
     * when the number of people is odd, its askers before its sparring partners.
     *
     * @param half which half, from 1
     * @param turn which turn of the half, from 1
     * @return the groups, in the order of the chairs
     * @throws IndexOutOfBoundsException when there is no such half or turn
     */
    public List<List<Integer>> groups(int half, int turn) {
        return halves.get(half - 1).get(turn - 1);
    }
}
