// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.draw.TextStyle;

class TextLineTest {

    /** What is seen from left to right, one letter a glyph. */
    @ParameterizedTest
    @CsvSource({
        "fase, fase",
        "שלב, בלש",
        "fase שלב a, fase בלש a",
        "fase 12 שלב 34, fase 12 34 בלש",
        "שלב 12, 12 בלש",
        "(שלב), )בלש(",
        "fase (שלב) a, fase (בלש) a",
        "שלב (אב) גד, דג )בא( בלש",
        "שלב fase, fase בלש"
    })
    void lettersStandInTheOrderInWhichTheyAreSeen(String text, String seen) {
        assumeTrue(text.codePoints().allMatch(Fonts::has), "a font with Hebrew is installed");
        assertEquals(seen, seen(TextLine.of(TextStyle.SENTENCE, text)));
    }

    @Test
    void aBracketIsMirroredInTextFromTheRight() {
        assumeTrue(Fonts.has('ש'), "a font with Hebrew is installed");
        GlyphVector left = glyphs("(א)");
        GlyphVector right = glyphs("a()");

        assertEquals(right.getGlyphCode(1), left.getGlyphCode(0), "the left one opens to the right");
        assertEquals(right.getGlyphCode(2), left.getGlyphCode(2));
    }

    @Test
    void arabicLettersJoin() {
        assumeTrue(Fonts.has('م'), "a font with Arabic is installed");
        GlyphVector joined = glyphs("ممم");
        GlyphVector alone = glyphs("م");

        for (int glyph = 0; glyph < 3; glyph++) {
            assertNotEquals(alone.getGlyphCode(0), joined.getGlyphCode(glyph), "letter " + glyph);
        }
    }

    @Test
    void anAccentStandsOnItsLetter() {
        TextLine line = TextLine.of(TextStyle.SENTENCE, "ae\u0301o");
        TextLine plain = TextLine.of(TextStyle.SENTENCE, "aeo");

        assertEquals(plain.width(), line.width(), 0.01);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fase", "שלב 12 (a)", "相談の段階", "مرحلة الأسئلة", "Fase 😀 vraag", "é e\u0301 \u200e a"})
    void aLineIsAsWideAsItsRunsAndEveryCharacterIsInOneOfThem(String text) {
        TextLine line = TextLine.of(TextStyle.HEADING, text);

        double x = 0;
        boolean[] met = new boolean[text.length()];
        for (TextLine.Run run : line.runs()) {
            assertEquals(x, run.x(), 0.01);
            x += run.glyphs().getGlyphPosition(run.glyphs().getNumGlyphs()).getX();
            for (int at = run.start(); at < run.end(); at++) {
                assertFalse(met[at], "character " + at + " twice");
                met[at] = true;
            }
        }
        for (boolean each : met) {
            assertTrue(each);
        }
        assertEquals(x, line.width(), 0.01);
        assertEquals(line.width(), Advances.of(TextStyle.HEADING).of(text), 0.01);
    }

    @Test
    void nothingIsNoRuns() {
        assertEquals(List.of(), TextLine.of(TextStyle.WORD, "").runs());
        assertEquals(0, Advances.of(TextStyle.WORD).of(""));
    }

    @Test
    void theFirstLetterGivesTheDirection() {
        assertTrue(TextLine.of(TextStyle.WORD, "12 שלב fase").rightToLeft());
        assertFalse(TextLine.of(TextStyle.WORD, "12 fase שלב").rightToLeft());
    }

    @Test
    void onlyLettersOfWesternEuropeAreSimple() {
        Advances advances = Advances.of(TextStyle.SENTENCE);

        assertTrue(advances.isSimple("Één – ‘twee’… ÿ"));
        for (String text : List.of("e\u0301", "ש", "م", "Привет", "相", "😀", "a\u00adb", "a\tb", "\u200e")) {
            assertFalse(advances.isSimple(text), text);
        }
    }

    private static GlyphVector glyphs(String text) {
        return TextLine.of(TextStyle.SENTENCE, text).runs().get(0).glyphs();
    }

    private static String seen(TextLine line) {
        List<Character> seen = new ArrayList<>();
        for (TextLine.Run run : line.runs()) {
            for (int glyph = 0; glyph < run.glyphs().getNumGlyphs(); glyph++) {
                seen.add(line.text().charAt(run.start() + run.glyphs().getGlyphCharIndex(glyph)));
            }
        }
        StringBuilder text = new StringBuilder();
        seen.forEach(text::append);
        return text.toString();
    }
}
