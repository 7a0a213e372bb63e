// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

class TabArrivalTest {

    private TestScreen screen;
    private ScrolledComposite page;
    private Composite content;
    private Text first;
    private Text second;
    private Button below;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        TabArrival.everywhere(screen.display());
        screen.shell().setLayout(new FillLayout());
        page = new ScrolledComposite(screen.shell(), SWT.V_SCROLL);
        content = new Composite(page, SWT.NONE);
        page.setContent(content);
        content.setSize(300, 4000);
        first = at(new Text(content, SWT.BORDER), 0);
        second = at(new Text(content, SWT.BORDER), 40);
        below = at(new Button(content, SWT.PUSH), 3000);
        second.setText("15");
        screen.open();
    }

    private static <T extends Control> T at(T control, int y) {
        control.setBounds(0, y, 100, 30);
        return control;
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void enter(Control control) {
        control.notifyListeners(SWT.FocusIn, new Event());
    }

    @Test
    void whatIsTypedAfterTabTakesThePlaceOfWhatStoodThere() {
        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        first.notifyListeners(SWT.Traverse, tab);

        enter(second);

        assertEquals("15", second.getSelectionText());
    }

    @Test
    void aClickSelectsNothing() {
        first.notifyListeners(SWT.MouseDown, new Event());

        enter(second);

        assertEquals("", second.getSelectionText());
    }

    @Test
    void aRealPressScrollsNothingThatIsInViewAndAKeyDoes() {
        int seen = page.getClientArea().height;
        Button partly = at(new Button(content, SWT.PUSH), seen - 10);
        partly.moveAbove(below);
        first.setFocus();

        screen.mouseDown(partly, 20, 5);
        assertTrue(partly.isFocusControl());
        assertEquals(0, page.getOrigin().y, "while it is held");
        screen.mouseUp();
        assertEquals(0, page.getOrigin().y);

        first.setFocus();
        second.setFocus();
        screen.tab(1);
        assertTrue(partly.isFocusControl());
        assertEquals(20 + FocusRing.AIR, page.getOrigin().y, "all of it, with its ring");
    }

    @Test
    void theFieldThatGetsTheKeyboardBackIsBroughtInViewWhenSomebodyTypes() {
        second.setFocus();
        TypingFocus.on(content, null);
        first.setFocus();
        page.setOrigin(0, 200);
        Button near = at(new Button(content, SWT.PUSH), 300);
        screen.mouseDown(near, 5, 5);
        screen.mouseUp();
        screen.until(first::isFocusControl);
        assertEquals(200, page.getOrigin().y, "what was pressed can be pressed again");

        screen.post('a');
        assertEquals("a", first.getText());
        assertEquals(0, page.getOrigin().y);
    }

    @Test
    void whatACommandThatWasPressedGivesTheKeyboardToIsInView() {
        first.notifyListeners(SWT.MouseDown, new Event());
        below.setFocus();
        assertTrue(page.getOrigin().y > 2000);
    }

    @Test
    void aWindowThatComesBackIsAsItWas() {
        below.setFocus();
        page.setOrigin(0, 0);

        enter(below);

        assertEquals(0, page.getOrigin().y);
    }

    @Test
    void whatTheKeyboardComesToIsInView() {
        enter(below);
        assertTrue(page.getOrigin().y > 0);

        enter(first);
        assertEquals(0, page.getOrigin().y);
    }

    @Test
    void theRowThatKeysComeToIsInView() {
        Table table = at(RoomForBars.table(content, SWT.SINGLE | SWT.FULL_SELECTION), 400);
        table.setHeaderVisible(true);
        new TableColumn(table, SWT.NONE).setWidth(90);
        for (int i = 0; i < 60; i++) {
            new TableItem(table, SWT.NONE).setText("row " + i);
        }
        table.setSize(100, 2 * page.getClientArea().height);
        table.setSelection(0);
        table.setFocus();
        page.setOrigin(0, 0);

        screen.post(SWT.END);
        screen.until(() -> isInView(table, table.getItemCount() - 1));
        page.setOrigin(0, 2000);
        screen.post(SWT.HOME);
        screen.until(() -> isInView(table, 0));

        assertEquals(400, page.getOrigin().y, 1.0, "with the heads of the columns");
    }

    @Test
    void aTableInWhichNothingIsChosenGetsTheKeyboardAndNothingMore() {
        Table table = at(RoomForBars.table(content, SWT.SINGLE | SWT.FULL_SELECTION), 100);
        table.setSize(100, 120);
        List.of("a", "b", "c").forEach(each -> new TableItem(table, SWT.NONE).setText(each));
        List<Integer> told = new ArrayList<>();
        table.addListener(SWT.Selection, event -> told.add(table.getSelectionIndex()));

        table.setFocus();
        screen.until(table::isFocusControl);
        assertEquals(List.of(), told, "by the program");
        assertEquals(-1, table.getSelectionIndex());
        second.setFocus();
        table.setFocus();
        second.setFocus();
        screen.until(second::isFocusControl);
        assertEquals(List.of(), told, "when the keyboard goes on at once");
        screen.tab(1);
        screen.until(() -> !second.isFocusControl());
        for (int i = 0; i < 5 && !table.isFocusControl(); i++) {
            screen.tab(1);
        }
        assertTrue(table.isFocusControl());
        assertEquals(List.of(), told, "by Tab");

        screen.post(SWT.ARROW_DOWN);
        screen.until(() -> !told.isEmpty());
        assertEquals(List.of(0), told);
        screen.post(SWT.ARROW_DOWN);
        screen.until(() -> told.size() > 1);
        assertEquals(List.of(0, 1), told);

        second.setFocus();
        table.removeAll();
        List.of("a", "b", "c").forEach(each -> new TableItem(table, SWT.NONE).setText(each));
        table.setFocus();
        screen.until(table::isFocusControl);
        screen.post(SWT.HOME);
        screen.until(() -> told.size() > 2);
        assertEquals(List.of(0, 1, 0), told);

        table.deselectAll();
        second.setFocus();
        Rectangle last = table.getItem(2).getBounds();
        screen.mouseDown(table, last.x + 5, last.y + 5);
        screen.mouseUp();
        screen.until(() -> table.getSelectionIndex() == 2);
        assertEquals(2, told.get(told.size() - 1), "what is pressed is chosen");
    }

    private boolean isInView(Table table, int row) {
        Rectangle there = screen.display().map(table, page, table.getItem(row).getBounds());
        return table.isSelected(row) && page.getClientArea().contains(there.x, there.y + there.height - 1);
    }
}
