// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.kring.method.Bilingual;
import org.kring.method.Turn;
import org.kring.model.method.Phase;
import org.kring.model.method.Yield;

/**
 * A stretch of a run with a clock of its own: a phase in one turn of its rounds, or an agenda item without method.
 *
 * @param id identifier: item, phase and turn numbers with slashes between, for example "item-4/phase-3/2"
 * @param item the part of the agenda that it belongs to
 * @param phase the phase; empty when the item has no method
 * @param turns the turns that it stands in, outermost round first; empty outside rounds
 * @param minutes whole minutes planned; empty means untimed
 * @param pairs identifiers of members who sit together, whoever asks first; empty when the phase has no pairs
 */
public record RunSegment(
        String id,
        RunItem item,
        Optional<Phase> phase,
        List<Turn> turns,
        OptionalInt minutes,
        List<List<String>> pairs) {

    /** Copies the lists. */
    public RunSegment {
        Objects.requireNonNull(id);
        Objects.requireNonNull(item);
        Objects.requireNonNull(phase);
        Objects.requireNonNull(minutes);
        turns = List.copyOf(turns);
        pairs = List.copyOf(pairs);
    }

    /**
     * Names the segment.
     *
     * @return the name of the phase, or the title of the item
     */
    public Bilingual title() {
        return phase.map(each -> Bilingual.of(each.getName(), each.getId())).orElse(item.title());
    }

    /**
     * Identifies the phase.
     *
     * @return identifier of the phase; "" when the item has no method
     */
    public String phaseId() {
        return phase.map(Phase::getId).orElse("");
    }

    /**
     * Returns the number of the turn within the innermost round.
     *
     * @return the turn, from 1; 0 outside rounds
     */
    public int turn() {
        return turns.isEmpty() ? 0 : turns.get(turns.size() - 1).number();
    }

    /**
     * Lists what the segment brings forth.
     *
     * @return the yields of the phase, in order; empty without a phase
     */
    public List<Yield> yields() {
        return phase.map(each -> List.copyOf(each.getYields())).orElse(List.of());
    }
}
