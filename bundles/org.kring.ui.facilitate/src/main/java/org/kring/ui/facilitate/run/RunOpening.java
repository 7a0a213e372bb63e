// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.kring.practice.plan.MeetingReading;
import org.kring.practice.run.RunSession;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.FacilitateServices;

/**
 * A meeting that runs, with what it looks back on.
 *
 * @param meeting what was read
 * @param session its run, open; whoever shows it closes it
 * @param lookBack what earlier meetings left, as far as it can be read
 */
public record RunOpening(MeetingReading meeting, RunSession session, MeetingReading.LookBack lookBack) {

    /** Opens the run of a meeting; touches the disk. */
    public static RunOpening of(MeetingReading meeting, FacilitateServices services) throws StoreException {
        MeetingReading.LookBack lookBack = meeting.lookBack();
        RunSession session = RunSession.open(meeting.folder(), meeting.catalogue(), services.clock());
        return new RunOpening(meeting, session, lookBack);
    }

    /**
     * Lets go of the run, when nobody shows it.
     *
     * @return once others may open it
     */
    public CompletionStage<Optional<StoreException>> close() {
        return session.closeLater();
    }
}
