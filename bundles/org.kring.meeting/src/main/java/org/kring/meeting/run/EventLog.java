// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.util.List;

/** Where the events of a run are kept. */
public interface EventLog {

    /**
     * Keeps an event. When it returns, the event survives a crash of the program.
     *
     * @param event the event, its number that of {@link #next()}, or one higher than that of the last one kept
     * @throws LogException when it could not be kept; then nothing of it is kept
     */
    void append(RunEvent event) throws LogException;

    /**
     * Keeps events that belong together. When it returns, they survive a crash of the program.
     *
     * @param events in the order of their numbers, the first as for {@link #append(RunEvent)}; at least one
     * @throws LogException when they could not be kept. A log that cannot keep several at once has then kept those before
     *     the one that failed; others nothing
     */
    default void append(List<RunEvent> events) throws LogException {
        for (RunEvent each : events) {
            append(each);
        }
    }

    /**
     * Tells the least number that the next event may have. It is above every number that was ever used, also those of
     * events that can no longer be read.
     *
     * @return from 1, which is what a log says that never lost anything
     */
    default long next() {
        return 1;
    }
}
