// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.field;

import java.util.Optional;

/**
 * How values of a kind are typed, told and stepped through.
 *
 * @param <T> the kind, compared by {@code equals}
 */
public interface Reading<T> {

    /**
     * Reads what was typed.
     *
     * @param words with any spaces around them
     * @return empty when they are no such value, or one that may not be
     */
    Optional<T> read(String words);

    /**
     * Tells a value.
     *
     * @param value never null
     * @return words that are read as the same value
     */
    String words(T value);

    /**
     * The value that an arrow key leads to.
     *
     * @param value never null
     * @param steps 1 for the next one, -1 for the one before
     * @return one that may be
     */
    T step(T value, int steps);

    /**
     * Says what should have been typed.
     *
     * @param words that were not read
     * @return one short sentence
     */
    String refusal(String words);

    /**
     * Words that take as much room as any.
     *
     * @return never empty
     */
    String sample();
}
