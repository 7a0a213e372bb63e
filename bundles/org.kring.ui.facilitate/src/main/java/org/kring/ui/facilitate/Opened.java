// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import java.util.Optional;
import org.kring.practice.PracticeFolder;
import org.kring.practice.plan.MeetingReading;
import org.kring.practice.plan.MeetingReading.Stage;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.record.RecordViewState;
import org.kring.ui.facilitate.run.RunOpening;

/** A meeting with what its page needs beside it; its session is open when it runs. */
record Opened(MeetingReading meeting, Stage stage, RunOpening run, RecordViewState record) {

    static Optional<Opened> of(PracticeFolder practice, OpenItem.Place place, FacilitateServices services)
            throws StoreException {
        Optional<MeetingReading> found = MeetingReading.read(practice, place.group(), place.meeting());
        return found.isEmpty() ? Optional.empty() : Optional.of(of(found.get(), services));
    }

    private static Opened of(MeetingReading meeting, FacilitateServices services) throws StoreException {
        Stage stage = meeting.stage();
        return switch (stage) {
            case RUNNING -> new Opened(meeting, stage, RunOpening.of(meeting, services), null);
            case DONE -> new Opened(meeting, stage, null, RecordViewState.read(meeting, services));
            default -> new Opened(meeting, stage, null, null);
        };
    }
}
