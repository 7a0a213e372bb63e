// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kring.method.Sentences;
import org.kring.practice.Damage;
import org.kring.practice.DocumentPlace;

/** Meetings that figures do without, since something of them could not be read: whoever sees the figures is told. */
public final class LackingMeetings {

    /** Without one of these a meeting has no place among the figures; of words alone they do not depend. */
    private static final Set<DocumentPlace.Kind> NEEDED =
            Set.of(DocumentPlace.Kind.MEETING, DocumentPlace.Kind.FORMS, DocumentPlace.Kind.RUN);

    private static final Sentences SENTENCES = new Sentences(LackingMeetings.class);

    private LackingMeetings() {}

    /**
     * How many meetings the figures do without.
     *
     * @param damages what could not be read, of one group or of several; what was altered was read all the same
     * @return 0 when all of them are there; a meeting counts once, whatever of it could not be read
     */
    public static int count(List<Damage> damages) {
        return (int) damages.stream()
                .filter(each -> !each.isAltered())
                .map(each -> DocumentPlace.of(each.file()))
                .filter(place -> NEEDED.contains(place.kind()))
                .map(place -> place.group() + "/" + place.folder())
                .distinct()
                .count();
    }

    /**
     * Says that the figures rest on fewer meetings than were held.
     *
     * @param damages what could not be read
     * @param locale of the reader
     * @return one sentence; empty when all meetings are there
     */
    public static Optional<String> sentence(List<Damage> damages, Locale locale) {
        int count = count(damages);
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(SENTENCES.in(locale, count == 1 ? "lacking.one" : "lacking.more", count));
    }
}
