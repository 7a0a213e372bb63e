// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.design.field.TwoLines;
import org.kring.ui.testkit.TestScreen;

/** The heading of a phase beside the diagram, as narrow as it is there. */
class PhaseHeadingTest {

    private static final String TITLE = "4  Round of advice: give tips, and let them choose";

    private TestScreen screen;
    private Composite column;
    private TwoLines heading;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        screen.shell().setLayout(null);
        column = new Composite(screen.shell(), SWT.NONE);
        column.setLayout(new GridLayout(2, false));
        column.setSize(260, 300);
        heading = new TwoLines(column, "heading");
        column.layout(true, true);
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private Label label() {
        return screen.find("heading", Label.class);
    }

    @Test
    void whatNeedsTwoLinesIsWhole() {
        heading.say(TITLE);

        assertEquals(TITLE, label().getText());
        assertNull(label().getToolTipText());
        Point place = label().getSize();
        assertTrue(label().computeSize(place.x, -1).y <= place.y, "both lines are seen");
    }

    @Test
    void anotherHeadingTakesNoOtherRoom() {
        heading.say("1  Telling");
        Point before = label().getSize();

        heading.say(TITLE);
        column.layout(true, true);

        assertEquals(before, label().getSize());
    }

    @Test
    void ofMoreThanTwoLinesTheMiddleIsLeftOutWithAllInTheTip() {
        heading.say(TITLE.repeat(3) + " & their end");

        assertTrue(label().getText().startsWith("4  Round") && label().getText().endsWith("their end"));
        assertTrue(label().getText().contains("\u2026"), label().getText());
        assertEquals(TITLE.repeat(3) + " && their end", label().getToolTipText());
        Point place = label().getSize();
        assertTrue(label().computeSize(place.x, -1).y <= place.y, "both lines are seen");
    }
}
