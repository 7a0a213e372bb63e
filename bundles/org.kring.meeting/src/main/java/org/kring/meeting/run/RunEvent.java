// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of a run's journal: something that happened, with its number and time.
 *
 * @param number place in the journal, from 1; without gaps unless records were lost
 * @param at when it happened
 * @param fact what happened
 */
public record RunEvent(long number, Instant at, RunFact fact) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException when the number is below 1
     */
    public RunEvent {
        Objects.requireNonNull(at);
        Objects.requireNonNull(fact);
        if (number < 1) {
            throw new IllegalArgumentException("number " + number);
        }
    }
}
