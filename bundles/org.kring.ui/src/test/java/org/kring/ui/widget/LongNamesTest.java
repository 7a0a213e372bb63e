// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

/** Two people whose names begin alike can be told apart in lists, choices and fields that are too narrow for them. */
class LongNamesTest {

    private static final String ONE = "Maria-Magdalena van der Bovenkamp & Oosterhout";
    private static final String OTHER = "Maria-Magdalena van der Bovenkamp & Westerveld";

    private final List<String> taken = new ArrayList<>();
    private TestScreen screen;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        screen.shell().setLayout(null);
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private Table table(int columns) {
        Table table = new Table(screen.shell(), SWT.FULL_SELECTION);
        for (int i = 0; i < columns; i++) {
            new TableColumn(table, SWT.NONE).setWidth(150);
        }
        LongRows.shorten(table);
        for (String each : List.of(ONE, OTHER)) {
            LongRows.say(new TableItem(table, SWT.NONE), each);
        }
        table.setSize(150, 200);
        return table;
    }

    @Test
    void rowsAreShortenedInTheMiddleWithAllInTheTip() {
        for (int columns = 0; columns < 2; columns++) {
            Table table = table(columns);
            TableItem row = table.getItem(1);
            screen.until(() -> row.getBounds(0).width > 100);
            assertTrue(row.getText().startsWith("Maria"), row.getText());
            assertTrue(row.getText().endsWith("veld"), row.getText());
            assertNotEquals(table.getItem(0).getText(), row.getText());
            Event over = new Event();
            Rectangle at = row.getBounds(0);
            over.x = at.x + 5;
            over.y = at.y + 5;
            table.notifyListeners(SWT.MouseMove, over);
            assertEquals(OTHER.replace("&", "&&"), table.getToolTipText());
            table.dispose();
        }
    }

    @Test
    void aWiderColumnShowsMore() {
        Table table = table(1);
        table.setSize(800, 200);
        table.getColumn(0).setWidth(700);
        assertEquals(ONE, table.getItem(0).getText());
    }

    @Test
    void aNameThatIsShortenedNeedsNoBarBelowAndShorterOnesNeitherAfterIt() {
        Table table = RoomForBars.table(screen.shell(), SWT.SINGLE | SWT.FULL_SELECTION);
        LongRows.shorten(table);
        table.setSize(600, 200);
        say(table, ONE, OTHER);
        assertNoBarBelow(table);
        table.setSize(150, 200);
        assertNoBarBelow(table);
        assertTrue(table.getItem(0).getText().contains("\u2026"));

        say(table, "Noord", "Zuid");
        assertNoBarBelow(table);
        assertEquals("Noord", table.getItem(0).getText());
    }

    private static void say(Table table, String... names) {
        table.removeAll();
        for (String each : names) {
            LongRows.say(new TableItem(table, SWT.NONE), each);
        }
    }

    private void assertNoBarBelow(Table table) {
        int[] painted = {0};
        table.addListener(SWT.Paint, event -> painted[0]++);
        table.redraw();
        screen.until(() -> painted[0] > 0);
        ScrollBar below = table.getHorizontalBar();
        assertTrue(below.getMaximum() <= below.getThumb(), below.getMaximum() + " in " + below.getThumb());
        assertEquals(table.getSize().y, table.getClientArea().height);
    }

    @Test
    void howWideAColumnWouldBeWithAllItsWordsIsTheSameWhileTheyAreShortened() {
        Table table = table(1);
        int whole = LongRows.whole(table, 0);
        assertTrue(table.getItem(0).getText().contains("\u2026"));
        table.getColumn(0).setWidth(whole - 20);
        assertTrue(table.getItem(0).getText().contains("\u2026")
                || table.getItem(1).getText().contains("\u2026"));
        table.getColumn(0).setWidth(whole);
        assertEquals(
                List.of(ONE, OTHER),
                List.of(table.getItem(0).getText(), table.getItem(1).getText()));
        assertEquals(whole, LongRows.whole(table, 0));
    }

    @Test
    void aClosedListShowsBothEndsOfWhatIsChosen() {
        Combo combo = new Combo(screen.shell(), SWT.READ_ONLY);
        LongWords.choices(combo, List.of(ONE, OTHER), 1, "");
        combo.setSize(190, 34);
        assertTrue(combo.getText().endsWith("veld"), combo.getText());
        assertTrue(combo.getText().length() < OTHER.length(), combo.getText());
        assertEquals(ONE, combo.getItem(0), "the list that opens has the room");

        combo.select(0);
        combo.notifyListeners(SWT.Selection, new Event());
        assertEquals(0, combo.getSelectionIndex());
        assertTrue(combo.getText().endsWith("hout"), combo.getText());
        assertEquals(OTHER, combo.getItem(1));
    }

    private Text field() {
        Text field = new Text(screen.shell(), SWT.SINGLE | SWT.BORDER);
        field.setData("org.eclipse.swtbot.widget.key", "field");
        LongField.on(field, words -> taken.add(words) ? words : "").say(OTHER);
        new Text(screen.shell(), SWT.SINGLE).setData("org.eclipse.swtbot.widget.key", "other");
        return field;
    }

    @Test
    void aFieldShortensItsNameUntilSomebodyTypesThere() {
        Text field = field();
        screen.find("other", Text.class).setFocus();
        field.setSize(160, 34);
        assertTrue(field.getText().contains("\u2026") && field.getText().endsWith("veld"), field.getText());
        assertEquals(OTHER.replace("&", "&&"), field.getToolTipText());

        field.setFocus();
        screen.until(field::isFocusControl);
        assertEquals(OTHER, field.getText());
        assertNull(field.getToolTipText());
    }

    @Test
    void whatAFieldGivesIsWhole() {
        Text field = field();
        screen.find("other", Text.class).setFocus();
        field.setSize(160, 34);
        screen.tell("field", SWT.FocusOut);
        screen.enter("field", ONE);
        screen.leave("field", "Noor");
        assertEquals(List.of(OTHER, ONE, "Noor"), taken);
        assertFalse(field.getText().contains("\u2026"));
    }
}
