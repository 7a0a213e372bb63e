// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.kring.method.Turn;
import org.kring.model.method.Phase;

/**
 * A phase in its place in a plan.
 *
 * @param phase the phase
 * @param turns the turns that it stands in, outermost round first; empty outside rounds
 * @param minutes whole minutes planned; empty means untimed
 * @param pairs groups of people numbers from 1, whoever asks first; empty when the phase has none
 */
public record Segment(Phase phase, List<Turn> turns, OptionalInt minutes, List<List<Integer>> pairs) {

    /** Copies the lists. */
    public Segment {
        Objects.requireNonNull(phase);
        Objects.requireNonNull(minutes);
        turns = List.copyOf(turns);
        pairs = List.copyOf(pairs);
    }

    /**
     * Returns the number of the turn within the innermost round.
     *
     * @return the turn, from 1; 0 outside rounds
     */
    public int turn() {
        return turns.isEmpty() ? 0 : turns.get(turns.size() - 1).number();
    }
}
