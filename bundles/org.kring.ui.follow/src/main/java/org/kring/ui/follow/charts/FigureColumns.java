// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * between them are numbers. What is shortened where the room is scarce is whole in a tip.
 */
final class FigureColumns {

    private static final int NAMES = 2;
    /** Of a name, in points at the usual size of text. */
    private static final int MOST_WIDE = 220;
    /** Of a name: names differ in it, and a date is never longer. */
    private static final int LEAST_NAME = 110;
    /** Of a remark: its first words can be read. */
    private static final int READABLE = 130;

    /** With columns as wide as the room, GTK would show a bar. */
    private static final int EDGE = 2;

    private static final int MARGIN = 18;
    private static final int MEASURED = 60;

    private final Table table;
    private final BiFunction<Integer, Integer, String> whole;
    private ChartTable shown = ChartTable.EMPTY;
    private Optional<FigureRoom> room = Optional.empty();

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
    void begin(ChartTable other) {
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        shown = other;
        for (int i = 0; i < shown.header().size(); i++) {
            TableColumn column = new TableColumn(table, isNumber(i) ? SWT.RIGHT : SWT.LEFT);
            column.setText(shown.header().get(i));
            column.setToolTipText(shown.header().get(i));
        }
    }

    private int remark() {
        return shown.header().size() - 1;
    }

    private boolean isNumber(int column) {
        return column >= NAMES && column < remark();
    }

    /** Wide enough for the heads and for the first rows, as far as there is room. */
    void measure(ChartTable other) {
        shown = other;
        GC gc = new GC(table);
        int[] rows = IntStream.range(0, shown.header().size())
                .map(column -> shown.rows().stream()
                        .limit(MEASURED)
                        .mapToInt(row -> gc.textExtent(row.get(column)).x)
                        .max()
                        .orElse(0))
                .toArray();
        int[] heads = widths(gc, shown.header(), rows);
        room = heads.length == 0
                ? Optional.empty()
                : Optional.of(new FigureRoom(
                        heads,
                        widths(gc, shown.brief(), rows),
                        new FigureRoom.Limits(
                                points(MOST_WIDE),
                                points(LEAST_NAME),
                                points(READABLE),
                                head(gc, shown.header().get(remark())) + MARGIN)));
        gc.dispose();
        divide();
    }

    private static int[] widths(GC gc, List<String> heads, int[] rows) {
        return IntStream.range(0, rows.length)
                .map(column -> Math.max(rows[column], head(gc, heads.get(column))) + MARGIN)
                .toArray();
    }

    /** A head is bolder than the rows. */
    private static int head(GC gc, String words) {
        return gc.textExtent(words).x * 9 / 8;
    }

    private void resized() {
        if (divide()) {
            table.clearAll();
        }
    }

    /** Whether a column has another width now. */
    private boolean divide() {
        if (room.isEmpty()) {
            return false;
        }
        FigureRoom.Division division = room.get().divide(visible());
        List<String> heads = division.brief() ? shown.brief() : shown.header();
        boolean changed = false;
        for (int i = 0; i < heads.size(); i++) {
            TableColumn column = table.getColumn(i);
            if (!heads.get(i).equals(column.getText())) {
                column.setText(heads.get(i));
            }
            if (division.widths()[i] != column.getWidth()) {
                column.setWidth(division.widths()[i]);
                changed = true;
            }
        }
        return changed;
    }

    /** As if the bar of many rows were there already. */
    private int visible() {
        int beside = 2 * table.getBorderWidth() + table.getVerticalBar().getSize().x;
        return Math.min(table.getClientArea().width, table.getSize().x - beside) - EDGE;
    }

    private int points(int usual) {
        return TextScale.points(table.getDisplay(), usual);
    }

    /** The words of a row as far as there is room: a name keeps its begin and its end, a remark its first words. */
    String[] shortened(List<String> row) {
        String[] words = row.toArray(new String[0]);
        GC gc = new GC(table);
        words[0] = LongText.fit(gc, words[0], inside(0));
        words[remark()] = LongText.fitFirst(words[remark()], inside(remark()), some -> gc.textExtent(some).x);
        gc.dispose();
        return words;
    }

    private int inside(int column) {
        return table.getColumn(column).getWidth() - MARGIN / 2;
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
        return IntStream.range(0, shown.header().size())
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
