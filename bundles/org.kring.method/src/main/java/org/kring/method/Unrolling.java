// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.common.Span;
import org.kring.model.method.FlowElement;
import org.kring.model.method.Method;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.Round;

/** Lays the rounds of a method out into the order in which a group of a known size lives its phases. */
public final class Unrolling {

    /** Most phases that a method may be lived in; longer ones are refused. */
    public static final int LIMIT = 10_000;

    private Unrolling() {}

    /**
     * Unrolls all rounds. A round until answered is lived once, because nobody knows beforehand how often.
     *
     * @param method the method
     * @param people number of people present, 1 or more
     * @return the phases in the order lived
     * @throws IllegalArgumentException when people is below 1, or more than {@link #LIMIT} phases would be lived
     */
    public static List<LivedPhase> of(Method method, int people) {
        if (people < 1) {
            throw new IllegalArgumentException("people " + people);
        }
        long size = size(method, people);
        if (size > LIMIT) {
            throw new IllegalArgumentException("would be lived in " + size + " phases, at most " + LIMIT);
        }
        List<LivedPhase> lived = new ArrayList<>();
        if (size > 0) {
            live(method.getFlow(), people, List.of(), lived);
        }
        return List.copyOf(lived);
    }

    /**
     * Counts the phases that would be lived, without unrolling.
     *
     * @param method the method
     * @param people number of people present
     * @return the count; stays at the largest int when there are more
     */
    public static int size(Method method, int people) {
        return size(method.getFlow(), people);
    }

    /**
     * Counts the turns of a round.
     *
     * @param round the round
     * @param people number of people present
     * @return how often it is lived, 0 or more
     */
    public static int turns(Round round, int people) {
        return switch (round.getRepeat()) {
            case TIMES -> Math.max(0, round.getCount());
            case PER_PARTICIPANT -> Math.max(0, people - holders(round.getExcluded()));
            case UNTIL_ANSWERED -> 1;
        };
    }

    private static int holders(MethodRole role) {
        if (role == null) {
            return 0;
        }
        Span count = role.getCount();
        return count == null ? 1 : Math.max(1, count.getMin());
    }

    private static int size(List<FlowElement> flow, int people) {
        long size = 0;
        for (FlowElement element : flow) {
            if (element instanceof Round round) {
                size += (long) turns(round, people) * size(round.getFlow(), people);
            } else {
                size++;
            }
            size = Math.min(Integer.MAX_VALUE, size);
        }
        return (int) size;
    }

    private static void live(List<FlowElement> flow, int people, List<Turn> turns, List<LivedPhase> lived) {
        for (FlowElement element : flow) {
            if (element instanceof Phase phase) {
                lived.add(new LivedPhase(phase, turns));
            } else if (element instanceof Round round && size(round.getFlow(), people) > 0) {
                liveRound(round, people, turns, lived);
            }
        }
    }

    private static void liveRound(Round round, int people, List<Turn> turns, List<LivedPhase> lived) {
        int of = turns(round, people);
        for (int number = 1; number <= of; number++) {
            List<Turn> inner = new ArrayList<>(turns);
            inner.add(new Turn(round, number, of));
            live(round.getFlow(), people, inner, lived);
        }
    }
}
