// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.util.List;

/**
 * What could be read of a journal.
 *
 * @param entries the whole entries in ascending order of their numbers
 * @param damages what is not whole, in the order of the file; empty means: nothing
 */
public record JournalContent(List<JournalEntry> entries, List<JournalDamage> damages) {

    /** Takes copies. */
    public JournalContent {
        entries = List.copyOf(entries);
        damages = List.copyOf(damages);
    }

    /** Whether nothing is wrong. */
    public boolean whole() {
        return damages.isEmpty();
    }

    /** Whether something that had been acknowledged is lost; a torn last line never was. */
    public boolean lost() {
        return damages.stream().anyMatch(JournalDamage::isLoss);
    }
}
