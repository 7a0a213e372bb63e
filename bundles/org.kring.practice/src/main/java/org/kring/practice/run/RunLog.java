// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.util.Optional;
import org.kring.meeting.run.EventLog;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalLog;

/** The journal of a run as a session needs it, so that a test can let it fail. */
interface RunLog extends EventLog {

    /** What was in it when it was opened. */
    JournalLog.Events events();

    /** Whether another program exchanged or changed it, so that it takes nothing more; the failure said where it is kept. */
    boolean isStopped();

    /** What stopped it, and where what was acknowledged is kept; empty while it is not stopped. From any thread. */
    default Optional<StoreException> stoppedBy() {
        return Optional.empty();
    }

    /** Lets go of it; when another program changed it until then, what was acknowledged is kept and the failure says where. */
    void close() throws StoreException;
}
