// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.draw.TextStyle;

class ParagraphTest {
    private static final String[] PARTS = {
        "vraag",
        "de",
        "probleeminbrenger",
        "zelf/samen",
        "x-y",
        "12",
        "שלב",
        "(אב)",
        "مرحلة",
        "相談の段階",
        "😀",
        "e\u0301e\u0301",
        "onwaarschijnlijkheidsberekeningen"
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void noLineIsWiderThanItsRoomAndNoLetterIsLost(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            String text = text(random);
            double room = 40 + random.nextInt(300);

            List<String> lines = Paragraph.of(TextStyle.SENTENCE, text).wrap(room);

            for (String line : lines) {
                assertTrue(Advances.of(TextStyle.SENTENCE).of(line) <= room + 0.01, line + " in " + room);
            }
            assertEquals(bare(text), bare(String.join("", lines)));
        }
    }

    @ParameterizedTest
    @EnumSource(TextStyle.class)
    void aTextOfTheLengthThatAStyleAllowsIsWhole(TextStyle style) {
        String longest = "w".repeat(style.longest());

        assertEquals(longest, Paragraph.shortened(style, longest));
        assertEquals(longest + "…", Paragraph.shortened(style, longest + "w"));
    }

    @Test
    void shorteningTearsNoCharacterApart() {
        int most = TextStyle.HEADING.longest();

        assertEquals("w".repeat(most - 1) + "…", Paragraph.shortened(TextStyle.HEADING, "w".repeat(most - 1) + "😀😀"));
        assertEquals(
                "w".repeat(most - 1) + "…",
                Paragraph.shortened(TextStyle.HEADING, "w".repeat(most - 1) + "e\u0301\u0302 and more"));
    }

    @Test
    void linesEndAtEveryLineEndThatThereIsAndNothingIsHidden() {
        assertEquals("a b c d ⟨U+202E⟩e", Paragraph.shortened(TextStyle.WORD, " a\nb\u2028c\u0085d\t\u202ee "));
    }

    @Test
    void ideographsAreBrokenWithoutAHyphenAndLettersWithOne() {
        assertTrue(
                Paragraph.of(TextStyle.SENTENCE, "相談の段階相談の段階").wrap(40).stream().noneMatch(line -> line.contains("-")));
        List<String> lines =
                Paragraph.of(TextStyle.SENTENCE, "probleeminbrenger").wrap(40);
        lines.subList(0, lines.size() - 1).forEach(line -> assertTrue(line.endsWith("-"), line));
    }

    @Test
    void aLineOfATextOfTwoDirectionsKeepsTheDirectionOfTheWhole() {
        String dutch = "Stel een vraag over שלב אבג דהו זחט יכל מנס עפצ קרש";
        String hebrew = "שלב אבג דהו vraag tekst kring vraag tekst kring";

        Paragraph.of(TextStyle.SENTENCE, dutch)
                .wrap(60)
                .forEach(line ->
                        assertFalse(TextLine.of(TextStyle.SENTENCE, line).rightToLeft(), line));
        Paragraph.of(TextStyle.SENTENCE, hebrew)
                .wrap(60)
                .forEach(
                        line -> assertTrue(TextLine.of(TextStyle.SENTENCE, line).rightToLeft(), line));
    }

    @Test
    void widthIsThatOfAllWordsOnOneLine() {
        Paragraph paragraph = Paragraph.of(TextStyle.WORD, "een twee  drie");

        assertEquals(Advances.of(TextStyle.WORD).of("een twee drie"), paragraph.width(), 0.01);
        assertEquals(1, paragraph.lines(paragraph.width() + 0.01));
        assertEquals(Advances.of(TextStyle.WORD).of("twee"), paragraph.widestWord(), 0.01);
        assertEquals(0, Paragraph.of(TextStyle.WORD, " \n").width());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int words = 1 + random.nextInt(20); words > 0; words--) {
            text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u200e\u200f-]", "");
    }
}
