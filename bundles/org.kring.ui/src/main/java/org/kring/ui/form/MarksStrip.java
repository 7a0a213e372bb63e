// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kring.draw.Palette;
import org.kring.ui.AccessibleName;
import org.kring.ui.TextScale;
import org.kring.ui.picture.Fonts;

/** Marks on the scale 1–10: a dot for each of them that may be shown, and their mean as a stroke. */
public final class MarksStrip extends Canvas {

    private static final int HEIGHT = 56;
    private static final int MARGIN = 14;
    private static final int BASE = 34;
    private static final int DOT = 9;
    private static final int MARKS = 10;

    private final Fonts fonts;
    private final OptionalDouble mean;
    private final List<Double> dots;

    /**
     * Shows marks.
     *
     * @param parent of any layout
     * @param mean from 1 to 10; empty for none
     * @param dots from 1 to 10, in ascending order; empty where no single mark may be shown
     * @param words what a screen reader says
     */
    public MarksStrip(Composite parent, OptionalDouble mean, List<Double> dots, String words) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.fonts = new Fonts(this);
        this.mean = mean;
        this.dots = List.copyOf(dots);
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
        mean.ifPresent(value -> {
            gc.setBackground(fonts.colour(palette.accents().strong()));
            gc.fillRectangle(x(value) - 2, 0, 4, at(BASE));
        });
        dots(gc, palette);
    }

    /** What would cover one another stands above it, closer together where there are many. */
    private void dots(GC gc, Palette palette) {
        gc.setBackground(fonts.colour(palette.accents().possible()));
        gc.setForeground(fonts.colour(palette.accents().strong()));
        List<Integer> middles = dots.stream().map(this::x).toList();
        List<Integer> levels = levels(middles, at(DOT) - 2);
        int floor = at(BASE) - at(DOT) - 2;
        double step = step(levels, at(DOT) - 3, floor);
        for (int i = 0; i < dots.size(); i++) {
            int left = middles.get(i) - at(DOT) / 2;
            int top = floor - (int) Math.round(levels.get(i) * step);
            gc.fillOval(left, top, at(DOT), at(DOT));
            gc.drawOval(left, top, at(DOT), at(DOT));
        }
    }

    /**
     * How high each dot stands: the lowest level on which no dot before it is too near.
     *
     * @param middles in pixels, ascending
     * @param near below so many pixels two dots are too near
     * @return from 0 on, one for each
     */
    static List<Integer> levels(List<Integer> middles, int near) {
        List<Integer> last = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        for (int middle : middles) {
            int level = 0;
            while (level < last.size() && middle - last.get(level) < near) {
                level++;
            }
            if (level == last.size()) {
                last.add(middle);
            } else {
                last.set(level, middle);
            }
            levels.add(level);
        }
        return levels;
    }

    /** From one level to the next, in pixels: as usual, or less where the highest would not be seen. */
    static double step(List<Integer> levels, int usual, int room) {
        int highest = levels.stream().mapToInt(Integer::intValue).max().orElse(0);
        return highest == 0 ? usual : Math.min(usual, (double) room / highest);
    }
}
