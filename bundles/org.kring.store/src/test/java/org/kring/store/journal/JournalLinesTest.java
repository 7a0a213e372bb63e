// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class JournalLinesTest {

    private static final Path FILE = Path.of("run.journal");

    private static String line(String number, String json) {
        var sum = new CRC32C();
        sum.update((number + " " + json).getBytes(StandardCharsets.UTF_8));
        return number + " " + String.format(Locale.ROOT, "%08x", sum.getValue()) + " " + json;
    }

    private static Optional<JournalLines.Line> read(String text) {
        var bytes = ("?" + text + "?").getBytes(StandardCharsets.UTF_8);
        return JournalLines.read(bytes, 1, bytes.length - 1);
    }

    @ParameterizedTest
    @CsvSource({"0", "7", "42", "999999999"})
    void aLineIsReadAsItWasWritten(long number) throws Exception {
        var json = "{\"é\":\"\u20ac\"}";
        var written = JournalLines.of(number, "", json, FILE);

        assertEquals(line(Long.toString(number), json) + "\n", new String(written, StandardCharsets.UTF_8));
        assertEquals(
                Optional.of(new JournalLines.Line(number, "", json)),
                read(new String(written, StandardCharsets.UTF_8).strip()));
    }

    @Test
    void anEmptyEntryIsALineToo() {
        assertEquals(Optional.of(new JournalLines.Line(1, "", "")), read(line("1", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1 ", "1 0", "1 00000000", " 00000000 {}", "x 00000000 {}", "1 00000000 {}"})
    void whatIsNoLineIsNone(String text) {
        assertTrue(read(text).isEmpty());
    }

    @Test
    void numbersHaveNineDigitsAtMostAndBlanksStandWhereTheyStand() {
        assertTrue(read(line("123456789", "{}")).isPresent());
        assertTrue(read(line("1234567890", "{}")).isEmpty());
        var whole = line("12", "{}");
        assertTrue(read(whole).isPresent());
        assertTrue(read(whole.replaceFirst(" ", "_")).isEmpty());
        assertTrue(read(whole.replace(" {", "_{")).isEmpty());
        assertTrue(read(whole.toUpperCase(Locale.ROOT).equals(whole) ? "" : whole.toUpperCase(Locale.ROOT))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"journal\":2}', 2",
        "'{\"journal\":17}', 17",
        "'{\"journal\":}', 0",
        "'{\"journal\":2} ', 0",
        "'{}', 0",
        "'{\"journal\":1234567890}', 2147483647"
    })
    void theFirstLineTellsTheVersion(String json, int version) {
        assertEquals(version, JournalLines.version(json));
    }

    @Test
    void theFirstLineOfThisVersionIsReadAsThat() {
        var first = new String(JournalLines.first(""), StandardCharsets.UTF_8);
        assertTrue(first.endsWith("\n"));
        assertEquals(Optional.of(new JournalLines.Line(0, "", JournalLines.head())), read(first.strip()));
        assertEquals(JournalLines.VERSION, JournalLines.version(JournalLines.head()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 0x1f, 0xd800, 0xdbff, 0xdc00, 0xdfff})
    void whatWouldBreakALineIsRefusedWithItsNumber(int character) {
        var json = "x" + (char) character + "y";
        var refused = assertThrows(StoreException.class, () -> JournalLines.of(1, "", json, FILE));
        assertEquals(Problem.BAD_ENTRY, refused.problem());
        assertTrue(refused.sentence(Locale.ENGLISH).contains(String.format(Locale.ROOT, "U+%04X", character)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\ud7ff", "\ue000", "\ud834\udd1e"})
    void whateverElseIsAWord(String text) throws Exception {
        assertEquals(
                text,
                read(new String(JournalLines.of(1, "", text, FILE), StandardCharsets.UTF_8).replaceAll("\n$", ""))
                        .orElseThrow()
                        .json());
    }
}
