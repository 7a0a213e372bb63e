// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kring.draw.chart.ChartTable;
import org.kring.ui.TextScale;
import org.kring.ui.widget.LongText;

/**
 * The columns of the figures. The first two name the row and the last one remarks, such as why there is no figure;
 * between them are numbers. The remark always is in view: where the room is scarce the heads of the numbers give way to
 * it; where that does not do, it stands before the numbers and those are scrolled to. What is shortened is whole in a tip.
 */
final class FigureColumns {

    private static final int NAMES = 2;
    /** Of a name, in points at the usual size of text. */
    private static final int MOST_WIDE = 220;
    /** Of a remark: its first words can be read. */
    private static final int READABLE = 130;
    /** Of the head of a number. */
    private static final int LEAST_HEAD = 44;

    private static final int STEP = 4;
    /** With columns as wide as the room, GTK would show a bar. */
    private static final int EDGE = 2;

    private static final int MARGIN = 18;
    private static final int MEASURED = 60;

    private final Table table;
    private final BiFunction<Integer, Integer, String> whole;
    private List<String> heads = List.of();
    /** Widths of the heads and of the widest of the first rows below each. */
    private int[] wideHeads = {};

    private int[] wideRows = {};

    /**
     * No columns yet.
     *
     * @param whole all that a cell says, by row and column
     */
    FigureColumns(Table table, BiFunction<Integer, Integer, String> whole) {
        this.table = table;
        this.whole = whole;
        table.addListener(SWT.Resize, event -> resized());
        table.addListener(SWT.MouseMove, this::moved);
    }

    /** Other columns. */
    void begin(List<String> header) {
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        heads = List.copyOf(header);
        for (int i = 0; i < heads.size(); i++) {
            TableColumn column = new TableColumn(table, isNumber(i) ? SWT.RIGHT : SWT.LEFT);
            column.setText(heads.get(i));
            column.setToolTipText(heads.get(i));
        }
    }

    private int remark() {
        return heads.size() - 1;
    }

    private boolean isNumber(int column) {
        return column >= NAMES && column < remark();
    }

    /** Wide enough for the heads and for the first rows, as far as there is room. */
    void measure(ChartTable shown) {
        GC gc = new GC(table);
        wideHeads = heads.stream().mapToInt(head -> head(gc, head)).toArray();
        wideRows = IntStream.range(0, heads.size())
                .map(column -> shown.rows().stream()
                        .limit(MEASURED)
                        .mapToInt(row -> gc.textExtent(row.get(column)).x)
                        .max()
                        .orElse(0))
                .toArray();
        gc.dispose();
        divide();
    }

    /** A head is bolder than the rows. */
    private static int head(GC gc, String words) {
        return gc.textExtent(words).x * 9 / 8;
    }

    private void resized() {
        int before = heads.isEmpty() ? 0 : table.getColumn(remark()).getWidth();
        divide();
        if (!heads.isEmpty() && before != table.getColumn(remark()).getWidth()) {
            table.clearAll();
        }
    }

    private void divide() {
        if (heads.isEmpty()) {
            return;
        }
        int natural = width(remark(), Integer.MAX_VALUE);
        int wanted = Math.min(natural, points(READABLE));
        int full = IntStream.of(wideHeads).max().orElse(0);
        int most = full;
        while (most > points(LEAST_HEAD) && others(most) + wanted > room()) {
            most -= STEP;
        }
        boolean scrolled = others(most) + wanted > room();
        // that numbers go on beside the edge is seen by the first of them
        int left = scrolled ? (room() - width(0, full) - width(1, full)) * 2 / 3 : room() - others(most);
        give(scrolled ? full : most, Math.max(wanted, Math.min(natural, left)));
        order(scrolled);
    }

    /** As if the bar of many rows were there already. */
    private int room() {
        int beside = 2 * table.getBorderWidth() + table.getVerticalBar().getSize().x;
        return Math.min(table.getClientArea().width, table.getSize().x - beside) - EDGE;
    }

    private int others(int most) {
        return IntStream.range(0, remark()).map(column -> width(column, most)).sum();
    }

    private int width(int column, int most) {
        int head = isNumber(column) ? Math.min(most, wideHeads[column]) : wideHeads[column];
        int words = Math.max(wideRows[column], head) + MARGIN;
        return column < NAMES ? Math.min(points(MOST_WIDE), words) : words;
    }

    private void give(int most, int forRemark) {
        GC gc = new GC(table);
        for (int i = 0; i < heads.size(); i++) {
            TableColumn column = table.getColumn(i);
            int width = i == remark() ? forRemark : width(i, most);
            String head = LongText.fit(heads.get(i), width - MARGIN, words -> head(gc, words));
            if (!head.equals(column.getText())) {
                column.setText(head);
            }
            if (width != column.getWidth()) {
                column.setWidth(width);
            }
        }
        gc.dispose();
    }

    private void order(boolean remarkFirst) {
        IntStream names = IntStream.range(0, NAMES);
        IntStream numbers = IntStream.range(NAMES, remark());
        IntStream last = IntStream.of(remark());
        table.setColumnOrder(
                IntStream.concat(names, remarkFirst ? IntStream.concat(last, numbers) : IntStream.concat(numbers, last))
                        .toArray());
    }

    private int points(int usual) {
        return TextScale.points(table.getDisplay(), usual);
    }

    /** The words of a row, its remark as long as there is room. */
    String[] shortened(List<String> row) {
        String[] words = row.toArray(new String[0]);
        int room = table.getColumn(remark()).getWidth() - MARGIN / 2;
        GC gc = new GC(table);
        words[remark()] = LongText.fitWords(words[remark()], room, some -> gc.textExtent(some).x);
        gc.dispose();
        return words;
    }

    private int wide(String words) {
        GC gc = new GC(table);
        int wide = gc.textExtent(words).x;
        gc.dispose();
        return wide;
    }

    /** The tip is what the cell under the pointer does not show. */
    private void moved(Event event) {
        String tip = cut(new Point(event.x, event.y)).replace("&", "&&");
        if (!Objects.equals(tip.isEmpty() ? null : tip, table.getToolTipText())) {
            table.setToolTipText(tip.isEmpty() ? null : tip);
        }
    }

    private String cut(Point point) {
        TableItem item = table.getItem(point);
        if (item == null) {
            return "";
        }
        return IntStream.range(0, heads.size())
                .filter(column -> item.getBounds(column).contains(point))
                .mapToObj(column -> cut(item, column))
                .findFirst()
                .orElse("");
    }

    private String cut(TableItem item, int column) {
        String all = whole.apply(table.indexOf(item), column);
        int right = Math.min(item.getBounds(column).x + item.getBounds(column).width, table.getClientArea().width);
        boolean fits = all.equals(item.getText(column)) && wide(all) <= right - item.getTextBounds(column).x;
        return fits ? "" : all;
    }
}
