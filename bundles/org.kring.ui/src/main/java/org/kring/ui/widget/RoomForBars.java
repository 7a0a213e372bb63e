// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/**
 * Makes tables that have room from the first moment on. Until it is laid out, GTK gives a table no more than the length
 * of one bar; when its rows want both, each takes the other's place and GTK complains on the error output.
 */
public final class RoomForBars {

    private static final int ROOM = 120;

    private RoomForBars() {}

    /**
     * A table that has room for both bars.
     *
     * @param parent of the table
     * @param style of a table of SWT
     * @return an empty one, to be laid out as any other
     */
    public static Table table(Composite parent, int style) {
        Table fresh = new Table(parent, style);
        fresh.setSize(ROOM, ROOM);
        return fresh;
    }
}
