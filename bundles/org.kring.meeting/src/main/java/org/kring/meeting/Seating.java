// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The chairs of one half: who sits opposite whom in each turn, and which pair the one without an opposite joins. */
final class Seating {

    private final int people;
    private final int firstShift;
    private final int turns;
    private final int chairs;
    private final int opposite;
    private final BitSet met = new BitSet();

    Seating(int people, int firstShift, int turns) {
        this.people = people;
        this.firstShift = firstShift;
        this.turns = turns;
        this.opposite = people / 2;
        this.chairs = people - opposite;
    }

    List<List<List<Integer>>> groups(boolean swapped) {
        for (int turn = 0; turn < turns; turn++) {
            for (int chair = 0; chair < opposite; chair++) {
                meet(odd(turn, chair), even(chair));
            }
        }
        List<List<List<Integer>>> groups = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            groups.add(groupsOf(turn, swapped));
        }
        return List.copyOf(groups);
    }

    private List<List<Integer>> groupsOf(int turn, boolean swapped) {
        int joined = chairs > opposite ? joinedChair(turn) : -1;
        List<List<Integer>> groups = new ArrayList<>();
        for (int chair = 0; chair < opposite; chair++) {
            List<Integer> moving = new ArrayList<>(List.of(odd(turn, chair)));
            if (chair == joined) {
                moving.add(odd(turn, opposite));
            }
            groups.add(group(moving, even(chair), swapped));
        }
        return List.copyOf(groups);
    }

    private static List<Integer> group(List<Integer> moving, int sitting, boolean swapped) {
        List<Integer> group = new ArrayList<>(moving);
        group.add(swapped ? 0 : group.size(), sitting);
        return List.copyOf(group);
    }

    /** The chair whose pair the odd one out has met least; the first of several. */
    private int joinedChair(int turn) {
        int single = odd(turn, opposite);
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        for (int chair = 0; chair < opposite && fewest > 0; chair++) {
            int again = hasMet(single, odd(turn, chair)) + hasMet(single, even(chair));
            if (again < fewest) {
                fewest = again;
                best = chair;
            }
        }
        meet(single, odd(turn, best));
        meet(single, even(best));
        return best;
    }

    private int odd(int turn, int chair) {
        return 2 * Math.floorMod(chair - firstShift - turn, chairs) + 1;
    }

    private static int even(int chair) {
        return 2 * chair + 2;
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
