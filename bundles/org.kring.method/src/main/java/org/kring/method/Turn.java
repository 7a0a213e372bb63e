// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.Objects;
import org.kring.model.method.Round;

/**
 * One turn of a round.
 *
 * @param round the round
 * @param number which turn this is, from 1
 * @param of how many turns the round has, never less than number
 */
public record Turn(Round round, int number, int of) {

    /** Checks the numbers. */
    public Turn {
        Objects.requireNonNull(round);
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("turn " + number + " of " + of);
        }
    }
}
