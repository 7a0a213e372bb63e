// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.kring.draw.chart.ChartTable;
import org.kring.exchange.DelimitedText;
import org.kring.ui.AccessibleName;
import org.kring.ui.TextScale;
import org.kring.ui.follow.FollowIds;
import org.kring.ui.follow.text.Messages;
import org.kring.ui.widget.FocusRing;
import org.kring.ui.widget.RoomForBars;

/** The figures as a table, made row by row as they come into sight. Rows can be copied into a spreadsheet. */
final class FigureTable {

    /** By which a key scrolls sideways, in points at the usual size of text. */
    private static final int STEP = 80;

    private final Table table;
    private final FigureColumns columns;
    private ChartTable shown = ChartTable.EMPTY;
    private List<String> places = List.of();
    private String chosen = "";
    /** Whether the chosen row was brought into view since the table is shown. */
    private boolean revealed;

    FigureTable(Composite parent) {
        table = RoomForBars.table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        columns = new FigureColumns(table, this::whole);
        FocusRing.around(table);
        table.setData(FollowIds.WIDGET_KEY, "follow.table");
        AccessibleName.of(table, Messages.Charts_tableName);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.KeyDown, this::keyed);
        table.addListener(SWT.Hide, event -> revealed = false);
    }

    Table control() {
        return table;
    }

    void onOpen(Consumer<String> listener) {
        table.addListener(SWT.DefaultSelection, event -> {
            int row = table.indexOf((TableItem) event.item);
            if (row >= 0 && row < places.size()) {
                listener.accept(places.get(row));
            }
        });
    }

    /** Told what a row is about when it is the only one that is chosen. */
    void onSelect(Consumer<String> listener) {
        table.addListener(SWT.Selection, event -> {
            int row = table.getSelectionIndex();
            if (table.getSelectionCount() == 1 && row < places.size()) {
                listener.accept(places.get(row));
            }
        });
    }

    void show(ChartTable newTable, List<String> newPlaces) {
        if (newTable.equals(shown) && newPlaces.equals(places)) {
            return;
        }
        boolean sameColumns = newTable.header().equals(shown.header());
        shown = newTable;
        places = List.copyOf(newPlaces);
        int top = table.getTopIndex();
        table.setRedraw(false);
        table.setItemCount(0);
        if (!sameColumns) {
            columns.begin(shown);
        }
        columns.measure(shown);
        table.setItemCount(shown.rows().size());
        table.clearAll();
        table.setTopIndex(Math.min(top, shown.rows().size() - 1));
        table.setRedraw(true);
    }

    /** Shows the first rows and columns with none chosen, whatever was shown before. */
    void toBegin() {
        table.deselectAll();
        table.setTopIndex(0);
        table.getHorizontalBar().setSelection(0);
    }

    private void fill(TableItem item, int row) {
        if (row >= 0 && row < shown.rows().size()) {
            item.setText(columns.shortened(shown.rows().get(row)));
        }
    }

    /** All that a cell would say if it had the room; "" when there is none. */
    private String whole(int row, int column) {
        return row < shown.rows().size() ? shown.rows().get(row).get(column) : "";
    }

    private void keyed(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            if (event.keyCode == 'c') {
                copy();
            } else if (event.keyCode == 'a') {
                table.selectAll();
            }
        } else if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
            beside(event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0);
        }
    }

    /** Columns beside the edge are come to by keys, too. */
    private void beside(int steps) {
        ScrollBar bar = table.getHorizontalBar();
        if (steps != 0 && bar != null && bar.isVisible()) {
            bar.setSelection(bar.getSelection() + steps * TextScale.points(table.getDisplay(), STEP));
        }
    }

    /** Puts the head and the chosen rows, or all of them when none is chosen, on the clipboard. */
    void copy() {
        int[] chosen = table.getSelectionIndices();
        int[] rows = chosen.length > 0
                ? chosen
                : IntStream.range(0, shown.rows().size()).toArray();
        Stream<List<String>> chosenRows =
                IntStream.of(rows).sorted().mapToObj(row -> shown.rows().get(row));
        String text = DelimitedText.TABS.write(
                Stream.concat(Stream.of(shown.header()), chosenRows).toList());
        Clipboard clipboard = new Clipboard(table.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /**
     * Chooses the row of a place and brings it into view; whoever scrolls away from it later is left alone.
     *
     * @param place "" takes a choice away that was made so
     */
    void select(String place) {
        boolean another = !place.equals(chosen);
        chosen = place;
        int row = places.indexOf(place);
        if (row < 0) {
            if (another) {
                table.deselectAll();
            }
            return;
        }
        if (!table.isSelected(row)) {
            table.setSelection(row);
        }
        boolean visible = table.isVisible();
        if (another || visible && !revealed) {
            table.showItem(table.getItem(row));
            revealed = visible;
        }
    }
}
