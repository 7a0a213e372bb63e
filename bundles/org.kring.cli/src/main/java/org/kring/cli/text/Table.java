// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.method.VisibleText;

/** Lines of cells, put below each other in columns as wide as their widest cell. */
public final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    /**
     * Adds a line.
     *
     * @param cells its cells, each shown on one line; lines may have different numbers of them
     */
    public void add(String... cells) {
        lines.add(Stream.of(cells).map(VisibleText::line).toList());
    }

    /**
     * Lays the lines out.
     *
     * @return one text a line, without white space at its end
     */
    public List<String> lines() {
        int columns = lines.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        return lines.stream().map(cells -> line(cells, widths)).toList();
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(cell).append(" ".repeat(widths[column] - length(cell))).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return lines.stream()
                .filter(cells -> column < cells.size())
                .mapToInt(cells -> length(cells.get(column)))
                .max()
                .orElse(0);
    }

    /** How many places of a terminal a cell takes: an accent takes none, an ideograph or a picture two. */
    private static int length(String cell) {
        return cell.codePoints().map(Table::places).sum();
    }

    private static int places(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = character >= 0x1100 && character <= 0x115f
                || character >= 0x2e80 && character <= 0xa4cf
                || character >= 0xac00 && character <= 0xd7a3
                || character >= 0xf900 && character <= 0xfaff
                || character >= 0xfe30 && character <= 0xfe6f
                || character >= 0xff00 && character <= 0xff60
                || character >= 0x1f300 && character <= 0x1faff
                || character >= 0x20000 && character <= 0x3fffd;
        return wide ? 2 : 1;
    }
}
