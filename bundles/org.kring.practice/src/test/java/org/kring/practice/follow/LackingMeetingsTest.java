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
}
