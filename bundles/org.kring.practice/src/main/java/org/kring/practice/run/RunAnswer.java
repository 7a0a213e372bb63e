// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.util.Objects;
import java.util.Optional;
import org.kring.meeting.run.Refusal;
import org.kring.store.StoreException;

/**
 * What became of an entry.
 *
 * @param number number of the entry, which is on the disk; 0 when it was refused
 * @param refusal why it was refused; empty when it is kept
 * @param unrecorded why the documents of the meeting could not follow the journal; empty when they did, or had not to.
 *     The entry is kept all the same, and the documents are made at the next opening
 */
public record RunAnswer(long number, Optional<Refusal> refusal, Optional<StoreException> unrecorded) {

    /** Checks that nothing is missing. */
    public RunAnswer {
        Objects.requireNonNull(refusal);
        Objects.requireNonNull(unrecorded);
    }

    static RunAnswer refused(Refusal refusal) {
        return new RunAnswer(0, Optional.of(refusal), Optional.empty());
    }

    /** Whether the entry is on the disk and counts. */
    public boolean isKept() {
        return refusal.isEmpty();
    }
}
