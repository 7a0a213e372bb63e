// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.List;
import org.kring.meeting.run.RunFact;

/** Where what happens in a run is handed in; what becomes of it is told later, in the same order. */
@FunctionalInterface
public interface Entries {

    /**
     * Hands in what belongs together: all of it is kept, or none.
     *
     * @param facts in this order, at least one
     * @param kept run when they are on the disk, before the run is shown with them
     * @param refused run when they are not; why is said already
     */
    void add(List<RunFact> facts, Runnable kept, Runnable refused);

    /**
     * Hands in one thing.
     *
     * @param fact what happens
     * @param kept run when it is on the disk
     */
    default void add(RunFact fact, Runnable kept) {
        add(List.of(fact), kept, () -> {});
    }
}
