// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.field;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.kring.method.DayRange;

/**
 * The calendar that opens below the field of a day, or above it when there is no room, by its button or Alt+Down. The
 * arrows go through its days and weeks and Page Up and Down through its months, while the field says the day; Enter or a
 * click takes it, Escape leaves all as it was.
 */
public final class DropDownCalendar implements DropDown {

    private static final int WEEK = 7;

    private static final Map<Integer, UnaryOperator<LocalDate>> KEYS = Map.of(
            SWT.ARROW_LEFT, day -> day.minusDays(1),
            SWT.ARROW_RIGHT, day -> day.plusDays(1),
            SWT.ARROW_UP, day -> day.minusDays(WEEK),
            SWT.ARROW_DOWN, day -> day.plusDays(WEEK),
            SWT.PAGE_UP, day -> day.minusMonths(1),
            SWT.PAGE_DOWN, day -> day.plusMonths(1));

    private final TypedField<LocalDate> field;
    private final DayReading reading;
    private final Button button;
    private final Listener elsewhere = this::clickedElsewhere;
    private Shell popup;
    private MonthView month;

    private DropDownCalendar(TypedField<LocalDate> field, DayReading reading) {
        this.field = field;
        this.reading = reading;
        button = field.button(SWT.ARROW | SWT.DOWN, Messages.Day_calendar, ".calendar");
        button.setToolTipText(Messages.Day_calendarTip);
        button.addListener(SWT.Selection, event -> toggle());
        field.addListener(SWT.Dispose, event -> close());
        field.opens(this);
    }

    /**
     * Makes a field with a calendar.
     *
     * @param parent of any layout
     * @param key see {@link TypedField}
     * @param reading of days
     * @param taken see {@link TypedField}
     * @return the field
     */
    public static TypedField<LocalDate> field(
            Composite parent, String key, DayReading reading, Consumer<LocalDate> taken) {
        TypedField<LocalDate> field = new TypedField<>(parent, key, reading, taken);
        new DropDownCalendar(field, reading);
        return field;
    }

    private boolean isOpen() {
        return popup != null;
    }

    private void toggle() {
        field.setFocus();
        if (isOpen()) {
            close();
            field.putBack();
        } else {
            open();
        }
    }

    private void open() {
        field.take();
        popup = new Shell(field.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
        popup.setLayout(new FillLayout());
        month = new MonthView(popup, reading, this::chosen);
        month.show(field.value() == null ? reading.today() : field.value());
        button.setToolTipText(null);
        popup.pack();
        popup.setLocation(place());
        field.getDisplay().addFilter(SWT.MouseDown, elsewhere);
        field.getDisplay().addFilter(SWT.MouseVerticalWheel, elsewhere);
        field.getShell().addListener(SWT.Move, elsewhere);
        popup.setVisible(true);
    }

    /** Below the field, or above it. */
    private Point place() {
        Point size = popup.getSize();
        Rectangle screen = field.getMonitor().getClientArea();
        Point below = field.toDisplay(0, field.getSize().y);
        int y = below.y + size.y <= screen.y + screen.height ? below.y : field.toDisplay(0, 0).y - size.y;
        int x = Math.min(below.x, screen.x + screen.width - size.x);
        return new Point(Math.max(screen.x, x), Math.max(screen.y, y));
    }

    @Override
    public void close() {
        if (isOpen()) {
            Shell closed = popup;
            popup = null;
            field.getDisplay().removeFilter(SWT.MouseDown, elsewhere);
            field.getDisplay().removeFilter(SWT.MouseVerticalWheel, elsewhere);
            field.getShell().removeListener(SWT.Move, elsewhere);
            closed.dispose();
            if (!button.isDisposed()) {
                button.setToolTipText(Messages.Day_calendarTip);
            }
        }
    }

    private void clickedElsewhere(Event event) {
        boolean inside = event.widget instanceof Control control && (control.getShell() == popup || control == button);
        if (!inside || event.type == SWT.Move) {
            close();
        }
    }

    @Override
    public boolean holds() {
        Control under = field.getDisplay().getCursorControl();
        return isOpen() && under != null && (under == button || under.getShell() == popup);
    }

    private void chosen(LocalDate day) {
        close();
        field.choose(day);
    }

    @Override
    public boolean pressed(Event key) {
        boolean opening = key.keyCode == SWT.ARROW_DOWN && (key.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
        UnaryOperator<LocalDate> way = isOpen() ? KEYS.get(key.keyCode) : null;
        if (opening) {
            toggle();
        } else if (way != null) {
            move(way.apply(month.day()));
        } else if (isOpen() && key.keyCode == SWT.ESC) {
            close();
            field.putBack();
        } else {
            if (key.keyCode == SWT.CR || key.keyCode == SWT.KEYPAD_CR) {
                close();
            }
            return false;
        }
        return true;
    }

    private void move(LocalDate day) {
        if (DayRange.contains(day)) {
            month.show(day);
            field.type(day);
        }
    }
}
