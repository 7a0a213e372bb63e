// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kring.model.method.FlowElement;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.model.method.Round;

/** Lists and finds the phases of a method, whatever rounds they stand in. */
public final class Phases {

    private Phases() {}

    /**
     * Lists all phases in order; a round is entered once.
     *
     * @param method the method
     * @return its phases, empty when it has none
     */
    public static List<Phase> of(Method method) {
        List<Phase> phases = new ArrayList<>();
        collectPhases(method.getFlow(), phases);
        return List.copyOf(phases);
    }

    /**
     * Lists all rounds in order, the outer one before those within it.
     *
     * @param method the method
     * @return its rounds, empty when it has none
     */
    public static List<Round> rounds(Method method) {
        List<Round> rounds = new ArrayList<>();
        collectRounds(method.getFlow(), rounds);
        return List.copyOf(rounds);
    }

    /**
     * Finds a phase by its identifier.
     *
     * @param method the method
     * @param id identifier of the phase
     * @return the phase, or empty when the method has none with this identifier
     */
    public static Optional<Phase> find(Method method, String id) {
        return of(method).stream().filter(phase -> id.equals(phase.getId())).findFirst();
    }

    /**
     * What a phase is called by in few letters, on a picture and in a list: its number, else its label.
     *
     * @param phase the phase
     * @param locale the language of the reader
     * @return the badge without blanks around it; "" when the source gives neither
     */
    public static String badge(Phase phase, Locale locale) {
        String number = phase.getNumber();
        return (number == null || number.isBlank() ? Words.of(phase.getLabel(), locale) : number).strip();
    }

    private static void collectPhases(List<FlowElement> flow, List<Phase> phases) {
        for (FlowElement element : flow) {
            if (element instanceof Phase phase) {
                phases.add(phase);
            } else if (element instanceof Round round) {
                collectPhases(round.getFlow(), phases);
            }
        }
    }

    private static void collectRounds(List<FlowElement> flow, List<Round> rounds) {
        for (FlowElement element : flow) {
            if (element instanceof Round round) {
                rounds.add(round);
                collectRounds(round.getFlow(), rounds);
            }
        }
    }
}
