// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.List;
import java.util.Objects;
import org.kring.model.method.Phase;

/**
 * A phase in the place where it is lived once.
 *
 * @param phase the phase
 * @param turns the turns that it stands in, outermost round first; empty outside rounds
 */
public record LivedPhase(Phase phase, List<Turn> turns) {

    /** Copies the turns. */
    public LivedPhase {
        Objects.requireNonNull(phase);
        turns = List.copyOf(turns);
    }
}
