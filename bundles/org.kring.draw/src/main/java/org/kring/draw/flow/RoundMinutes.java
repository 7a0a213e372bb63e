// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.flow;

import java.util.List;
import org.kring.method.MinuteTotal;
import org.kring.model.common.Duration;
import org.kring.model.method.FlowElement;
import org.kring.model.method.Phase;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Round;

/**
 * Sums the minutes of part of a flow where the number of turns is certain; a round whose number of turns depends on
 * the people or on an answer has no certain minutes.
 */
public final class RoundMinutes {

    /** The minutes of all turns of a round together; untimed when nothing in it is timed, or the count is open. */
    public MinuteTotal of(Round round) {
        MinuteTotal turn = sum(round.getFlow());
        if (!turn.timed() || !certain(round)) {
            return new MinuteTotal(false, 0, 0, turn.untimedPhases());
        }
        int turns = Math.max(1, round.getCount());
        return new MinuteTotal(
                true, bounded((long) turn.min() * turns), bounded((long) turn.max() * turns), turn.untimedPhases());
    }

    /** Whether the number of turns is known before anyone has come, in this round and all rounds within it. */
    public boolean certain(Round round) {
        return round.getRepeat() == RepeatRule.TIMES
                && round.getFlow().stream().allMatch(element -> !(element instanceof Round inner) || certain(inner));
    }

    private MinuteTotal sum(List<FlowElement> flow) {
        long min = 0;
        long max = 0;
        int untimed = 0;
        boolean timed = false;
        for (FlowElement element : flow) {
            MinuteTotal part = element instanceof Round round ? of(round) : phase((Phase) element);
            min += part.min();
            max += part.max();
            untimed += part.untimedPhases();
            timed |= part.timed();
        }
        return new MinuteTotal(timed, bounded(min), bounded(max), untimed);
    }

    private static MinuteTotal phase(Phase phase) {
        Duration duration = phase.getDuration();
        if (duration == null) {
            return new MinuteTotal(false, 0, 0, 1);
        }
        int min = Math.max(0, duration.getMin());
        return new MinuteTotal(true, min, Math.max(min, duration.getMax()), 0);
    }

    private static int bounded(long minutes) {
        return (int) Math.min(Integer.MAX_VALUE, minutes);
    }
}
