// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.kring.method.Bilingual;

/**
 * Whose turn it is for a role; advice, never a lock.
 *
 * @param member identifier of the member
 * @param meetingsAgo how many meetings ago they held the role, 1 means the last one; empty means never
 * @param times how often they held it
 * @param reason why they stand at this place, without their name
 */
public record TurnAdvice(String member, OptionalInt meetingsAgo, int times, Bilingual reason) {

    /** Checks that nothing is missing. */
    public TurnAdvice {
        Objects.requireNonNull(member);
        Objects.requireNonNull(meetingsAgo);
        Objects.requireNonNull(reason);
    }

    /**
     * Returns the reason in the language of the reader.
     *
     * @param locale Dutch gives Dutch, anything else English
     * @return the sentence
     */
    public String reason(Locale locale) {
        return reason.in(locale);
    }
}
