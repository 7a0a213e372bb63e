// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.kring.method.Bilingual;
import org.kring.method.Words;

class SentenceLineTest {

    @Test
    void aSentenceStaysOnItsLineWhateverTheNamesInIt() {
        Bilingual names = new Bilingual("een\ntwee", "one\ntwo");
        int marked = 0;
        for (Locale locale : List.of(Words.DUTCH, Locale.ENGLISH)) {
            for (String key :
                    ResourceBundle.getBundle("org.kring.method.check.messages").keySet()) {
                String sentence = CheckRun.SENTENCES.in(locale, key, "x\u202ey", names, "a\nb");
                assertEquals(1, sentence.lines().count(), sentence);
                assertFalse(sentence.contains("\u202e"), sentence);
                marked += sentence.contains("x⟨U+202E⟩y") ? 1 : 0;
            }
        }
        assertTrue(marked > 10, "names are said: " + marked);
    }
}
