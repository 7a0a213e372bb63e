// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.series;

import java.time.LocalDate;
import java.util.Objects;
import org.kring.evaluation.AxisFigures;

/**
 * One meeting on the chart of one axis. Holds what the gate let through and nothing else.
 *
 * @param meeting identifier of the meeting
 * @param date the day it was held
 * @param present how many people were there
 * @param figures what may be shown of the axis, on the scale 1–10
 */
public record AxisPoint(String meeting, LocalDate date, int present, AxisFigures figures) {

    /** Checks that nothing is missing. */
    public AxisPoint {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(date);
        Objects.requireNonNull(figures);
    }

    /** Whether there is a mean to draw; without one the chart has a gap here, with the reason. */
    public boolean shown() {
        return figures.mean().isPresent();
    }

    /** Whether the mean is shown but rounded to halves and without spread, because few people answered. */
    public boolean rounded() {
        return shown() && figures.suppressed().isPresent();
    }
}
