// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.clock;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kring.draw.Colour;
import org.kring.draw.Palette;
import org.kring.ui.AccessibleName;
import org.kring.ui.TextScale;
import org.kring.ui.picture.Fonts;

/** The big clock of the phase: digits, a sign with its word, and the minutes used as a bar. Takes the keyboard. */
public final class ClockCanvas extends Canvas {

    private static final int WIDTH = 330;
    private static final int HEIGHT = 128;
    private static final int DIGITS = 52;
    private static final int WORD = 14;
    /** Letters of words that have little room. */
    private static final int SMALLEST = 9;

    private static final int BAR = 8;
    private static final int SIGN = 22;
    private static final int ALL = 100;
    /** Between the frame that shows the keyboard and what it frames. */
    private static final int AIR = 10;

    private final Fonts fonts;
    private ClockViewState sheet;
    private boolean compact;

    /** Nothing is shown yet. */
    public ClockCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        fonts = new Fonts(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, event -> setFocus());
        addListener(SWT.KeyDown, event -> {
            // having a key listener makes a canvas take the keyboard
        });
        addListener(SWT.Traverse, event -> {
            // arrows are keys of the run, only Tab goes on to another widget
            event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        });
        AccessibleName.of(this, () -> sheet == null ? "" : sheet.digits() + " " + sheet.below() + ", " + sheet.word());
    }

    /** Shows the clock. */
    public void show(ClockViewState clock) {
        sheet = clock;
        redraw();
    }

    /** Makes it half as large, for a page where words have little room, or as large as usual. */
    public void compact(boolean small) {
        compact = small;
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(at(WIDTH), at(HEIGHT));
    }

    private int at(int points) {
        return TextScale.points(getDisplay(), size(points));
    }

    private int size(int points) {
        return compact ? Math.max(1, points * 11 / 20) : points;
    }

    private void paint(GC gc) {
        if (sheet == null) {
            return;
        }
        Palette palette = fonts.palette();
        Color tone = fonts.colour(tone(palette, sheet.sign()));
        gc.setAntialias(SWT.ON);
        gc.setForeground(
                sheet.sign() == ClockViewState.Sign.OVERTIME
                        ? tone
                        : fonts.colour(palette.surface().ink()));
        gc.setFont(fonts.bold(size(DIGITS)));
        gc.drawText(sheet.digits(), at(AIR), -at(4), true);
        int line = gc.textExtent(sheet.digits()).y - at(10);
        int word = at(AIR) + at(SIGN) + at(12);
        sign(gc, tone, sheet.sign(), new Rectangle(at(AIR), line + at(2), at(SIGN), at(SIGN)));
        gc.setForeground(tone);
        gc.setFont(fonts.bold(size(WORD)));
        gc.drawText(sheet.word(), word, line, true);
        int end = word + gc.textExtent(sheet.word()).x;
        gc.setForeground(fonts.colour(palette.surface().quiet()));
        below(gc, "\u00b7 " + sheet.below(), end + at(8), line + at(WORD + 2));
        bar(gc, palette, tone);
        if (isFocusControl()) {
            gc.setForeground(fonts.colour(palette.accents().strong()));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(1, 1, getClientArea().width - 2, at(HEIGHT) - 2, at(BAR), at(BAR));
            gc.setLineWidth(1);
        }
    }

    /** Words on a line that ends at {@code bottom}, in letters as small as they must be to have room. */
    private void below(GC gc, String words, int left, int bottom) {
        int room = getClientArea().width - left;
        int points = WORD - 1;
        gc.setFont(fonts.plain(size(points)));
        while (gc.textExtent(words).x > room && points > SMALLEST) {
            points--;
            gc.setFont(fonts.plain(size(points)));
        }
        gc.drawText(words, left, bottom - at(points), true);
    }

    private void bar(GC gc, Palette palette, Color tone) {
        int width = getClientArea().width - 2 * at(AIR);
        int top = at(HEIGHT) - at(BAR) - at(AIR);
        gc.setBackground(fonts.colour(palette.surface().line()));
        gc.fillRoundRectangle(at(AIR), top, width, at(BAR), at(BAR), at(BAR));
        if (sheet.percent() > 0) {
            // what is rounded is at least as wide as it is high
            int used = Math.max(at(BAR), width * sheet.percent() / ALL);
            gc.setBackground(tone);
            gc.fillRoundRectangle(at(AIR), top, used, at(BAR), at(BAR), at(BAR));
        }
    }

    /** The colour of a sign; never the only thing that tells it. */
    public static Colour tone(Palette palette, ClockViewState.Sign sign) {
        return switch (sign) {
            case GREEN -> palette.accents().yield();
            case ORANGE -> palette.accents().round();
            case RED, OVERTIME -> palette.accents().variant();
            case PAUSED -> palette.accents().strong();
            case UNTIMED, ENDED -> palette.surface().quiet();
        };
    }

    /** Paints the shape of a sign: disc, triangle, square, diamond, bars, ring. */
    public static void sign(GC gc, Color tone, ClockViewState.Sign sign, Rectangle box) {
        gc.setBackground(tone);
        gc.setForeground(tone);
        int right = box.x + box.width;
        int low = box.y + box.height;
        int middle = box.x + box.width / 2;
        switch (sign) {
            case GREEN -> gc.fillOval(box.x, box.y, box.width, box.height);
            case ORANGE -> gc.fillPolygon(new int[] {middle, box.y, right, low, box.x, low});
            case RED -> gc.fillRectangle(box);
            case OVERTIME ->
                gc.fillPolygon(new int[] {
                    middle, box.y, right, box.y + box.height / 2, middle, low, box.x, box.y + box.height / 2
                });
            case PAUSED, ENDED -> {
                gc.fillRectangle(box.x, box.y, box.width / 3, box.height);
                gc.fillRectangle(right - box.width / 3, box.y, box.width / 3, box.height);
            }
            case UNTIMED -> {
                gc.setLineWidth(Math.max(2, box.width / 8));
                gc.drawOval(box.x + 1, box.y + 1, box.width - 3, box.height - 3);
                gc.setLineWidth(1);
            }
        }
    }
}
