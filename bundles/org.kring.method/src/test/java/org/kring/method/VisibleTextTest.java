// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @CsvSource({
        "a\\nb, a¶b",
        "a\\r\\nb, a←¶b",
        "a\\tb, a→b",
        "a\\0b, a⟨U+0000⟩b",
        "a\\u007fb, a⟨U+007F⟩b",
        "a\\u0085b, a⟨U+0085⟩b",
        "a\\u001b[2Jb, a⟨U+001B⟩[2Jb",
        "a\\u2028b, a⟨U+2028⟩b",
        "a\\u2029b, a⟨U+2029⟩b",
        "a\\u202eb, a⟨U+202E⟩b",
        "a\\u2066b, a⟨U+2066⟩b",
        "a\\u200fb, a⟨U+200F⟩b",
        "a\\u200bb, a⟨U+200B⟩b",
        "a\\u200db, a⟨U+200D⟩b",
        "a\\ufeffb, a⟨U+FEFF⟩b",
        "a\\u00adb, a⟨U+00AD⟩b",
        "a\\u3164b, a⟨U+3164⟩b",
        "a\\u2800b, a⟨U+2800⟩b",
        "a\\ud83db, a⟨U+D83D⟩b",
        "a\\ude00b, a⟨U+DE00⟩b",
        "a\\udb40\\udc41b, a⟨U+E0041⟩b"
    })
    void whatCannotBeSeenIsAMark(String written, String expected) {
        assertEquals(expected, VisibleText.line(unescape(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het Veerhuis",
                "Zoë & Müller, 3–5 ≥ 2",
                "e\u0301 n\u0303",
                "שלב הַשְּׁאֵלוֹת",
                "مرحلة الأسئلة",
                "می‌خواهم",
                "क्‍ष",
                "相談の段階",
                "Fase 😀 vraag",
                "👩‍👧",
                "🏳️‍🌈",
                "👩🏽‍💻",
                "a\u00a0b\u3000c"
            })
    void whatCanBeSeenStays(String text) {
        assertEquals(text, VisibleText.line(text));
    }

    @Test
    void nothingIsNothing() {
        assertSame("", VisibleText.line(null));
        assertSame("", VisibleText.line(""));
        assertEquals("", VisibleText.quote(null));
    }

    @Test
    void ofALongTextTheBeginIsQuoted() {
        assertEquals("abc", VisibleText.quote("abc", 3));
        assertEquals("ab…", VisibleText.quote("abc", 2));
        assertEquals("😀…", VisibleText.quote("😀😀", 1));
        assertEquals("¶…", VisibleText.quote("\n\n", 1));
        assertEquals("x".repeat(80) + "…", VisibleText.quote("x".repeat(81)));
        assertEquals("x".repeat(80), VisibleText.quote("x".repeat(80)));
    }

    @Test
    void anyTextComesOutOnOneLineAndStaysAsItIs() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x250) : random.nextInt(0x10000)));
            }
            String line = VisibleText.line(text.toString());
            assertEquals(line, VisibleText.line(line));
            assertEquals(line.isEmpty() ? 0 : 1, line.lines().count());
            assertFalse(line.chars().anyMatch(Character::isISOControl), line);
        }
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '\\') {
                plain.append(text.charAt(at));
                continue;
            }
            char kind = text.charAt(++at);
            if (kind == 'u') {
                plain.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 4;
            } else {
                plain.append(
                        switch (kind) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            default -> '\0';
                        });
            }
        }
        return plain.toString();
    }
}
