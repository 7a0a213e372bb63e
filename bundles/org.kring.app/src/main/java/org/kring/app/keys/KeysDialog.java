// SPDX-License-Identifier: EPL-2.0
package org.kring.app.keys;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kring.ui.AccessibleName;
import org.kring.ui.rooms.Room;
import org.kring.ui.widget.LongRows;
import org.kring.ui.widget.RoomForBars;
import org.kring.ui.widget.WidgetData;

/** The page of keys. */
final class KeysDialog extends Dialog {

    private static final int HEIGHT = 480;
    private static final int AIR = 24;
    /** Of the width of both columns, where they have less than they want. */
    private static final int KEYS_PERCENT = 40;
    /** With columns as wide as the room, GTK would show a bar. */
    private static final int EDGE = 2;

    private static final String INDENT = "    ";

    private final List<KeyRow> rows;

    KeysDialog(Shell parent, List<KeyRow> rows) {
        super(parent);
        this.rows = rows;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Keys_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Table table = RoomForBars.table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setData(WidgetData.KEY, "keys.table");
        table.setHeaderVisible(true);
        AccessibleName.of(table, Messages.Keys_title);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, HEIGHT)
                .applyTo(table);
        new TableColumn(table, SWT.NONE).setText(Messages.Keys_keys);
        new TableColumn(table, SWT.NONE).setText(Messages.Keys_meaning);
        LongRows.shorten(table, 0, 1);
        fill(table);
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + AIR);
        }
        int[] wanted = Arrays.stream(table.getColumns())
                .mapToInt(TableColumn::getWidth)
                .toArray();
        table.addListener(SWT.Resize, event -> divide(table, wanted));
        return area;
    }

    /** In a small window both columns keep to its width; what is shortened is whole in a tip. */
    private static void divide(Table table, int[] wanted) {
        int bar = table.getVerticalBar().getSize().x;
        int room = Math.min(table.getClientArea().width, table.getSize().x - bar) - EDGE;
        int keys = Math.min(wanted[0], Math.max(room * KEYS_PERCENT / 100, room - wanted[1]));
        table.getColumn(0).setWidth(keys);
        table.getColumn(1).setWidth(Math.max(1, room - keys));
    }

    /** Every room begins with its name. */
    private void fill(Table table) {
        Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        String room = "";
        for (KeyRow row : rows) {
            String here = row.room().map(Room::label).orElse(Messages.Keys_everywhere);
            if (!here.equals(room)) {
                room = here;
                TableItem head = new TableItem(table, SWT.NONE);
                LongRows.say(head, here, "");
                head.setFont(bold);
            }
            LongRows.say(new TableItem(table, SWT.NONE), INDENT + row.keys(), row.meaning());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Keys_close, true);
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, HEIGHT), size.y);
    }
}
