// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened to a group and may explain a change.
 *
 * @param date the day from which it counts; a meeting on that day comes after it
 * @param kind what sort of thing
 * @param label a few words in the language of the reader; "" when the kind says enough
 */
public record ChartEvent(LocalDate date, Kind kind, String label) {

    /** The sorts of events that a chart shows. */
    public enum Kind {
        /** Another method, or a new version of it. */
        METHOD,
        /** Another facilitator. */
        FACILITATOR,
        /** Members came or went. */
        MEMBERS,
        /** A coach did something. */
        INTERVENTION
    }

    /** Takes the white space off the label. */
    public ChartEvent {
        Objects.requireNonNull(date);
        Objects.requireNonNull(kind);
        label = label.strip();
    }
}
