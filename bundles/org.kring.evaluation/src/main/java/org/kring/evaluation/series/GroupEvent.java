// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.series;

import java.time.LocalDate;
import java.util.Objects;
import org.kring.method.Bilingual;

/**
 * Something that happened to a group and may explain a change.
 *
 * @param date the day from which it counts; a meeting on that day comes after it
 * @param kind what sort of thing
 * @param label a few words without names of people; "" when the kind says enough
 */
public record GroupEvent(LocalDate date, Kind kind, Bilingual label) {

    /** The label of an event whose kind says enough. */
    public static final Bilingual NO_LABEL = new Bilingual("", "");

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

    /** Checks that nothing is missing. */
    public GroupEvent {
        Objects.requireNonNull(date);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(label);
    }
}
