// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

/** What can be done with a session. */
public enum SessionStatus {
    /** Entries are taken. */
    OPEN,
    /**
     * No entry is taken any more: the journal was taken away or changed, or something happened that nobody foresaw.
     * Whatever was acknowledged before is kept, in the journal or where the problem of the run says.
     */
    STOPPED,
    /** The journal is let go of. */
    CLOSED
}
