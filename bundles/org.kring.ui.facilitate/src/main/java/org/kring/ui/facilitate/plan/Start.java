// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalLog;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.files.OpenedMeeting;

/** Begins a meeting: saves the plan, writes the first event into the journal, and marks the meeting as running. */
final class Start {

    private final OpenedMeeting opened;
    private final Meeting meeting;
    private final List<String> present;
    private final InstantSource clock;
    private final Locale locale;

    Start(OpenedMeeting opened, Meeting meeting, List<String> present, FacilitateServices services) {
        this.opened = opened;
        this.meeting = meeting;
        this.present = present;
        this.clock = services.clock();
        this.locale = services.locale();
    }

    /** Touches the disk; returns why it cannot begin, or "" when it has begun. */
    String begin() throws StoreException {
        meeting.setStatus(MeetingStatus.PLANNED);
        opened.folder().save(meeting);
        RunPlan plan =
                RunPlan.of(meeting, opened.catalogue().finder(), opened.names().seats());
        try (JournalLog log = opened.folder().openRun()) {
            LiveRun run = new LiveRun(plan, log.events().events(), log, clock);
            LiveRun.Answer answer = run.add(new RunFact.Started(present));
            if (!answer.isKept()) {
                return answer.refusal().orElseThrow().message(locale);
            }
        }
        meeting.setStatus(MeetingStatus.RUNNING);
        opened.folder().save(meeting);
        return "";
    }
}
