// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.meeting.record.ContentRecord;
import org.kring.meeting.record.LookBack;
import org.kring.meeting.record.MeetingRecord;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.RunState;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.practice.MeetingFolder;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.files.OpenedMeeting;

/**
 * Writes a closed run down: its words, what was told about earlier meetings, and the record last, since that says that
 * the rest is there. May be done again after a crash.
 */
final class Recording {

    private final OpenedMeeting opened;
    private final LiveRun run;
    private final FacilitateServices services;

    Recording(OpenedMeeting opened, LiveRun run, FacilitateServices services) {
        this.opened = opened;
        this.run = run;
        this.services = services;
    }

    /** Touches the disk; may be called again. */
    boolean write() throws StoreException {
        RunState state = run.state();
        MeetingFolder folder = opened.folder();
        folder.save(ContentRecord.of(state));
        Map<String, MeetingFolder> places = new HashMap<>();
        opened.earlier().forEach(each -> places.put(each.folder().id(), each.folder()));
        List<MeetingContent> earlier = opened.contents();
        for (MeetingContent each : LookBack.write(state, earlier, LocalDate.now(services.clock()))) {
            places.get(each.getMeeting()).save(each);
        }
        Meeting meeting = EcoreUtil.copy(opened.meeting());
        MeetingRecord.write(meeting, run.events(), state);
        folder.save(meeting);
        opened.forms(services.random()).begin(state.came().size());
        return true;
    }
}
