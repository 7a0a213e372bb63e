// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.undo;

import java.util.List;
import java.util.Objects;
import org.kring.meeting.run.RunFact;

/**
 * What is entered for a change.
 *
 * @param facts what happens, all or none; empty when it is so already
 * @param kept run when that is on the disk
 * @param back the change that takes it back
 */
public record Way(List<RunFact> facts, Runnable kept, Change back) {

    /** Checks that nothing is missing. */
    public Way {
        facts = List.copyOf(facts);
        Objects.requireNonNull(kept);
        Objects.requireNonNull(back);
    }

    Way(RunFact fact, Change back) {
        this(List.of(fact), () -> {}, back);
    }
}
