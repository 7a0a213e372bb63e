// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.record;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kring.draw.Palette;
import org.kring.evaluation.AxisFigures;
import org.kring.ui.AccessibleName;
import org.kring.ui.TextScale;
import org.kring.ui.picture.Fonts;

/** One axis of one meeting on the scale 1–10: a dot for each person where that is allowed, and the mean as a mark. */
final class AxisStrip extends Canvas {

    private static final int HEIGHT = 56;
    private static final int MARGIN = 14;
    private static final int BASE = 34;
    private static final int DOT = 9;
    private static final int MARKS = 10;

    private final Fonts fonts;
    private final AxisFigures figures;

    AxisStrip(Composite parent, AxisFigures figures, String words) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.fonts = new Fonts(this);
        this.figures = figures;
        addListener(SWT.Paint, event -> paint(event.gc));
        AccessibleName.of(this, words);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? at(HEIGHT) * 4 : width, at(HEIGHT));
    }

    private int at(int points) {
        return TextScale.points(getDisplay(), points);
    }

    private int x(double value) {
        return at(MARGIN) + (int) Math.round((value - 1) * (getClientArea().width - 2.0 * at(MARGIN)) / (MARKS - 1));
    }

    private void paint(GC gc) {
        Palette palette = fonts.palette();
        gc.setAntialias(SWT.ON);
        gc.setForeground(fonts.colour(palette.surface().line()));
        gc.drawLine(x(1), at(BASE), x(MARKS), at(BASE));
        gc.setFont(fonts.plain(9));
        for (int i = 1; i <= MARKS; i++) {
            gc.setForeground(fonts.colour(palette.surface().line()));
            gc.drawLine(x(i), at(BASE) - 3, x(i), at(BASE) + 3);
            gc.setForeground(fonts.colour(palette.surface().quiet()));
            String number = Integer.toString(i);
            gc.drawText(number, x(i) - gc.textExtent(number).x / 2, at(BASE) + at(5), true);
        }
        figures.mean().ifPresent(mean -> {
            gc.setBackground(fonts.colour(palette.accents().strong()));
            gc.fillRectangle(x(mean) - 2, 0, 4, at(BASE));
        });
        dots(gc, palette);
    }

    /** Equal values stand above each other. */
    private void dots(GC gc, Palette palette) {
        gc.setBackground(fonts.colour(palette.accents().possible()));
        gc.setForeground(fonts.colour(palette.accents().strong()));
        List<Double> dots = figures.dots();
        int pile = 0;
        for (int i = 0; i < dots.size(); i++) {
            boolean near = i > 0 && x(dots.get(i)) - x(dots.get(i - 1)) < at(DOT) - 2;
            pile = near ? pile + 1 : 0;
            int top = at(BASE) - at(DOT) - 2 - pile * (at(DOT) - 3);
            gc.fillOval(x(dots.get(i)) - at(DOT) / 2, top, at(DOT), at(DOT));
            gc.drawOval(x(dots.get(i)) - at(DOT) / 2, top, at(DOT), at(DOT));
        }
    }
}
