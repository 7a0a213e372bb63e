// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.util.Objects;
import java.util.Optional;
import org.kring.meeting.run.RunState;
import org.kring.method.Bilingual;

/**
 * A run at one moment, as everybody who looks on is told; never changes.
 *
 * @param state what the run has come to
 * @param status what can be done with the session
 * @param problem one sentence on what is wrong: why the session stopped, or why the documents of the meeting do not
 *     say yet what the journal says; empty means that all is well
 */
public record RunSnapshot(RunState state, SessionStatus status, Optional<Bilingual> problem) {

    /** Checks that nothing is missing. */
    public RunSnapshot {
        Objects.requireNonNull(state);
        Objects.requireNonNull(status);
        Objects.requireNonNull(problem);
    }
}
