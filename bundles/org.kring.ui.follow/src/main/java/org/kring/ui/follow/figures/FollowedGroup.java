// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.figures;

import java.util.List;
import java.util.Objects;
import org.kring.draw.chart.GroupChart;
import org.kring.draw.chart.GroupFigures;

/**
 * One group as this room sees it. Holds no names of people and no words of a case.
 *
 * @param figures what the gate shows of its meetings, and what happened
 * @param turnouts who came and answered, one a meeting, in order of date
 * @param notes what could not be shown and why, in the reader's language; mostly empty
 */
public record FollowedGroup(GroupFigures figures, List<Turnout> turnouts, List<String> notes) {

    /** Takes copies. */
    public FollowedGroup {
        Objects.requireNonNull(figures);
        turnouts = List.copyOf(turnouts);
        notes = List.copyOf(notes);
    }

    /**
     * The identifier of the group.
     *
     * @return its folder name
     */
    public String id() {
        return figures.group();
    }

    /**
     * Whether a signal stands in one of its charts.
     *
     * @return false, too, while there are no limits yet
     */
    public boolean signalled() {
        return GroupChart.all(figures).stream()
                .anyMatch(chart -> !chart.signals().isEmpty());
    }
}
