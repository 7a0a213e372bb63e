// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void readersOfDutchGetDutchAndAllOthersEnglish() {
        var text = Build.text("Fase", "Phase");

        assertEquals("Fase", Words.of(text, Locale.forLanguageTag("nl-BE")));
        assertEquals("Phase", Words.of(text, Locale.ENGLISH));
        assertEquals("Phase", Words.of(text, Locale.FRENCH));
    }

    @Test
    void theOtherLanguageStandsInForAMissingOne() {
        assertEquals("Phase", Words.of(Build.text(" ", "Phase"), Words.DUTCH));
        assertEquals("Fase", Words.of(Build.text("Fase", null), Locale.ENGLISH));
        assertEquals("", Words.of(Build.text(null, ""), Words.DUTCH));
        assertEquals("", Words.of(null, Words.DUTCH));
    }

    @Test
    void oneLanguageIsNotBoth() {
        assertTrue(Words.inBothLanguages(Build.text("Fase", "Phase")));
        assertFalse(Words.inBothLanguages(Build.text("Fase", "")));
        assertFalse(Words.inBothLanguages(null));
    }
}
