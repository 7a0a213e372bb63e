// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.page;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.kring.draw.Palette;
import org.kring.draw.chart.panel.Marks;
import org.kring.draw.paint.Brush;

/** Paints the key. */
public final class KeyPainter {
    private static final double RADIUS = 3.6;

    private final Brush brush;
    private final Palette palette;

    /** A painter with these colours. */
    public KeyPainter(Brush brush, Palette palette) {
        this.brush = brush;
        this.palette = palette;
    }

    /** Paints all marks and their words. */
    public void paint(Key key) {
        for (Key.Item item : key.items()) {
            mark(item);
            brush.text(item.word(), palette.surface().quiet());
        }
    }

    private void mark(Key.Item item) {
        double x = item.x() + Keys.MARK / 2;
        double y = item.y();
        Palette.Surface surface = palette.surface();
        Palette.Accents accents = palette.accents();
        Shape across = new Line2D.Double(item.x(), y, item.x() + Keys.MARK, y);
        switch (item.mark()) {
            case MEAN -> brush.fill(circle(x, y, RADIUS), accents.strong());
            case ROUNDED -> brush.outline(circle(x, y, RADIUS), accents.strong(), 1.5);
            case DOT -> brush.fill(circle(x, y, Marks.DOT), surface.quiet());
            case SPREAD -> brush.outline(new Line2D.Double(x, y - 4, x, y + 4), accents.possible(), 4.5);
            case SIGNAL -> brush.fill(Marks.diamond(x, y, RADIUS * 1.5), accents.variant());
            case GAP -> brush.outline(Marks.gap(x, y), surface.quiet(), 1.2);
            case CENTRE -> brush.outline(across, accents.strong(), 1);
            case LIMITS -> band(item, false);
            case TRIAL -> band(item, true);
        }
    }

    private void band(Key.Item item, boolean trial) {
        brush.fill(
                new Rectangle2D.Double(item.x(), item.y() - 4, Keys.MARK, 8),
                palette.surface().lane());
        for (double y : new double[] {item.y() - 4, item.y() + 4}) {
            Shape edge = new Line2D.Double(item.x(), y, item.x() + Keys.MARK, y);
            if (trial) {
                brush.dashed(edge, palette.surface().quiet(), 1);
            } else {
                brush.outline(edge, palette.surface().quiet(), 1);
            }
        }
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
