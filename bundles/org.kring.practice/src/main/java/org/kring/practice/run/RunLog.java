// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.nio.file.Path;
import org.kring.meeting.run.EventLog;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalLog;

/** The journal of a run as a session needs it, so that a test can let it fail. */
interface RunLog extends EventLog {

    /** What was in it when it was opened. */
    JournalLog.Events events();

    /** Whether another program exchanged or changed it, so that it takes nothing more. */
    boolean isStopped();

    /** Writes what is known of the run into a new journal beside it, touching nothing else. */
    Path keepBeside() throws StoreException;

    /** Lets go of it. */
    void close() throws StoreException;
}
