// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kring.meeting.run.LogException;
import org.kring.meeting.run.RunEvent;
import org.kring.practice.KeptRuns;
import org.kring.practice.MeetingFolder;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalLog;

/**
 * The journal of a meeting on the disk. When another program takes it or its folder away, or changes it, all that was
 * acknowledged is kept elsewhere at once, and the failure says where.
 */
final class JournalRunLog implements RunLog {

    private final MeetingFolder folder;
    private final JournalLog log;
    private final JournalLog.Events events;
    private final Path outside;
    private boolean kept;
    private volatile StoreException stoppedBy;

    /** A log that keeps outside of the practice in this folder when nothing of the practice is there any more. */
    JournalRunLog(MeetingFolder folder, Path outside) throws StoreException {
        this.folder = folder;
        this.log = folder.openRun();
        this.events = KeptRuns.told(folder, log.events());
        this.outside = outside;
    }

    @Override
    public void append(RunEvent event) throws LogException {
        append(List.of(event));
    }

    @Override
    public void append(List<RunEvent> events) throws LogException {
        try {
            log.append(events);
        } catch (LogException e) {
            if (log.isStopped() && e.getCause() instanceof StoreException changed) {
                stoppedBy = changed;
            }
            if (log.isStopped() && log.known() > 0) {
                StoreException told = keep();
                throw new LogException(told.sentence(), told);
            }
            throw e;
        }
    }

    private StoreException keep() {
        StoreException told = KeptRuns.keep(folder, log, outside);
        kept = told.problem() != Problem.JOURNAL_NOT_KEPT;
        stoppedBy = told;
        return told;
    }

    @Override
    public long next() {
        return log.next();
    }

    @Override
    public JournalLog.Events events() {
        return events;
    }

    @Override
    public boolean isStopped() {
        return log.isStopped();
    }

    @Override
    public Optional<StoreException> stoppedBy() {
        return Optional.ofNullable(stoppedBy);
    }

    @Override
    public void close() throws StoreException {
        StoreException failure = null;
        try {
            log.close();
        } catch (StoreException e) {
            failure = e;
        }
        if (log.isStopped() && log.known() > 0 && !kept) {
            throw keep();
        }
        if (failure != null) {
            throw failure;
        }
    }
}
