// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

/** Where a run is in its life. */
public enum RunStatus {
    /** Planned; nothing has happened. */
    NOT_STARTED,
    /** The clock counts. */
    RUNNING,
    /** The clock stands still. */
    PAUSED,
    /** Over; nothing can be added. */
    CLOSED
}
