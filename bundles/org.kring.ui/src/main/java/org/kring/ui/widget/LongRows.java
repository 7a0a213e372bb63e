// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.kring.ui.TextScale;

/** Shows names of any length in the rows of a table or a tree: shortened in the middle, with all of it in a tip. */
public final class LongRows {

    private static final String WHOLE = "kring.row.whole";
    private static final String SHORTENED = "kring.row.shortened";
    private static final int[] ONE = {0};
    /** What a cell takes beside its words where nothing is laid out yet. */
    private static final int PADDING = 8;
    /** What a head takes beside its words, which are bolder than those of the rows. */
    private static final int HEAD = 24;
    /** Points that are lost where widths are rounded on a screen of any scale. */
    private static final int ROUNDED = 2;

    private LongRows() {}

    /**
     * Shortens in the middle what is too wide for its column, now and whenever a column gets another width, and shows all
     * of it in a tip. Rows get their words by {@link #say}.
     *
     * @param table with all its columns; without any it gets one that is as wide as the table
     * @param columns that are shortened; none means the first one
     */
    public static void shorten(Table table, int... columns) {
        if (table.getColumnCount() == 0) {
            fill(table, new TableColumn(table, SWT.NONE));
        }
        table.setData(SHORTENED, columns.length == 0 ? ONE : columns.clone());
        tips(table, null);
        table.addListener(SWT.Resize, event -> fit(table, table.getItems()));
        for (TableColumn each : table.getColumns()) {
            each.addListener(SWT.Resize, event -> fit(table, table.getItems()));
        }
    }

    /** The column that GTK makes by itself never becomes narrower, and keeps a bar below names that would fit. */
    private static void fill(Table table, TableColumn only) {
        only.setWidth(table.getClientArea().width);
        table.addListener(SWT.Resize, event -> only.setWidth(table.getClientArea().width));
    }

    /**
     * How wide a column is that shows all words of its head and its rows, however many it shows now.
     *
     * @param table that shortens
     * @param column index
     * @return points
     */
    static int whole(Table table, int column) {
        int widest = LongWords.width(table, table.getColumn(column).getText()) + HEAD;
        for (TableItem each : table.getItems()) {
            if (each.getData(WHOLE) instanceof String[] words) {
                widest = Math.max(widest, LongWords.width(table, words[column]) + beside(each, column));
            }
        }
        return widest + ROUNDED;
    }

    /**
     * Shares the width of a table: the first column gets its words first, in up to half of it; the others get theirs in
     * even parts of what is left, and the last one all the rest.
     *
     * @param table that shortens, of two columns or more
     * @param most for the first column, in points at the usual size of text
     */
    public static void share(Table table, int most) {
        int left = table.getClientArea().width;
        int part = Math.min(TextScale.points(table.getDisplay(), most), left / 2);
        int last = table.getColumnCount() - 1;
        table.setRedraw(false);
        for (int i = 0; i < last; i++) {
            int width = Math.min(whole(table, i), part);
            table.getColumn(i).setWidth(width);
            left -= width;
            part = left / (last - i);
        }
        table.getColumn(last).setWidth(left);
        table.setRedraw(true);
    }

    /**
     * Fills a row, as much as there is room for.
     *
     * @param item of a table that shortens
     * @param words all of each column
     */
    public static void say(TableItem item, String... words) {
        item.setData(WHOLE, words.clone());
        item.setText(words);
        fit(item.getParent(), item);
    }

    private static void fit(Table table, TableItem... items) {
        GC gc = new GC(table);
        try {
            for (TableItem each : items) {
                fit(gc, each, (int[]) table.getData(SHORTENED));
            }
        } finally {
            gc.dispose();
        }
    }

    private static void fit(GC gc, TableItem item, int[] columns) {
        String[] words = (String[]) item.getData(WHOLE);
        for (int column : words == null ? new int[0] : columns) {
            int room = item.getParent().getColumn(column).getWidth() - beside(item, column);
            String shown = room <= 0 ? words[column] : LongText.fit(gc, words[column], room);
            if (!shown.equals(item.getText(column))) {
                item.setText(column, shown);
            }
        }
    }

    /** What a cell takes before its words, and as much behind them. */
    private static int beside(TableItem item, int column) {
        int before = item.getTextBounds(column).x - item.getBounds(column).x;
        return before <= 0 ? PADDING : before + PADDING / 2;
    }

    /**
     * The tip of the tree is the row under the pointer, when it does not fit.
     *
     * @param tree of one column
     * @param words all that a row says, should it be shortened; never null
     */
    public static void tips(Tree tree, Function<TreeItem, String> words) {
        follow(tree, point -> row(tree, point, words), null);
    }

    /**
     * The tip of the table is the cell under the pointer, when it does not fit.
     *
     * @param table of any number of columns
     * @param otherwise the tip where nothing is cut; null for none
     */
    public static void tips(Table table, String otherwise) {
        follow(table, point -> cell(table, point), otherwise);
    }

    private static void follow(Scrollable rows, Function<Point, Optional<String>> cut, String otherwise) {
        rows.setToolTipText(otherwise);
        rows.addListener(SWT.MouseMove, event -> {
            String tip = cut.apply(new Point(event.x, event.y))
                    .map(words -> words.replace("&", "&&"))
                    .orElse(otherwise);
            if (!Objects.equals(tip, rows.getToolTipText())) {
                rows.setToolTipText(tip);
            }
        });
    }

    private static Optional<String> row(Tree tree, Point point, Function<TreeItem, String> all) {
        TreeItem item = tree.getItem(point);
        if (item == null) {
            return Optional.empty();
        }
        String words = all.apply(item);
        int end = item.getTextBounds(0).x + LongWords.width(tree, words);
        boolean cut = !words.equals(item.getText()) || end > tree.getClientArea().width;
        return cut ? Optional.of(words) : Optional.empty();
    }

    private static Optional<String> cell(Table table, Point point) {
        TableItem item = table.getItem(point);
        if (item == null) {
            return Optional.empty();
        }
        return IntStream.range(0, Math.max(1, table.getColumnCount()))
                .filter(column -> item.getBounds(column).contains(point))
                .boxed()
                .findFirst()
                .flatMap(column -> cut(item, column));
    }

    private static Optional<String> cut(TableItem item, int column) {
        Table table = item.getParent();
        Rectangle cell = item.getBounds(column);
        int right = Math.min(cell.x + cell.width, table.getClientArea().width);
        String shown = item.getText(column);
        String words = item.getData(WHOLE) instanceof String[] whole ? whole[column] : shown;
        boolean cut = !words.equals(shown) || LongWords.width(table, words) > right - item.getTextBounds(column).x;
        return cut ? Optional.of(words) : Optional.empty();
    }
}
