// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kring.model.method.FlowElement;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.model.method.Round;

/**
 * The flow of a method laid flat: its phases in order and which of them each round embraces.
 *
 * @param phases all phases, rounds entered once
 * @param rounds rounds with at least one phase, the outer one before those within it
 */
public record Steps(List<Phase> phases, List<Span> rounds) {

    /**
     * A round and the phases from first to last, counted from 0.
     *
     * @param depth how many rounds are around it, 0 for an outermost round
     */
    public record Span(Round round, int depth, int first, int last) {}

    /** Lays the flow of a method flat. */
    public static Steps of(Method method) {
        List<Phase> phases = new ArrayList<>();
        List<Span> rounds = new ArrayList<>();
        collect(method.getFlow(), 0, phases, rounds);
        return new Steps(List.copyOf(phases), List.copyOf(rounds));
    }

    /** The rounds that begin with each phase, by its place; the outer one before those within it. */
    public Map<Integer, List<Span>> byFirst() {
        return rounds.stream().collect(Collectors.groupingBy(Span::first));
    }

    /** How many levels of rounds there are; 0 without rounds. */
    public int depth() {
        return rounds.stream().mapToInt(span -> span.depth() + 1).max().orElse(0);
    }

    private static void collect(List<FlowElement> flow, int depth, List<Phase> phases, List<Span> rounds) {
        for (FlowElement element : flow) {
            if (element instanceof Phase phase) {
                phases.add(phase);
            } else if (element instanceof Round round) {
                int first = phases.size();
                int place = rounds.size();
                collect(round.getFlow(), depth + 1, phases, rounds);
                if (phases.size() > first) {
                    rounds.add(place, new Span(round, depth, first, phases.size() - 1));
                }
            }
        }
    }
}
