// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private final Table table = new Table();

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        table.add("id", "name", "x");
        table.add("long-id", "n", "y");

        assertEquals(List.of("id       name  x", "long-id  n     y"), table.lines());
    }

    @Test
    void linesMayHaveDifferentNumbersOfCellsAndEndWithoutBlanks() {
        table.add("a", "", "");
        table.add("b");
        table.add("c", "d", "e");

        assertEquals(List.of("a", "b", "c  d  e"), table.lines());
    }

    @Test
    void noLinesAreNoLines() {
        assertEquals(List.of(), table.lines());
    }

    @Test
    void aCellForgesNoColumnAndNoLine() {
        table.add("a\tb", "c\nd", "e");
        table.add("a", "c", "e");

        assertEquals(List.of("a→b  c¶d  e", "a    c    e"), table.lines());
    }

    @Test
    void anAccentTakesNoPlaceAndAnIdeographTwo() {
        table.add("e\u0301e\u0301", "|");
        table.add("相談", "|");
        table.add("😀", "|");
        table.add("abcd", "|");

        assertEquals(List.of("e\u0301e\u0301    |", "相談  |", "😀    |", "abcd  |"), table.lines());
    }
}
