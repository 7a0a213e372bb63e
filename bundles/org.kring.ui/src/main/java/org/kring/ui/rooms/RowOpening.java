// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.rooms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.kring.ui.typing.LastKeyed;

/** Rows that open something: keys go from row to row and open none; Enter opens the row, and so does the mouse. */
public final class RowOpening {

    private RowOpening() {}

    /**
     * Opens rows of a table.
     *
     * @param table of single rows
     * @param open opens the row that is chosen then
     */
    public static void on(Table table, Runnable open) {
        LastKeyed last = LastKeyed.of(table);
        table.addListener(SWT.Selection, event -> {
            if (!last.isByKey()) {
                open.run();
            }
        });
        table.addListener(SWT.DefaultSelection, event -> open.run());
    }

    /** Gives a table the keyboard, with a row to begin from: it is not opened by that. */
    public static void begin(Table table) {
        if (table.getSelectionIndex() < 0) {
            table.setSelection(0);
        }
        table.setFocus();
    }
}
