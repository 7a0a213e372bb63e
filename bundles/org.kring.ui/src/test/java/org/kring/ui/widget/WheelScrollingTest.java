// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

class WheelScrollingTest {

    private TestScreen screen;
    private ScrolledComposite page;
    private Composite content;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        WheelScrolling.everywhere(screen.display());
        screen.shell().setLayout(new FillLayout());
        page = new ScrolledComposite(screen.shell(), SWT.V_SCROLL);
        content = new Composite(page, SWT.NONE);
        content.setLayout(new RowLayout(SWT.VERTICAL));
        page.setContent(content);
        content.setSize(300, 4000);
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private boolean turn(Control over, int count) {
        Event wheel = new Event();
        wheel.count = count;
        over.notifyListeners(SWT.MouseVerticalWheel, wheel);
        return wheel.doit;
    }

    @Test
    void overAChoiceThePageMovesAndTheChoiceDoesNot() {
        Combo choice = new Combo(content, SWT.READ_ONLY);
        assertFalse(turn(choice, -3), "nothing is chosen by it");
        assertTrue(page.getOrigin().y > 0);
        assertFalse(turn(choice, 3));
        assertEquals(0, page.getOrigin().y);
    }

    @Test
    void overAPartWithNothingMoreToShowThePageMoves() {
        ScrolledComposite part = new ScrolledComposite(content, SWT.V_SCROLL);
        Composite inside = new Composite(part, SWT.NONE);
        part.setContent(inside);
        part.setSize(200, 100);
        Label line = new Label(inside, SWT.NONE);
        inside.setSize(200, 50);
        assertFalse(turn(line, -3));
        assertTrue(page.getOrigin().y > 0);

        page.setOrigin(0, 0);
        inside.setSize(200, 500);
        assertTrue(turn(line, -3), "the part has more");
        assertEquals(0, page.getOrigin().y);
    }

    @Test
    void overATableThePageMovesOnceTheTableHasNoMore() {
        Table table = RoomForBars.table(content, SWT.V_SCROLL);
        for (int i = 0; i < 60; i++) {
            new TableItem(table, SWT.NONE).setText("row " + i);
        }
        table.setSize(200, 200);
        screen.until(() ->
                table.getVerticalBar().getMaximum() > table.getVerticalBar().getThumb());
        assertTrue(turn(table, -3), "the table has more");
        assertEquals(0, page.getOrigin().y);

        table.setTopIndex(59);
        screen.until(() -> !turn(table, -3));

        assertTrue(page.getOrigin().y > 0);
        assertTrue(turn(table, 3), "up again it is the table that has more");
    }

    @Test
    void elsewhereTheWheelIsAsEver() {
        assertTrue(turn(new Label(content, SWT.NONE), -3));
        assertEquals(0, page.getOrigin().y);
    }
}
