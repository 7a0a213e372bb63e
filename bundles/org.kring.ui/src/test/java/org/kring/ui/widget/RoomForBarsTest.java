// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

class RoomForBarsTest {

    @Test
    void whatIsInAColumnMakesRoomForItsBarAndTakesItBack() {
        try (TestScreen screen = new TestScreen()) {
            ScrolledComposite column = new ScrolledComposite(screen.shell(), SWT.V_SCROLL);
            column.setExpandHorizontal(true);
            column.setExpandVertical(true);
            Composite body = new Composite(column, SWT.NONE);
            body.setLayout(new GridLayout());
            column.setContent(body);
            Runnable fit = () -> column.setMinHeight(body.computeSize(column.getClientArea().width, SWT.DEFAULT).y);
            RoomForBars.showBars(column, fit);
            screen.open();
            fit.run();
            screen.until(() -> !column.getVerticalBar().isVisible() && isFilled(column));
            int whole = body.getSize().x;
            assertTrue(whole > 1000);

            for (int i = 0; i < 80; i++) {
                new Label(body, SWT.NONE).setText("A line");
            }
            fit.run();
            screen.until(() -> column.getClientArea().width < whole && isFilled(column));

            for (var each : body.getChildren()) {
                each.dispose();
            }
            fit.run();
            screen.until(() -> column.getClientArea().width == whole && isFilled(column));
        }
    }

    @Test
    void aTableIsToldWhenItsBarTakesRoom() {
        try (TestScreen screen = new TestScreen()) {
            Table table = RoomForBars.table(screen.shell(), SWT.V_SCROLL);
            TableColumn column = new TableColumn(table, SWT.NONE);
            table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
            screen.open();
            int whole = table.getClientArea().width;
            assertTrue(whole > 1000);
            assertEquals(SWT.NONE, table.getScrollbarsMode(), "a bar that hides does not tell that there is more");

            for (int i = 0; i < 80; i++) {
                new TableItem(table, SWT.NONE).setText("A line");
            }
            screen.until(() -> table.getClientArea().width < whole && column.getWidth() == table.getClientArea().width);

            table.removeAll();
            screen.until(() -> column.getWidth() == whole);
        }
    }

    private static boolean isFilled(ScrolledComposite column) {
        return column.getContent().getSize().x == column.getClientArea().width;
    }
}
