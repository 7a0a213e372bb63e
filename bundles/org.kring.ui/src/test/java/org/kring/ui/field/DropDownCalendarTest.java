// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;
import org.kring.ui.widget.WidgetData;

class DropDownCalendarTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final List<LocalDate> days = new ArrayList<>();
    private TestScreen screen;
    private TypedField<LocalDate> field;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        screen.shell().setLayout(new GridLayout());
        field = DropDownCalendar.field(screen.shell(), "day", new DayReading(Locale.ENGLISH, CLOCK), days::add)
                .named("Day");
        WidgetData.key(new Text(screen.shell(), SWT.BORDER), "after");
        field.show(DAY);
        screen.open();
        // a pointer that rests where the calendar opens would keep it open, as a click in it does
        Rectangle display = screen.shell().getDisplay().getBounds();
        screen.shell().getDisplay().setCursorLocation(display.width - 1, display.height - 1);
        screen.until(() -> field.setFocus() && screen.focused().equals("day"));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private MonthView month() {
        Shell[] popups = screen.shell().getShells();
        return popups.length == 0 ? null : (MonthView) popups[0].getChildren()[0];
    }

    /** Keys are told to the field: while something is open below it a posted one would get lost. */
    private void openByKeys() {
        Event event = new Event();
        event.keyCode = SWT.ARROW_DOWN;
        event.stateMask = SWT.ALT;
        screen.find("day", Text.class).notifyListeners(SWT.KeyDown, event);
        assertTrue(month() != null && month().isVisible());
    }

    private void click(int column, int row) {
        Event event = new Event();
        event.button = 1;
        event.x = month().getSize().x / 7 * column + 5;
        event.y = month().getSize().y / 8 * row + 5;
        month().notifyListeners(SWT.MouseUp, event);
    }

    @Test
    void theKeysGoThroughItAndEnterTakesTheDay() {
        openByKeys();
        for (int each : new int[] {SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.PAGE_DOWN}) {
            screen.key("day", each);
        }
        assertEquals("Mon 4 Jan 2027", screen.text("day"));
        assertEquals(List.of(), days);
        screen.key("day", SWT.CR);
        screen.tell("day", SWT.DefaultSelection);
        assertEquals(null, month());
        assertEquals(List.of(LocalDate.of(2027, 1, 4)), days);
        assertEquals("day", screen.focused());
    }

    @Test
    void escapeLeavesTheDayAsItWas() {
        openByKeys();
        screen.key("day", SWT.ARROW_UP);
        assertEquals("Thu 19 Nov 2026", screen.text("day"));
        screen.key("day", SWT.ESC);
        assertEquals(null, month());
        assertEquals("Thu 26 Nov 2026", screen.text("day"));
        screen.tab(1);
        assertEquals(List.of(), days);
    }

    @Test
    void aClickOnADayTakesItAlsoInAnotherMonth() {
        screen.press("day.calendar");
        click(6, 0);
        assertEquals("Thu 26 Nov 2026", screen.text("day"), "only the month is another one");
        click(0, 0);
        click(0, 2);
        assertEquals(List.of(LocalDate.of(2026, 10, 26)), days, "the Monday in the first line");
        assertEquals(null, month());
        assertEquals("day", screen.focused());
    }

    @Test
    void itsButtonClosesItToo() {
        screen.press("day.calendar");
        screen.press("day.calendar");
        assertEquals(null, month());
    }

    @Test
    void whoGoesOnTakesTheDayThatTheFieldSays() {
        openByKeys();
        screen.key("day", SWT.ARROW_LEFT);
        screen.find("after", Text.class).setFocus();
        assertEquals(null, month());
        assertEquals(List.of(DAY.minusDays(1)), days);
    }

    @Test
    void arrowsWithoutACalendarGoOnByADay() {
        screen.post(SWT.ARROW_UP);
        screen.post(SWT.ARROW_UP);
        assertEquals(List.of(DAY.plusDays(1), DAY.plusDays(2)), days);
    }

    @Test
    void itGoesWithItsField() {
        screen.press("day.calendar");
        field.dispose();
        assertEquals(null, month());
    }
}
