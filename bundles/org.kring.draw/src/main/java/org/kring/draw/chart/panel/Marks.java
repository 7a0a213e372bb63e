// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import org.kring.draw.layout.Area;

/** Shapes and sizes of marks, shared by the charts and the key under them. */
public final class Marks {
    /** Radius of one answer, in points. */
    public static final double DOT = 1.5;

    private Marks() {}

    /** A diamond, by its middle and the distance to its tips. */
    public static Shape diamond(double x, double y, double reach) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - reach);
        path.lineTo(x + reach, y);
        path.lineTo(x, y + reach);
        path.lineTo(x - reach, y);
        path.closePath();
        return path;
    }

    /** A bell in an area: dome with a wide rim, and clapper. */
    public static Shape bell(Area area) {
        double side = Math.min(area.width(), area.height());
        double x = area.centreX();
        double y = area.y();
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.moveTo(x - side * 0.46, y + side * 0.76);
        path.curveTo(x - side * 0.24, y + side * 0.6, x - side * 0.42, y + side * 0.1, x, y + side * 0.1);
        path.curveTo(
                x + side * 0.42, y + side * 0.1, x + side * 0.24, y + side * 0.6, x + side * 0.46, y + side * 0.76);
        path.closePath();
        path.append(
                new Arc2D.Double(x - side * 0.13, y + side * 0.7, side * 0.26, side * 0.28, 180, 180, Arc2D.CHORD),
                false);
        return path;
    }

    /** Two slanted strokes on the axis: here is a meeting, but no value. */
    public static Shape gap(double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - 4, y + 3.5);
        path.lineTo(x, y - 3.5);
        path.moveTo(x, y + 3.5);
        path.lineTo(x + 4, y - 3.5);
        return path;
    }

    /** Radius of a mean among places this wide. */
    public static double radius(double step) {
        return Math.max(2.6, Math.min(4, step * 0.2));
    }

    /** The same in a small chart. */
    public static double smallRadius(double step) {
        return Math.max(0.9, Math.min(2.4, step * 0.22));
    }

    /** Width of the bar that shows spread. */
    public static double whisker(double step) {
        return Math.max(2, Math.min(4.5, step * 0.16));
    }
}
