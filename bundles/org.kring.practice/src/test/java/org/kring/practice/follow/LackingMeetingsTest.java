// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.practice.Damage;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class LackingMeetingsTest {

    private static List<Damage> damages(Problem problem, String... files) {
        return Stream.of(files)
                .map(each -> new Damage(each, StoreException.of(problem, Path.of(each))))
                .toList();
    }

    @Test
    void aMeetingCountsOnceWhateverOfItCannotBeRead() {
        String one = "groups/g/meetings/2026-11-21/";
        assertEquals(1, LackingMeetings.count(damages(Problem.FORMS_GONE, one + "forms.xmi", one + "meeting.xmi")));
    }

    @Test
    void meetingsOfOneDayInTwoGroupsAreTwo() {
        String meeting = "/meetings/2026-11-21/forms.xmi";
        assertEquals(2, LackingMeetings.count(damages(Problem.FORMS_GONE, "groups/g" + meeting, "groups/h" + meeting)));
    }

    @Test
    void wordsAreNoFiguresAndWhatWasAlteredIsReadAllTheSame() {
        String one = "groups/g/meetings/2026-11-21/";
        assertEquals(0, LackingMeetings.count(damages(Problem.FORMS_GONE, one + "content.xmi", "groups/g/group.xmi")));
        assertEquals(0, LackingMeetings.count(damages(Problem.ALTERED, one + "forms.xmi")));
        assertEquals(Optional.empty(), LackingMeetings.sentence(List.of(), Locale.ENGLISH));
    }

    @Test
    void itIsSaidInOneSentence() {
        String one = "groups/g/meetings/2026-11-21/run.journal";
        String two = "groups/g/meetings/2026-12-21/forms.xmi";
        String of = LackingMeetings.sentence(damages(Problem.FORMS_GONE, one), Locale.ENGLISH)
                .orElseThrow();
        assertTrue(of.startsWith("One meeting could not be read: "), of);
        String more = LackingMeetings.sentence(damages(Problem.FORMS_GONE, one, two), Locale.forLanguageTag("nl"))
                .orElseThrow();
        assertTrue(more.startsWith("2 bijeenkomsten konden niet gelezen worden: "), more);
    }

    private static String ofAll(Locale locale, String... files) {
        return LackingMeetings.sentence(new PracticeFigures(List.of(), damages(Problem.FORMS_GONE, files)), locale)
                .orElse("");
    }

    @Test
    void ofAllGroupsThoseAreToldOfWhichNothingCouldBeRead() {
        String meeting = "groups/g/meetings/2026-11-21/forms.xmi";
        String one = "groups/h/group.xmi";
        String two = "groups/i/meetings";
        Locale dutch = Locale.forLanguageTag("nl");
        assertEquals("", ofAll(Locale.ENGLISH));
        assertEquals("One group could not be read at all, and is not in the figures.", ofAll(Locale.ENGLISH, one));
        assertEquals("2 groups could not be read at all, and are not in the figures.", ofAll(Locale.ENGLISH, one, two));
        assertEquals(
                "E\u00e9n groep kon helemaal niet gelezen worden, en staat niet in de cijfers.", ofAll(dutch, one));
        assertEquals(
                "2 groepen konden helemaal niet gelezen worden, en staan niet in de cijfers.", ofAll(dutch, one, two));
        var figures = new PracticeFigures(List.of(), damages(Problem.FORMS_GONE, one, meeting));
        assertEquals(Optional.of(ofAll(dutch, one)), LackingMeetings.groups(figures, dutch), "and nothing of meetings");
        String both = ofAll(Locale.ENGLISH, one, meeting);
        assertTrue(both.startsWith("One meeting could not be read: "), both);
        assertTrue(both.endsWith("once it can. One group could not be read at all, and is not in the figures."), both);
    }

    @Test
    void aGroupThatWasAlteredIsReadAllTheSame() {
        var altered = new PracticeFigures(List.of(), damages(Problem.ALTERED, "groups/h/group.xmi"));
        assertEquals(Optional.empty(), LackingMeetings.sentence(altered, Locale.ENGLISH));
    }
}
