// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The chairs of one half: who sits opposite whom in each turn, and which pair the one without an opposite joins. One row
 * stays and holds the odd numbers; the other moves and holds the even numbers and, when people are odd, the last one.
 */
final class Seating {

    private final int people;
    private final int firstShift;
    private final int turns;
    private final int staying;
    private final int moving;
    private final BitSet met = new BitSet();

    Seating(int people, int firstShift, int turns) {
        this.people = people;
        this.firstShift = firstShift;
        this.turns = turns;
        this.staying = people / 2;
        this.moving = people - staying;
    }

    /** The groups of each turn; the row that stays asks, or after the swap the row that moves. */
    List<List<List<Integer>>> groups(boolean swapped) {
        for (int turn = 0; turn < turns; turn++) {
            for (int chair = 0; chair < staying; chair++) {
                meet(stays(chair), moves(turn, chair));
            }
        }
        List<List<List<Integer>>> groups = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            groups.add(groupsOf(turn, swapped));
        }
        return List.copyOf(groups);
    }

    private List<List<Integer>> groupsOf(int turn, boolean swapped) {
        int joined = moving > staying ? joinedChair(turn) : -1;
        List<List<Integer>> groups = new ArrayList<>();
        for (int chair = 0; chair < staying; chair++) {
            List<Integer> group = new ArrayList<>(List.of(moves(turn, chair)));
            if (chair == joined) {
                group.add(moves(turn, staying));
            }
            group.add(swapped ? group.size() : 0, stays(chair));
            groups.add(List.copyOf(group));
        }
        return List.copyOf(groups);
    }

    /** The chair whose pair the one without an opposite has met least; the first of several. */
    private int joinedChair(int turn) {
        int single = moves(turn, staying);
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        for (int chair = 0; chair < staying && fewest > 0; chair++) {
            int again = hasMet(single, stays(chair)) + hasMet(single, moves(turn, chair));
            if (again < fewest) {
                fewest = again;
                best = chair;
            }
        }
        meet(single, stays(best));
        meet(single, moves(turn, best));
        return best;
    }

    private static int stays(int chair) {
        return 2 * chair + 1;
    }

    private int moves(int turn, int chair) {
        int place = Math.floorMod(chair - firstShift - turn, moving);
        return place < staying ? 2 * place + 2 : people;
    }

    private void meet(int one, int other) {
        met.set(place(one, other));
    }

    private int hasMet(int one, int other) {
        return met.get(place(one, other)) ? 1 : 0;
    }

    private int place(int one, int other) {
        return Math.min(one, other) * (people + 1) + Math.max(one, other);
    }
}
