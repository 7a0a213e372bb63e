// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
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

    private static boolean isFilled(ScrolledComposite column) {
        return column.getContent().getSize().x == column.getClientArea().width;
    }
}
