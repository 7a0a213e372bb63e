// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.practice.words.DocumentWords;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.practice.RecentPractice;

/** Failures on the first page speak of practices, groups and meetings, never of their files. */
class PracticeFailureTest {

    private static final Path FOLDER = Path.of("practices").resolve("north").toAbsolutePath();
    private static final List<RecentPractice> KNOWN = List.of(new RecentPractice(FOLDER, "North & co"));

    private static final DocumentWords WORDS = new DocumentWords(Locale.ENGLISH, Clock.systemUTC());

    private static String sentence(Path file, List<RecentPractice> known) {
        return PracticeFailure.sentence(StoreException.of(Problem.EMPTY, file), known, WORDS, Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "practice.kring",
                "groups/one/group.xmi",
                "groups/one/content.xmi",
                "groups/one/meetings/2026-11-21/meeting.xmi",
                "groups/one/meetings/2026-11-21/forms.xmi"
            })
    void noFileOfAPracticeIsNamed(String file) {
        String known = sentence(FOLDER.resolve(file), KNOWN);
        assertTrue(known.startsWith("North & co: the file is empty."), known);
        assertFalse(known.contains(Path.of(file).getFileName().toString()), known);

        String unknown = sentence(FOLDER.resolve(file), List.of());
        assertFalse(unknown.contains(Path.of(file).getFileName().toString()), unknown);
    }

    @Test
    void aPracticeThatNobodyKnowsIsTheFolderThatWasChosen() {
        String sentence = sentence(Path.of("/p/practice.kring").toAbsolutePath(), List.of());
        assertTrue(sentence.startsWith(Path.of("/p").toAbsolutePath() + ": the file is empty"), sentence);
    }

    @Test
    void aDocumentWithoutAFolderIsCalledWhatItIs() {
        String sentence = sentence(Path.of("practice.kring"), List.of());
        assertTrue(sentence.startsWith("This practice: the file is empty"), sentence);
    }

    @Test
    void aLongNameIsShortenedInTheMiddle() {
        String name = "N" + "o".repeat(98) + "rd";
        String sentence = sentence(FOLDER.resolve("practice.kring"), List.of(new RecentPractice(FOLDER, name)));
        assertTrue(sentence.matches("No+\\u2026o+rd: .*"), sentence);
        assertEquals(60, sentence.indexOf(':'));
    }

    @Test
    void aSentenceThatSaysByItselfWhereStaysAsItIs() {
        StoreException open = StoreException.of(Problem.NAME_LONG, FOLDER.resolve("practice.kring"), 100, 101);
        assertEquals(open.sentence(Locale.ENGLISH), PracticeFailure.sentence(open, KNOWN, WORDS, Locale.ENGLISH));
    }
}
