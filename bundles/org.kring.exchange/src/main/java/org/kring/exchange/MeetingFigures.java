// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kring.evaluation.Figures;
import org.kring.evaluation.statistics.Xmr;
import org.kring.model.common.Axis;

/**
 * What the anonymity rule lets through of one meeting.
 *
 * @param id identifier of the meeting
 * @param date its day
 * @param figures what may be shown
 */
public record MeetingFigures(String id, LocalDate date, Figures figures) {

    /** The three axes of a meeting, in the order in which they are shown. */
    public static final List<Axis> AXES = List.of(Axis.PRODUCT, Axis.PROCESS, Axis.FACILITATOR);

    /** Checks that nothing is missing. */
    public MeetingFigures {
        Objects.requireNonNull(id);
        Objects.requireNonNull(date);
        Objects.requireNonNull(figures);
    }

    /**
     * The meetings with a mean on an axis: the points of its chart.
     *
     * @param meetings meetings of one group, in order of date
     * @param axis one of {@link #AXES}
     * @return in the same order
     */
    public static List<MeetingFigures> shown(List<MeetingFigures> meetings, Axis axis) {
        return meetings.stream()
                .filter(each -> each.figures().axis(axis).mean().isPresent())
                .toList();
    }

    /**
     * The chart of individual values over the shown means of an axis.
     *
     * @param meetings meetings of one group, in order of date
     * @param axis one of {@link #AXES}
     * @return empty under six shown means
     */
    public static Optional<Xmr> xmr(List<MeetingFigures> meetings, Axis axis) {
        return Xmr.of(shown(meetings, axis).stream()
                .map(each -> each.figures().axis(axis).mean().orElseThrow())
                .toList());
    }
}
