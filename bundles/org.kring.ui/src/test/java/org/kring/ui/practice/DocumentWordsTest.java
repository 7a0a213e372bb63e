// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class DocumentWordsTest {

    @Test
    void documentsOfAPracticeAreCalledByWhatTheyAre() {
        assertEquals("This group", DocumentWords.of("groups/noord/group.xmi", Locale.ENGLISH));
        assertEquals("The list of names of this group", DocumentWords.of("groups/noord/content.xmi", Locale.ENGLISH));
        String content = DocumentWords.of("groups/noord/meetings/2026-11-21/content.xmi", Locale.ENGLISH);
        assertTrue(content.startsWith("The content of the meeting of ") && content.contains("21 Nov"), content);
        assertEquals(
                "The meeting of extra", DocumentWords.of("groups/noord/meetings/extra/meeting.xmi", Locale.ENGLISH));
    }

    @Test
    void whatIsNoneOfThoseKeepsItsName() {
        assertEquals("own.method", DocumentWords.of("methods/own.method", Locale.ENGLISH));
    }

    @Test
    void aNameAloneIsNotCalledAMeeting() {
        assertEquals("meeting.xmi", DocumentWords.of("meeting.xmi", Locale.ENGLISH));
        assertEquals("This group", DocumentWords.of("group.xmi", Locale.ENGLISH));
    }

    @Test
    void whatNamesNoFileItselfStaysAsItIs() {
        StoreException failure = StoreException.of(Problem.NAME_LONG, Path.of("groups/noord/content.xmi"), 100, 101);
        assertEquals(failure.sentence(Locale.ENGLISH), DocumentWords.sentence(failure, Locale.ENGLISH));
    }

    @Test
    void aFailureSaysWhatAndNoFile() {
        StoreException failure = StoreException.of(Problem.EMPTY, Path.of("groups", "noord", "group.xmi"));
        String sentence = DocumentWords.sentence(failure, Locale.ENGLISH);
        assertTrue(sentence.startsWith("This group: "), sentence);
        assertFalse(sentence.contains(".xmi"), sentence);
    }
}
