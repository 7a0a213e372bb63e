// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
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
            Button above = new Button(column.content(), SWT.PUSH);
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

            screen.until(above::setFocus);
            column.top();
            TabArrival.everywhere(screen.display());
            screen.until(() -> field.text().setFocus());
            bottom = column.content().getLocation().y + field.getLocation().y + field.getSize().y;
            assertTrue(
                    bottom + FocusRing.AIR <= column.frame().getSize().y,
                    "when the keyboard comes to it, with its ring");
        }
    }

    @Test
    void aColumnThatIsGoneListensToItsParentNoMore() {
        try (TestScreen screen = new TestScreen()) {
            screen.shell().setLayout(new GridLayout());
            int before = screen.shell().getListeners(SWT.Resize).length;
            Scrolling column = new Scrolling(screen.shell(), FocusRing.AIR);
            column.atMost(50);
            assertEquals(before + 1, screen.shell().getListeners(SWT.Resize).length);

            column.frame().dispose();

            assertEquals(before, screen.shell().getListeners(SWT.Resize).length);
        }
    }
}
