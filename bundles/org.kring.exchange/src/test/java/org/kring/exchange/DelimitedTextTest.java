// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTest {
    private static final String[] PARTS = {
        "=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＠", "'", "\"", ",", ";", " ", "\u00a0", "1", "2.5", "vraag",
        "SUM(A1)", "é", "😀"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 6 12",
                "-x",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "\0x",
                "  =1",
                "\u00a0=1",
                "\u3000＝1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "=HYPERLINK(\"http://x\")",
                "-",
                "="
            })
    void whatMayBeAFormulaIsText(String text) {
        assertEquals("'" + text, CellGuard.guarded(text));
        assertEquals(text, CellGuard.restored("'" + text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "-5",
                "+5",
                "-3,5",
                "-1.234,5",
                "12 %",
                "-12%",
                "2026-11-21",
                "a=b",
                "'tis",
                "''",
                "–",
                "Wie @ wat?"
            })
    void numbersAndPlainTextStay(String text) {
        assertEquals(text, CellGuard.guarded(text));
        assertEquals(text, CellGuard.restored(text));
    }

    @Test
    void aTextThatLooksGuardedIsNotTakenForOne() {
        assertEquals("''=1", CellGuard.guarded("'=1"));
        assertEquals("'=1", CellGuard.restored("''=1"));
    }

    @Test
    void cellsAreWrittenInTheFixedForm() {
        List<List<String>> rows = List.of(List.of("naam", "punt"), List.of("a,\"b\"\tc", "-1.5"), List.of("=x\ny", ""));

        assertEquals("naam,punt\r\n\"a,\"\"b\"\"\tc\",-1.5\r\n\"'=x\ny\",\r\n", DelimitedText.COMMAS.write(rows));
        assertEquals("naam\tpunt\n\"a,\"\"b\"\"\tc\"\t-1.5\n\"'=x\ny\"\t\n", DelimitedText.TABS.write(rows));
        assertEquals("", DelimitedText.TABS.write(List.of()));
    }

    @Test
    void aFileHasTheSeparatorThatIsNotTheDecimalSignOfItsReader() {
        List<List<String>> rows = List.of(List.of("a;b", "-1,5"), List.of("=x", "c,d"));

        assertEquals(DelimitedText.COMMAS, DelimitedText.ofFile(Locale.ENGLISH));
        assertEquals(DelimitedText.SEMICOLONS, DelimitedText.ofFile(Locale.forLanguageTag("nl")));
        assertEquals(DelimitedText.SEMICOLONS, DelimitedText.ofFile(Locale.forLanguageTag("nl-BE")));
        assertEquals("\"a;b\";-1,5\r\n'=x;c,d\r\n", DelimitedText.SEMICOLONS.write(rows));
        assertEquals(rows, DelimitedText.SEMICOLONS.read("\ufeff\"a;b\";-1,5\r\n'=x;c,d\r\n"));
    }

    @Test
    void linesOfASpreadsheetAreRead() {
        List<List<String>> rows = List.of(List.of("a", "b"), List.of("c", "d"));

        assertEquals(rows, DelimitedText.COMMAS.read("a,b\r\nc,d"));
        assertEquals(rows, DelimitedText.COMMAS.read("a,b\nc,d\n"));
        assertEquals(List.of(List.of("a", ""), List.of("", "")), DelimitedText.COMMAS.read("a,\n,"));
        assertEquals(List.of(List.of("\"unended")), DelimitedText.COMMAS.read("\"\"\"unended"));
        assertEquals(List.of(), DelimitedText.TABS.read(""));
    }

    @ParameterizedTest
    @EnumSource(DelimitedText.class)
    void anyCellsAreReadBackAsTheyWereAndNoneIsAFormula(DelimitedText form) {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            int columns = 1 + random.nextInt(4);
            List<List<String>> rows = new ArrayList<>();
            for (int count = 1 + random.nextInt(4); count > 0; count--) {
                List<String> row = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    row.add(text(random));
                }
                rows.add(row);
            }

            String written = form.write(rows);

            assertEquals(rows, form.read(written), written);
            rows.forEach(row -> row.forEach(DelimitedTextTest::assertHarmless));
        }
    }

    private static void assertHarmless(String text) {
        String cell = CellGuard.guarded(text);
        boolean number = cell.matches("[+-]?[0-9][0-9.,]*( ?%)?");
        String begin = cell.replaceAll("^[ \u00a0\u3000]+", "");
        assertTrue(number || begin.isEmpty() || "=+-@\t\r\n\0＝＋－＠".indexOf(begin.charAt(0)) < 0, cell);
        assertFalse(number && cell.startsWith("'"), cell);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(5); parts > 0; parts--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }
}
