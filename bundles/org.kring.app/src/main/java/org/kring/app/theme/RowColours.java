// SPDX-License-Identifier: EPL-2.0
package org.kring.app.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Rows have the colours of their table or tree. The styling engine never gets to know them: with another theme it would
 * colour rows again whose memory the toolkit has given back when the table was filled anew, and the process would end.
 */
public final class RowColours {

    private RowColours() {}

    /**
     * For all tables and trees of a display, those that are made later too.
     *
     * @param display of the workbench
     */
    public static void everywhere(Display display) {
        display.addFilter(SWT.Skin, RowColours::made);
    }

    private static void made(Event event) {
        if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
            event.type = SWT.None; // nobody else hears of it
        }
    }
}
