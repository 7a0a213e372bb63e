// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.method.Bilingual;

class StoreExceptionTest {

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemHasASentenceInBothLanguagesThatSaysWhatToDo(Problem problem) {
        var fault = new StoreException(problem, new Place("a.method", 3, 9), "one", "two", "three", "four");

        var dutch = fault.sentence(Locale.forLanguageTag("nl-BE"));
        var english = fault.sentence(Locale.ENGLISH);
        assertEquals(new Bilingual(dutch, english), fault.sentence());

        // these say by themselves where, or the file helps nobody
        boolean placed = problem != Problem.ALREADY_OPEN
                && problem != Problem.NAME_LONG
                && !problem.name().matches("(JOURNAL|JOURNAL_NOT|MEETING|PRACTICE)_KEPT");
        assertEquals(placed, dutch.startsWith("a.method, regel 3, kolom 9: "), dutch);
        assertEquals(placed, english.startsWith("a.method, line 3, column 9: "), english);
        assertNotEquals(dutch, english);
        assertFalse((dutch + english).contains("{"), dutch + english);
        assertTrue(english.matches(".*[.;] .*\\."), english);
    }

    @ParameterizedTest
    @EnumSource(
            names = ".*JOURNAL_(CHANGED|FULL|KEPT|NOT_KEPT)|(MEETING|PRACTICE)_KEPT|NOT_XML",
            mode = EnumSource.Mode.MATCH_ALL)
    void whoKnowsNoFilesIsToldOfNone(Problem problem) {
        var fault = new StoreException(problem, new Place("a.method", 3, 9), 7, "/a/path", "noord");

        for (var locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            var words = fault.sentenceInWords(locale);
            assertFalse(words.matches(".*(/|journa|a[.]method|[{]).*"), words);
            assertTrue(words.matches(".*[.;] .*\\."), words);
            assertEquals(problem == Problem.PRACTICE_KEPT, words.contains("\"noord\""), words);
        }
    }

    @Test
    void whatHasNoOtherWordsIsToldAsItIs() {
        var fault = new StoreException(Problem.EMPTY, new Place("a", 1, 4));
        assertEquals(fault.sentenceWithin(Locale.ENGLISH), fault.sentenceInWords(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void theLanguageOfTheMachineDoesNotLeakIntoAnAskedOne(Problem problem) {
        var before = Locale.getDefault();
        try {
            var fault = new StoreException(problem, Place.of("a"), "one", "two", "three", "four");
            Locale.setDefault(Locale.forLanguageTag("nl"));
            var english = fault.sentence(Locale.ENGLISH);
            assertEquals(fault.sentence(Locale.forLanguageTag("nl")), fault.getMessage());
            Locale.setDefault(Locale.FRENCH);
            assertEquals(english, fault.getMessage());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void thePlaceIsToldAsFarAsItIsKnown() {
        assertEquals(
                "a: " + new StoreException(Problem.EMPTY, Place.of("")).sentence(Locale.ENGLISH),
                new StoreException(Problem.EMPTY, Place.of("a")).sentence(Locale.ENGLISH));
        var placed = new StoreException(Problem.EMPTY, new Place("a", 1, 4));
        assertTrue(placed.sentence(Locale.ENGLISH).startsWith("a, line 1, column 4: "), placed.getMessage());
        assertEquals("a", placed.file());
        assertEquals(1, placed.line());
        assertEquals(4, placed.column());
    }

    @Test
    void ofALongPathTheEndIsTold() {
        var shown = org.kring.method.VisibleText.LONGEST_QUOTE;
        var fits = "x".repeat(shown);
        assertTrue(new StoreException(Problem.EMPTY, Place.of(fits))
                .sentence(Locale.ENGLISH)
                .startsWith(fits + ": "));
        var longer = "/" + "\ud834\udd1e".repeat(shown) + ".method";
        var told = new StoreException(Problem.EMPTY, Place.of(longer)).sentence(Locale.ENGLISH);
        var name = told.substring(0, told.indexOf(": "));
        assertTrue(name.startsWith("\u2026\ud834\udd1e"), told);
        assertTrue(name.endsWith(".method"), told);
        assertEquals(shown, name.codePointCount(0, name.length()));
    }
}
