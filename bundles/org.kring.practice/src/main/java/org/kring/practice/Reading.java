// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.util.List;
import java.util.function.Function;

/**
 * What could be read, and what could not: a damaged file hides no other.
 *
 * @param found what could be read, in its order
 * @param damages what could not be read, and what was found but does not fit its checksum; empty means: nothing
 * @param <T> what it is about
 */
public record Reading<T>(List<T> found, List<Damage> damages) {

    /** Takes copies. */
    public Reading {
        found = List.copyOf(found);
        damages = List.copyOf(damages);
    }

    /** The same with something else of each that was found. */
    <R> Reading<R> map(Function<T, R> of) {
        return new Reading<>(found.stream().map(of).toList(), damages);
    }
}
