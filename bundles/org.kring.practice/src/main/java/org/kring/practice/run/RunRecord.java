// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kring.meeting.record.LookBack;
import org.kring.meeting.record.MeetingRecord;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.model.evaluation.Instrument;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.MeetingFolder;
import org.kring.practice.methods.UsedVersions;
import org.kring.store.StoreException;

/**
 * Writes into the documents of a meeting what its run has come to: the words, what was told about earlier meetings, the
 * forms that are to be filled in, and the record last, since that says that the rest is there. May be done again.
 */
final class RunRecord {

    private final MeetingFolder folder;
    private final Instrument instrument;
    private final LocalDate day;
    private final UsedVersions methods;

    RunRecord(MeetingFolder folder, Instrument instrument, LocalDate day, UsedVersions methods) {
        this.folder = folder;
        this.instrument = instrument;
        this.day = day;
        this.methods = methods;
    }

    /** Whether the meeting says something else about its life than the run, for example after a crash. */
    boolean isBehind(RunStatus status) throws StoreException {
        MeetingStatus written = folder.meeting().getStatus();
        return status == RunStatus.CLOSED
                ? written != MeetingStatus.CLOSED
                : status != RunStatus.NOT_STARTED && written == MeetingStatus.PLANNED;
    }

    /** A meeting that begins points at versions that never change, whatever becomes of the drafts that it uses. */
    void freezeMethods() throws StoreException {
        Meeting meeting = folder.meeting();
        if (methods.freeze(meeting)) {
            folder.save(meeting);
        }
    }

    void write(LiveRun run) throws StoreException {
        RunState state = run.state();
        if (state.status() == RunStatus.CLOSED) {
            new ContentKeeping(folder).keep(state);
            lookBack(state);
            // nothing is put into a place by chance when forms are begun
            folder.forms(instrument, () -> 0).begin(state.came().size());
        }
        Meeting meeting = folder.meeting();
        MeetingRecord.write(meeting, run.events(), state);
        folder.save(meeting);
    }

    private void lookBack(RunState state) throws StoreException {
        List<MeetingFolder> folders = new ArrayList<>();
        List<MeetingContent> contents = new ArrayList<>();
        for (String id : told(state)) {
            var found = folder.group().meeting(id);
            if (found.isPresent() && !id.equals(folder.id())) {
                folders.add(found.get());
                contents.add(found.get().content());
            }
        }
        for (MeetingContent changed : LookBack.write(state, contents, day)) {
            folders.get(contents.indexOf(changed)).save(changed);
        }
    }

    /** The earlier meetings that something was told about. */
    private static Set<String> told(RunState state) {
        Set<String> told = new TreeSet<>();
        for (RunEvent each : state.asides()) {
            if (each.fact() instanceof RunFact.OutcomeTold outcome) {
                told.add(outcome.meeting());
            } else if (each.fact() instanceof RunFact.TakenUp taken) {
                told.add(taken.meeting());
            }
        }
        return told;
    }
}
