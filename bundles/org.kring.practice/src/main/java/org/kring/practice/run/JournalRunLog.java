// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.nio.file.Path;
import org.kring.meeting.run.LogException;
import org.kring.meeting.run.RunEvent;
import org.kring.practice.MeetingFolder;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalLog;

/** The journal of a meeting on the disk. */
record JournalRunLog(MeetingFolder folder, JournalLog log) implements RunLog {

    static JournalRunLog open(MeetingFolder folder) throws StoreException {
        return new JournalRunLog(folder, folder.openRun());
    }

    @Override
    public void append(RunEvent event) throws LogException {
        log.append(event);
    }

    @Override
    public long next() {
        return log.next();
    }

    @Override
    public JournalLog.Events events() {
        return log.events();
    }

    @Override
    public boolean isStopped() {
        return log.isStopped();
    }

    @Override
    public Path keepBeside() throws StoreException {
        // the folder itself may have been exchanged meanwhile for a link that leads elsewhere
        folder.refuseLinks();
        return log.keepBeside();
    }

    @Override
    public void close() throws StoreException {
        log.close();
    }
}
