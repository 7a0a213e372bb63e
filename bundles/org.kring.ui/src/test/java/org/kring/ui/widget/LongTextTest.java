// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTextTest {

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals("", LongText.fit("", 1));
        assertEquals("Noor", LongText.fit("Noor", 4));
    }

    @Test
    void theMiddleGoesAndBothEndsStay() {
        assertEquals("ab\u2026ij", LongText.fit("abcdefghij", 5));
        assertEquals("abc\u2026ij", LongText.fit("abcdefghij", 6));
        assertEquals("\u2026", LongText.fit("abcdefghij", 1));
    }

    @Test
    void noSpaceIsLeftBesideTheEllipsis() {
        assertEquals("Anna\u2026Berg", LongText.fit("Anna van den Berg", 10));
    }

    @Test
    void nothingIsShownWhereNotEvenTheEllipsisFits() {
        assertEquals("", LongText.fit("abc", 2, words -> 10 * words.length()));
    }

    @Test
    void ofARemarkTheFirstWordsStay() {
        String remark = "Fewer than 5 forms count: nothing is shown.";
        assertEquals(remark, LongText.fitFirst(remark, remark.length(), String::length));
        assertEquals("Fewer than 5\u2026", LongText.fitFirst(remark, 15, String::length));
        assertEquals("Fewer than 5\u2026", LongText.fitFirst(remark, 13, String::length));
        assertEquals("Fewer than 5 forms count\u2026", LongText.fitFirst(remark, 28, String::length));
        assertEquals("Fewer tha\u2026", LongText.fitFirst(remark, 10, String::length), "else only one word");
        assertEquals("Few\u2026", LongText.fitFirst(remark, 4, String::length));
        assertEquals("\u2026", LongText.fitFirst(remark, 1, String::length));
        assertEquals("", LongText.fitFirst(remark, 0, String::length));
    }

    @Test
    void accentsStayOnTheirLetters() {
        assertEquals("e\u0301\u2026e\u0301", LongText.fit("e\u0301e\u0301e\u0301e\u0301e\u0301", 3));
        assertEquals("\ud83d\ude00\u2026\ud83d\ude00", LongText.fit("\ud83d\ude00".repeat(9), 3));
    }

    @Test
    void whatIsShownIsNeverWiderThanTheRoomAndAsLongAsFits() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String text = letters(random, 1 + random.nextInt(120));
            int room = 1 + random.nextInt(60);
            String shown = LongText.fit(text, room, String::length);
            assertTrue(shown.length() <= room, shown);
            assertEquals(text.length() <= room, shown.equals(text), shown);
            int cut = shown.indexOf('\u2026');
            if (cut >= 0) {
                assertEquals(room, shown.length(), "as long as fits");
                assertTrue(text.startsWith(shown.substring(0, cut)));
                assertTrue(text.endsWith(shown.substring(cut + 1)));
                assertFalse(shown.substring(cut + 1).length() > cut, "the begin is not shorter than the end");
            }
        }
    }

    @Test
    void wordsOfATitleStayWhole() {
        assertEquals("Ask the question", LongText.fitWords("Ask the question", 16, String::length));
        String title = "Ask the question about it";
        assertEquals("Ask the \u2026 it", LongText.fitWords(title, 14, String::length));
        assertEquals(
                "Step 7:\u2026onmodel",
                LongText.fitWords("Step 7: Consultationmodel", 15, String::length),
                "not Step 7: \u2026");
        assertEquals("Cons\u2026tion", LongText.fitWords("Consultation", 9, String::length), "one word only");
    }

    @Test
    void wholeWordsAreNeverWiderThanTheRoom() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            String text = letters(random, 1 + random.nextInt(9)) + " " + letters(random, 1 + random.nextInt(9)) + " "
                    + letters(random, 1 + random.nextInt(30)) + " " + letters(random, 1 + random.nextInt(9));
            int room = 1 + random.nextInt(60);
            String shown = LongText.fitWords(text, room, String::length);
            assertTrue(shown.length() <= room, shown);
            assertEquals(text.length() <= room, shown.equals(text), shown);
            int cut = shown.indexOf(" \u2026");
            if (cut >= 0) {
                assertTrue(text.startsWith(shown.substring(0, cut) + " "), shown);
                assertTrue(text.endsWith(shown.substring(cut + 2)), shown);
            }
        }
    }

    private static String letters(Random random, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }
}
