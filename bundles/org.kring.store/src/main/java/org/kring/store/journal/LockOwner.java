// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.time.Instant;
import java.util.Objects;

/**
 * Who holds a file open.
 *
 * @param process number of the process
 * @param since when the process was started, so that a later process with the same number is not taken for it
 */
public record LockOwner(long process, Instant since) {

    /** Checks that nothing is missing. */
    public LockOwner {
        Objects.requireNonNull(since);
    }

    /** This program, as far as the system tells when it started. */
    public static LockOwner thisProcess() {
        return of(ProcessHandle.current());
    }

    /** Whether the process still runs. */
    boolean alive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .map(LockOwner::of)
                .filter(this::equals)
                .isPresent();
    }

    private static LockOwner of(ProcessHandle process) {
        return new LockOwner(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    String text() {
        return process + " " + since.toEpochMilli() + "\n";
    }

    /** The owner that a lock file names; null when it names none. */
    static LockOwner parse(String text) {
        var words = text.strip().split(" ");
        if (words.length != 2 || !words[0].matches("[0-9]{1,18}") || !words[1].matches("[0-9]{1,15}")) {
            return null;
        }
        return new LockOwner(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1])));
    }
}
