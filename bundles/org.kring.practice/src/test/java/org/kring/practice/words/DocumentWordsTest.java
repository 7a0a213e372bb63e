// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.practice.Damage;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class DocumentWordsTest {

    private final DocumentWords words = in(2026);

    private static DocumentWords in(int year) {
        Clock clock = Clock.fixed(
                LocalDate.of(year, 12, 1).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new DocumentWords(Locale.ENGLISH, clock);
    }

    @Test
    void aMeetingOfAnotherYearIsCalledWithIt() {
        String file = "groups/noord/meetings/2026-11-21/meeting.xmi";
        assertEquals("The meeting of Sat 21 Nov", words.of(file));
        assertEquals("The meeting of Sat 21 Nov 2026", in(2027).of(file));
    }

    @Test
    void aMeetingIsCalledByTheDayOnWhichItWasHeldAndPlacedInItsGroup() {
        Clock clock = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
        DocumentWords held =
                new DocumentWords(Locale.ENGLISH, clock, place -> Optional.of(Instant.parse("2026-11-27T18:00:00Z"))
                        .filter(moment ->
                                place.group().equals("noord") && place.folder().equals("2026-12-04")));
        String file = "groups/noord/meetings/2026-12-04/forms.xmi";
        assertEquals("The forms of the meeting of Fri 27 Nov", held.of(file));
        assertEquals("The meeting of Fri 4 Dec", held.of("groups/zuid/meetings/2026-12-04/meeting.xmi"));
        Damage damage = new Damage(file, StoreException.of(Problem.FORMS_GONE, Path.of("forms.xmi")));
        String known = held.ofGroup(damage, "Noord");
        assertTrue(known.startsWith("Noord \u00b7 The forms of the meeting of Fri 27 Nov: "), known);
        assertFalse(known.contains("groups/"), known);
        String placed = held.placed(damage, "Noord");
        assertTrue(placed.startsWith("Noord \u00b7 The forms of the meeting of Fri 27 Nov: "), placed);
        assertTrue(placed.endsWith("(" + file + ")"), placed);
    }

    @Test
    void documentsOfAPracticeAreCalledByWhatTheyAre() {
        assertEquals("This group", words.of("groups/noord/group.xmi"));
        assertEquals("The list of names of this group", words.of("groups/noord/content.xmi"));
        String content = words.of("groups/noord/meetings/2026-11-21/content.xmi");
        assertTrue(content.startsWith("The content of the meeting of ") && content.contains("21 Nov"), content);
        assertEquals("The meeting of extra", words.of("groups/noord/meetings/extra/meeting.xmi"));
    }

    @Test
    void aFolderThatHoldsOthersIsCalledByWhatItHolds() {
        assertEquals("The folder with the groups", words.of("groups"));
        assertEquals("The folder with your own methods", words.of("methods"));
        assertEquals("The folder with the meetings of this group", words.of("groups/noord/meetings"));
        Path folder = Path.of("/somewhere/groups/noord/meetings");
        Damage emptied = new Damage("groups/noord/meetings", StoreException.of(Problem.EMPTIED, folder));
        String told = words.sentence(emptied);
        assertTrue(told.startsWith("The folder with the meetings of this group: the folder is empty"), told);
        assertFalse(told.contains("somewhere"), told);
        String among = words.amongGroups(emptied);
        assertTrue(among.startsWith("The folder with the meetings of the group in the folder noord: "), among);
        assertEquals("groups", words.of("/a/practice/that/is/called/groups"));
        assertEquals("meetings", words.of("/a/practice/called/meetings"));
    }

    @Test
    void whatIsNoneOfThoseKeepsItsName() {
        assertEquals("own.method", words.of("methods/own.method"));
    }

    @Test
    void aNameAloneIsNotCalledAMeeting() {
        assertEquals("meeting.xmi", words.of("meeting.xmi"));
        assertEquals("This group", words.of("group.xmi"));
    }

    @Test
    void aPracticeThatIsGoneIsCalledByItsOwnNameWhereverItLay() {
        StoreException gone = StoreException.of(Problem.NO_PRACTICE, Path.of("/a/long/way/to/Noord"));
        String told = words.sentence(gone);
        assertTrue(told.startsWith("The folder of this practice, \u201cNoord\u201d, is no longer there."), told);
        assertFalse(told.contains("/"), told);
    }

    @Test
    void aDocumentWhoseFolderIsGoneIsNotCalledWhole() {
        Path file = Path.of("groups/noord/meetings/2026-11-21/meeting.xmi");
        assertEquals(
                "The meeting of Sat 21 Nov: its folder was removed or moved, perhaps by a program that synchronises"
                        + " folders. Put the folder back and try again.",
                words.sentence(StoreException.of(Problem.FOLDER_GONE, file)));
    }

    @Test
    void whatNamesNoFileItselfStaysAsItIs() {
        StoreException failure = StoreException.of(Problem.NAME_LONG, Path.of("groups/noord/content.xmi"), 100, 101);
        assertEquals(failure.sentence(Locale.ENGLISH), words.sentence(failure));
    }

    @Test
    void theFolderOfAMeetingIsCalledByItsDay() {
        Path folder = Path.of("/home/p/groups/noord/meetings/2026-11-21");
        String sentence = words.sentence(StoreException.of(Problem.FOLDER_FAILED, folder));
        assertTrue(sentence.startsWith("The meeting of Sat 21 Nov: "), sentence);
        assertFalse(sentence.contains("noord"), sentence);
    }

    @Test
    void aFailureSaysWhatAndNoFile() {
        StoreException failure = StoreException.of(Problem.EMPTY, Path.of("groups", "noord", "group.xmi"));
        String sentence = words.sentence(failure);
        assertTrue(sentence.startsWith("This group: "), sentence);
        assertFalse(sentence.contains(".xmi"), sentence);
    }
}
