// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

/** Where the events of a run are kept. */
public interface EventLog {

    /**
     * Keeps an event. When it returns, the event survives a crash of the program.
     *
     * @param event the event, its number one higher than that of the last one kept
     * @throws LogException when it could not be kept; then nothing of it is kept
     */
    void append(RunEvent event) throws LogException;
}
