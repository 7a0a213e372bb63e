// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.util.Objects;

/**
 * One whole entry of a journal.
 *
 * @param number from 1, as it was acknowledged
 * @param json the words of the entry, one line of JSON
 */
public record JournalEntry(long number, String json) {

    /** Throws {@link IllegalArgumentException} when the number is below 1. */
    public JournalEntry {
        Objects.requireNonNull(json);
        if (number < 1) {
            throw new IllegalArgumentException("number " + number);
        }
    }
}
