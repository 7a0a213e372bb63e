// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.util.ArrayList;
import java.util.List;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.LogException;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunPlan;
import org.kring.method.Bilingual;
import org.kring.practice.methods.UsedVersions;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalLog;

/** A log in memory whose k-th call of append fails, with a checked failure or with one that nobody foresaw. */
final class FaultyLog implements RunLog {

    final List<RunEvent> kept = new ArrayList<>();
    boolean closed;
    private final int faulty;
    private final RuntimeException unchecked;
    private int calls;

    /** The k-th call, from 1, fails; null as exception means: as a full disk does. */
    FaultyLog(int faulty, RuntimeException unchecked) {
        this.faulty = faulty;
        this.unchecked = unchecked;
    }

    RunSession session(PlannedMeeting meeting) throws StoreException {
        RunPlan plan = RunPlan.of(meeting.folder.meeting(), meeting.catalogue.finder(), PlannedMeeting.ALL);
        var record = new RunRecord(
                meeting.folder,
                meeting.catalogue,
                java.time.LocalDate.of(2026, 11, 21).atStartOfDay(java.time.ZoneOffset.UTC),
                UsedVersions.of(meeting.practice, meeting.catalogue.finder(), meeting.folder.meeting()));
        return new RunSession(new LiveRun(plan, kept, this, PlannedMeeting.CLOCK), this, record);
    }

    @Override
    public void append(RunEvent event) throws LogException {
        if (++calls == faulty) {
            if (unchecked != null) {
                throw unchecked;
            }
            throw new LogException(new Bilingual("De schijf is vol.", "The disk is full."), null);
        }
        kept.add(event);
    }

    @Override
    public long next() {
        return kept.size() + 1L;
    }

    @Override
    public JournalLog.Events events() {
        return new JournalLog.Events(List.copyOf(kept), List.of());
    }

    @Override
    public boolean isStopped() {
        return false;
    }

    @Override
    public void close() {
        closed = true;
    }
}
