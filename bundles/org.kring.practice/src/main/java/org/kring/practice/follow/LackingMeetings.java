// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.method.Sentences;
import org.kring.practice.Damage;
import org.kring.practice.DocumentPlace;

/**
 * Meetings, and whole groups, that figures do without, since something of them could not be read: whoever sees the
 * figures is told.
 */
public final class LackingMeetings {

    /** Without one of these a meeting has no place among the figures; of words alone they do not depend. */
    private static final Set<DocumentPlace.Kind> NEEDED =
            Set.of(DocumentPlace.Kind.MEETING, DocumentPlace.Kind.FORMS, DocumentPlace.Kind.RUN);

    /** Without one of these nothing of a group is among the figures. */
    private static final Set<DocumentPlace.Kind> NEEDED_OF_GROUP =
            Set.of(DocumentPlace.Kind.GROUP, DocumentPlace.Kind.MEETINGS);

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
     * Says that the figures of one group rest on fewer meetings than were held.
     *
     * @param damages what could not be read of the group
     * @param locale of the reader
     * @return one sentence; empty when all meetings are there
     */
    public static Optional<String> sentence(List<Damage> damages, Locale locale) {
        return ofMeetings(count(damages), locale);
    }

    /**
     * Says that the figures of all groups rest on fewer meetings than were held, and on fewer groups than there are. A
     * group of which nothing could be read does not count among the meetings: nobody knows how many it held.
     *
     * @param figures of a practice
     * @param locale of the reader
     * @return a sentence about meetings, one about groups, or both; empty when all of both are there
     */
    public static Optional<String> sentence(PracticeFigures figures, Locale locale) {
        String told = Stream.of(ofMeetings(count(figures.damages()), locale), groups(figures, locale))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Optional.of(told).filter(each -> !each.isEmpty());
    }

    /**
     * Says that there are groups of which nothing is among the figures, whichever group is looked at.
     *
     * @param figures of a practice
     * @param locale of the reader
     * @return one sentence; empty when all groups are there
     */
    public static Optional<String> groups(PracticeFigures figures, Locale locale) {
        int count = countGroups(figures.damages());
        return count == 0
                ? Optional.empty()
                : Optional.of(SENTENCES.in(locale, count == 1 ? "lacking-groups.one" : "lacking-groups.more", count));
    }

    private static int countGroups(List<Damage> damages) {
        return (int) damages.stream()
                .filter(each -> !each.isAltered())
                .map(each -> DocumentPlace.of(each.file()))
                .filter(place -> NEEDED_OF_GROUP.contains(place.kind()))
                .map(DocumentPlace::group)
                .distinct()
                .count();
    }

    private static Optional<String> ofMeetings(int count, Locale locale) {
        return count == 0
                ? Optional.empty()
                : Optional.of(SENTENCES.in(locale, count == 1 ? "lacking.one" : "lacking.more", count));
    }
}
