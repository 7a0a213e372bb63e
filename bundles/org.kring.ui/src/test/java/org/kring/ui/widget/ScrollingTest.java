// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.kring.ui.form.GrowingText;
import org.kring.ui.testkit.TestScreen;

class ScrollingTest {

    @Test
    void aFieldIsKeptInSightWithItsEdge() {
        try (TestScreen screen = new TestScreen()) {
            screen.shell().setLayout(new GridLayout());
            Scrolling column = new Scrolling(screen.shell(), FocusRing.AIR);
            for (int i = 0; i < 60; i++) {
                new Label(column.content(), SWT.NONE).setText("A line");
            }
            GrowingText field = new GrowingText(column.content(), "field", column::fitAndKeepInSight);
            screen.open();
            screen.until(() -> column.content().getSize().x > 1);
            column.fit();
            Scrolling.keepInSight(field.text());
            int bottom = column.content().getLocation().y + field.getLocation().y + field.getSize().y;
            assertTrue(bottom <= column.frame().getSize().y);
        }
    }
}
