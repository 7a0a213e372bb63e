// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import java.util.List;
import java.util.Objects;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.GroupFigures;
import org.kring.practice.Damage;

/**
 * One group as whoever follows it sees it. Holds no names of people and no words of a case.
 *
 * @param figures what the gate shows of its meetings, and what happened
 * @param turnouts who came and answered, one a meeting, in the order of the figures
 * @param otherInstrument identifiers of the meetings that are left out because they were evaluated with another
 *     instrument or another version of it; mostly empty
 * @param damages what could not be read; it is left out, and mostly empty
 */
public record FollowedGroup(
        GroupFigures figures, List<Turnout> turnouts, List<String> otherInstrument, List<Damage> damages) {

    /** Takes copies. */
    public FollowedGroup {
        Objects.requireNonNull(figures);
        turnouts = List.copyOf(turnouts);
        otherInstrument = List.copyOf(otherInstrument);
        damages = List.copyOf(damages);
    }

    /**
     * The identifier of the group.
     *
     * @return its folder name
     */
    public String id() {
        return figures.group();
    }

    /** The series of its three axes, in order. */
    public List<AxisSeries> series() {
        return AxisSeries.all(figures);
    }

    /**
     * Whether a signal stands in one of its series.
     *
     * @return false, too, while there are no limits yet
     */
    public boolean signalled() {
        return series().stream().anyMatch(each -> !each.signals().isEmpty());
    }
}
