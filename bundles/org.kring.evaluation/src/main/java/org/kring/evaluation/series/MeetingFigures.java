// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.series;

import java.time.LocalDate;
import java.util.Objects;
import org.kring.evaluation.Figures;

/**
 * What the gate shows of one meeting.
 *
 * @param meeting identifier of the meeting, not empty
 * @param date the day it was held
 * @param figures what may be shown of its evaluation
 */
public record MeetingFigures(String meeting, LocalDate date, Figures figures) {

    /** @throws IllegalArgumentException when the identifier is empty */
    public MeetingFigures {
        Objects.requireNonNull(date);
        Objects.requireNonNull(figures);
        if (meeting.isEmpty()) {
            throw new IllegalArgumentException("A meeting has no identifier");
        }
    }
}
