// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

/** What can be done with a session. */
public enum SessionStatus {
    /** Entries are taken. */
    OPEN,
    /**
     * No entry is taken any more: the journal was replaced, or something happened that nobody foresaw. Whatever was
     * acknowledged before is kept.
     */
    STOPPED,
    /** The journal is let go of. */
    CLOSED
}
