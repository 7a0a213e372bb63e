// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.kring.ui.AccessibleName;
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
            GrowingText field = new GrowingText(column.content(), "field", GrowingText.OPEN, column::fitAndKeepInSight);
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

    @Test
    void wordsThatAreOnlyReadAreScrolledByKeysAndLeftByTab() {
        try (TestScreen screen = new TestScreen()) {
            screen.shell().setLayout(new GridLayout());
            Scrolling column = new Scrolling(screen.shell(), 0);
            for (int i = 0; i < 90; i++) {
                new Label(column.content(), SWT.NONE).setText("A line");
            }
            WidgetData.key(column.frame(), "words");
            column.readByKeys("What was kept");
            WidgetData.key(new Button(screen.shell(), SWT.PUSH), "below").setFocus();
            screen.open();

            assertEquals("words", screen.tab(-1));
            assertEquals("What was kept", AccessibleName.named(column.frame()));
            screen.post(SWT.ARROW_DOWN);
            int line = above(column);
            assertTrue(line > 0);
            screen.post(SWT.PAGE_DOWN);
            int page = above(column);
            assertTrue(page > line + column.frame().getSize().y / 2, page + " after " + line);
            screen.post(SWT.PAGE_UP);
            assertEquals(line, above(column));
            screen.post(SWT.ARROW_UP);
            assertEquals(0, above(column));
            screen.post(SWT.END);
            assertEquals(column.content().getSize().y - column.frame().getSize().y, above(column), "all the way down");
            screen.post(SWT.HOME);
            assertEquals(0, above(column));
            assertEquals("below", screen.tab(1));
        }
    }

    @Test
    void wordsThatAreAllInSightAreNoPlaceForTheKeyboard() {
        try (TestScreen screen = new TestScreen()) {
            screen.shell().setLayout(new GridLayout());
            Scrolling column = new Scrolling(screen.shell(), 0);
            new Label(column.content(), SWT.NONE).setText("A line");
            column.readByKeys("What was kept");
            WidgetData.key(new Button(screen.shell(), SWT.PUSH), "below").setFocus();
            WidgetData.key(new Button(screen.shell(), SWT.PUSH), "last");
            screen.open();

            assertEquals("last", screen.tab(-1));
        }
    }

    private static int above(Scrolling column) {
        return -column.content().getLocation().y;
    }
}
