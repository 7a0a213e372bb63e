// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What is cut in a row of a tree or a table can be read in its tip. */
public final class RowTips {

    private RowTips() {}

    /**
     * The tip of the tree is the row under the pointer, when it does not fit.
     *
     * @param tree of one column
     * @param words all that a row says, should it be shortened; never null
     */
    public static void on(Tree tree, Function<TreeItem, String> words) {
        follow(tree, point -> row(tree, point, words), null);
    }

    /**
     * The tip of the table is the cell under the pointer, when it does not fit.
     *
     * @param table of any number of columns
     * @param otherwise the tip where nothing is cut; null for none
     */
    public static void on(Table table, String otherwise) {
        follow(table, point -> cell(table, point), otherwise);
    }

    private interface Cut {
        Optional<String> at(Point point);
    }

    private static void follow(Scrollable rows, Cut cut, String otherwise) {
        rows.setToolTipText(otherwise);
        rows.addListener(SWT.MouseMove, event -> {
            String tip = cut.at(new Point(event.x, event.y))
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
        int end = item.getTextBounds(0).x + width(tree, words);
        boolean cut = !words.equals(item.getText()) || end > tree.getClientArea().width;
        return cut ? Optional.of(words) : Optional.empty();
    }

    private static Optional<String> cell(Table table, Point point) {
        TableItem item = table.getItem(point);
        for (int i = 0; item != null && i < Math.max(1, table.getColumnCount()); i++) {
            if (item.getBounds(i).contains(point)) {
                boolean cut = width(table, item.getText(i)) > item.getTextBounds(i).width;
                return cut ? Optional.of(item.getText(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int width(Scrollable rows, String words) {
        GC gc = new GC(rows);
        try {
            return gc.textExtent(words).x;
        } finally {
            gc.dispose();
        }
    }
}
