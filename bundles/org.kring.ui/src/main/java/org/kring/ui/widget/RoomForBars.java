// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/**
 * Room for the bars of what scrolls. Until it is laid out, GTK gives a table no more than the length of one bar; when its
 * rows want both, each takes the other's place and GTK complains on the error output. Of a column that scrolls, GTK takes
 * the room of a bar without telling anybody.
 */
public final class RoomForBars {

    private static final int ROOM = 120;

    private RoomForBars() {}

    /**
     * A table that has room for both bars, shows them as long as there is more than is seen, and is told to be resized
     * when one takes or gives room. A bar that hides by itself does not tell that there is more.
     *
     * @param parent of the table
     * @param style of a table of SWT
     * @return an empty one, to be laid out as any other
     */
    public static Table table(Composite parent, int style) {
        Table fresh = new Table(parent, style);
        fresh.setSize(ROOM, ROOM);
        fresh.setScrollbarsMode(SWT.NONE);
        int[] known = {fresh.getClientArea().width};
        Runnable look = () -> {
            if (!fresh.isDisposed() && fresh.getClientArea().width != known[0]) {
                fresh.notifyListeners(SWT.Resize, new Event());
            }
        };
        fresh.addListener(SWT.Resize, event -> known[0] = fresh.getClientArea().width);
        // GTK gives a bar its room after the rows are there, and tells nobody
        fresh.addListener(SWT.Paint, event -> {
            if (fresh.getClientArea().width != known[0]) {
                fresh.getDisplay().asyncExec(look);
            }
        });
        return fresh;
    }

    /**
     * Shows the bar of a text as long as it holds more lines than are seen.
     *
     * @param text with a vertical bar
     */
    public static void showBar(Text text) {
        text.setScrollbarsMode(SWT.NONE);
        text.getVerticalBar().setVisible(false);
        Listener changed = event -> text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                Point seen = text.getSize();
                boolean more = text.computeSize(seen.x, SWT.DEFAULT).y > seen.y;
                if (more != text.getVerticalBar().getVisible()) {
                    text.getVerticalBar().setVisible(more);
                }
            }
        });
        text.addListener(SWT.Modify, changed);
        text.addListener(SWT.Resize, changed);
    }

    /**
     * Shows the bar of a column as long as there is more than is seen, and has the column laid out again when the bar
     * came or went, so that nothing in it lies below. A bar that hides by itself does not tell that there is more.
     *
     * @param column with its content
     * @param fit finds its least size for the width that there is now; run after everything that is being done
     */
    public static void showBars(ScrolledComposite column, Runnable fit) {
        column.setScrollbarsMode(SWT.NONE);
        AtomicInteger known = new AtomicInteger();
        Runnable look = () -> {
            if (!column.isDisposed() && isAmiss(column, known.get())) {
                known.set(column.getClientArea().width);
                fit.run();
                column.layout(true);
            }
        };
        column.getContent().addListener(SWT.Resize, event -> column.getDisplay().asyncExec(look));
        // GTK may give a bar its room only later, but before it paints what is beside it
        column.getContent().addListener(SWT.Paint, event -> {
            if (isAmiss(column, known.get())) {
                column.getDisplay().asyncExec(look);
            }
        });
    }

    /** Whether the room is another one than was known, or the content was laid out when the bar had not taken its own. */
    private static boolean isAmiss(ScrolledComposite column, int known) {
        int width = column.getClientArea().width;
        int content = column.getContent() == null ? 0 : column.getContent().getSize().x;
        return width != known || width > 0 && content > Math.max(width, column.getMinWidth());
    }
}
