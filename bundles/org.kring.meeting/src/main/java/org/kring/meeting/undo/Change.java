// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.undo;

/** Something that can be done in a run now; tells how, and how it is taken back. */
@FunctionalInterface
public interface Change {

    /**
     * How it is done as the run stands.
     *
     * @return never null
     */
    Way now();

    /** Whether the group goes to another step by it, which it does not while the clock stands still. */
    default boolean isMove() {
        return false;
    }
}
