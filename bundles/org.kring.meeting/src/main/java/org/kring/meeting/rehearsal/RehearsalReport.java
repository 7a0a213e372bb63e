// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kring.meeting.Warning;
import org.kring.meeting.run.Refusal;
import org.kring.model.method.YieldKind;

/**
 * How a rehearsal went.
 *
 * @param method identifier of the method
 * @param people number of people who rehearsed
 * @param segments how many segments the method was laid out in
 * @param lived how many of them were lived to their end
 * @param planned whole minutes of the timed segments
 * @param elapsed time on the clocks of the segments, pauses left out; untimed segments take none
 * @param untimed how many segments have no minutes
 * @param silent identifiers of the segments that are lived in silence or in writing
 * @param yields how many of each kind were captured
 * @param events how many events were kept
 * @param refusals what could not be done, though a facilitator needs it
 * @param replayed whether the kept events, folded anew, gave the same state
 * @param warnings what to mind with this method and so many people
 */
public record RehearsalReport(
        String method,
        int people,
        int segments,
        int lived,
        int planned,
        Duration elapsed,
        int untimed,
        List<String> silent,
        Map<YieldKind, Integer> yields,
        int events,
        List<Refusal> refusals,
        boolean replayed,
        List<Warning> warnings) {

    /** Copies the lists. */
    public RehearsalReport {
        Objects.requireNonNull(method);
        silent = List.copyOf(silent);
        yields = Map.copyOf(yields);
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }

    /**
     * Whether the method can be lived from start to end.
     *
     * @return true when every segment was lived, nothing was refused and the replay gave the same
     */
    public boolean isSound() {
        return segments > 0 && lived == segments && refusals.isEmpty() && replayed;
    }
}
