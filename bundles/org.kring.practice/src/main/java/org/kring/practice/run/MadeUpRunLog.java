// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.util.ArrayList;
import java.util.List;
import org.kring.meeting.run.LogException;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.practice.MeetingFolder;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalLog;

/** The journal of a run that is made up: written as a whole when the meeting is closed, or given up before. */
final class MadeUpRunLog implements RunLog {

    private final MeetingFolder folder;
    private final List<RunEvent> events = new ArrayList<>();

    MadeUpRunLog(MeetingFolder folder) {
        this.folder = folder;
    }

    @Override
    public void append(RunEvent event) throws LogException {
        events.add(event);
        if (event.fact() instanceof RunFact.Closed) {
            try {
                folder.writeRun(events);
            } catch (StoreException e) {
                events.remove(events.size() - 1);
                throw new LogException(e.sentence(), e);
            }
        }
    }

    @Override
    public long next() {
        return events.size() + 1L;
    }

    @Override
    public JournalLog.Events events() {
        return new JournalLog.Events(List.of(), List.of());
    }

    @Override
    public boolean isStopped() {
        return false;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
