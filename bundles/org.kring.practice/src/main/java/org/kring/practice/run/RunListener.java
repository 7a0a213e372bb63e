// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

/** Looks on while a meeting runs. */
@FunctionalInterface
public interface RunListener {

    /**
     * Told in order, on the thread of the session; to be quick.
     *
     * @param snapshot the run after an entry is on the disk, or after the session stopped or closed
     */
    void changed(RunSnapshot snapshot);
}
