// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kring.method.VisibleText;
import org.kring.model.common.CommonFactory;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;

class MissingCharactersTest {
    /** For private use, in a plane that fonts leave alone. */
    private static final String NOWHERE = Character.toString(0x10fffd);

    @Test
    void whatNoFontHasIsNamedOnceAndInBothLanguages() {
        Method method = MethodFactory.eINSTANCE.createMethod();
        method.setName(CommonFactory.eINSTANCE.createText());
        method.getName().setEn("a" + NOWHERE + NOWHERE + "b");

        MissingCharacters missing = PhaseDiagram.of(method, Locale.ENGLISH).missing();

        assertEquals(List.of(0x10fffd), missing.codePoints());
        for (Locale locale : Drawn.LANGUAGES) {
            assertTrue(missing.sentence(locale).contains(NOWHERE + " (U+10FFFD)"), missing.sentence(locale));
        }
        assertTrue(missing.sentence(Drawn.DUTCH).startsWith("Geen lettertype"));
        assertTrue(missing.sentence(Locale.ENGLISH).startsWith("No font"));
    }

    @Test
    void manyAreCounted() {
        StringBuilder text = new StringBuilder();
        for (int each = 0x10ff00; each < 0x10ff00 + 11; each++) {
            text.appendCodePoint(each);
        }

        String sentence = MissingCharacters.of(text.toString()).sentence(Locale.ENGLISH);

        assertTrue(sentence.contains("U+10FF07") && sentence.contains(" and 3 more"), sentence);
        assertTrue(!sentence.contains("U+10FF08"), sentence);
    }

    @Test
    void blanksJoinersAndDirectionsAreNotMissed() {
        MissingCharacters missing = MissingCharacters.of("a b\u00a0c\td\u200e\u200f\ufe0f\u3000");

        assertTrue(missing.isEmpty(), missing.codePoints().toString());
        assertEquals("", missing.sentence(Locale.ENGLISH));
    }

    @Test
    void theMarksOfWhatCannotBeSeenAreNotMissed() {
        String marks = VisibleText.line("\t\n\r\0\u007f\u202e\ud83d");

        assertEquals("", MissingCharacters.of(marks).sentence(Locale.ENGLISH));
    }

    @Test
    void everyWordOfTheLibraryCanBeShown() {
        for (Method method : Drawn.methods()) {
            for (Locale locale : Drawn.LANGUAGES) {
                assertEquals("", PhaseDiagram.of(method, locale).missing().sentence(locale));
            }
        }
    }
}
