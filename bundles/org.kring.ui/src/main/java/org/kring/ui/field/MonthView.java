// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kring.draw.Colour;
import org.kring.draw.Palette;
import org.kring.ui.TextScale;
import org.kring.ui.picture.Fonts;

/** A month, painted: a click on a day chooses it, the arrows above and the wheel turn to another month. */
final class MonthView extends Canvas {

    private static final int WEEK = 7;
    /** A line with the month, one with the days of the week, and six weeks. */
    private static final int LINES = 8;

    private static final int CELL_WIDTH = 36;
    private static final int CELL_HEIGHT = 26;
    private static final int ROUND = 6;

    private final DayReading reading;
    private final Consumer<LocalDate> chosen;
    private final Fonts fonts;
    private final Point cell;
    private LocalDate day;
    private YearMonth month;
    private Point under = new Point(-1, -1);

    MonthView(Composite parent, DayReading reading, Consumer<LocalDate> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.reading = reading;
        this.chosen = chosen;
        fonts = new Fonts(this);
        cell = new Point(TextScale.points(getDisplay(), CELL_WIDTH), TextScale.points(getDisplay(), CELL_HEIGHT));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> point(new Point(event.x / cell.x, event.y / cell.y)));
        addListener(SWT.MouseExit, event -> point(new Point(-1, -1)));
        addListener(SWT.MouseUp, event -> clicked(new Point(event.x / cell.x, event.y / cell.y)));
        addListener(SWT.MouseVerticalWheel, this::wheel);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(WEEK * cell.x, LINES * cell.y);
    }

    LocalDate day() {
        return day;
    }

    void show(LocalDate now) {
        day = now;
        turn(YearMonth.from(now));
    }

    private void turn(YearMonth to) {
        month = to;
        redraw();
    }

    private void wheel(Event event) {
        event.doit = false;
        turn(month.plusMonths(-Integer.signum(event.count)));
    }

    private void point(Point at) {
        if (!at.equals(under)) {
            under = at;
            redraw();
        }
    }

    /** The Monday in the upper left corner. */
    private LocalDate first() {
        LocalDate first = month.atDay(1);
        return first.minusDays(first.getDayOfWeek().getValue() - 1L);
    }

    private void clicked(Point at) {
        if (at.y == 0 && at.x == 0) {
            turn(month.minusMonths(1));
        } else if (at.y == 0 && at.x == WEEK - 1) {
            turn(month.plusMonths(1));
        } else if (at.y > 1) {
            chosen.accept(first().plusDays((at.y - 2L) * WEEK + at.x));
        }
    }

    private void paint(GC gc) {
        Palette palette = fonts.palette();
        gc.setAntialias(SWT.ON);
        gc.setBackground(fonts.colour(palette.surface().card()));
        gc.fillRectangle(getClientArea());
        gc.setForeground(fonts.colour(palette.surface().line()));
        gc.drawRectangle(0, 0, WEEK * cell.x - 1, LINES * cell.y - 1);
        gc.setFont(fonts.bold(10));
        word(
                gc,
                reading.month(month),
                new Rectangle(0, 0, WEEK * cell.x, cell.y),
                palette.surface().ink());
        word(gc, "\u2039", cell(0, 0), palette.surface().ink());
        word(gc, "\u203a", cell(WEEK - 1, 0), palette.surface().ink());
        gc.setFont(fonts.plain(9));
        LocalDate first = first();
        for (int i = 0; i < WEEK; i++) {
            word(
                    gc,
                    reading.weekday(first.plusDays(i)),
                    cell(i, 1),
                    palette.surface().quiet());
        }
        for (LocalDate each = first; each.isBefore(first.plusDays(WEEK * (LINES - 2L))); each = each.plusDays(1)) {
            int index = (int) ChronoUnit.DAYS.between(first, each);
            paint(gc, each, new Point(index % WEEK, 2 + index / WEEK));
        }
    }

    private void paint(GC gc, LocalDate each, Point at) {
        Palette palette = fonts.palette();
        Rectangle place = cell(at.x, at.y);
        Colour ink = YearMonth.from(each).equals(month)
                ? palette.surface().ink()
                : palette.surface().quiet();
        if (each.equals(day) || at.equals(under)) {
            boolean same = each.equals(day);
            gc.setBackground(fonts.colour(
                    same ? palette.accents().strong() : palette.surface().lane()));
            gc.fillRoundRectangle(place.x + 1, place.y + 1, place.width - 2, place.height - 2, ROUND, ROUND);
            ink = same ? palette.accents().onStrong() : ink;
        }
        if (each.equals(reading.today())) {
            gc.setForeground(fonts.colour(palette.accents().strong()));
            gc.drawRoundRectangle(place.x + 1, place.y + 1, place.width - 3, place.height - 3, ROUND, ROUND);
        }
        word(gc, Integer.toString(each.getDayOfMonth()), place, ink);
    }

    private Rectangle cell(int column, int row) {
        return new Rectangle(column * cell.x, row * cell.y, cell.x, cell.y);
    }

    private void word(GC gc, String word, Rectangle place, Colour ink) {
        gc.setForeground(fonts.colour(ink));
        Point size = gc.textExtent(word);
        gc.drawText(word, place.x + (place.width - size.x) / 2, place.y + (place.height - size.y) / 2, true);
    }
}
