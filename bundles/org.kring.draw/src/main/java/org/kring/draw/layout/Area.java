// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import java.awt.geom.Rectangle2D;

/**
 * An upright rectangle in points, from the upper left corner of the picture.
 *
 * @param x left edge
 * @param y upper edge
 * @param width 0 or more
 * @param height 0 or more
 */
public record Area(double x, double y, double width, double height) {

    /** @throws IllegalArgumentException when a side is negative or not a number */
    public Area {
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("An area has a negative side: " + width + " x " + height);
        }
    }

    /** A place for text: a left edge, an upper edge and a width in points; the height follows from the text. */
    public static Area line(double x, double y, double width) {
        return new Area(x, y, width, 0);
    }

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The lower edge. */
    public double bottom() {
        return y + height;
    }

    /** The middle, from left to right. */
    public double centreX() {
        return x + width / 2;
    }

    /** Whether the point lies inside; the left and upper edges belong to it, the right and lower edges don't. */
    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX < right() && pointY >= y && pointY < bottom();
    }

    /** Whether the other lies inside or touches the edges from inside. */
    public boolean holds(Area other) {
        double slack = 1e-6;
        return other.x >= x - slack
                && other.y >= y - slack
                && other.right() <= right() + slack
                && other.bottom() <= bottom() + slack;
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(Area other) {
        double slack = 1e-6;
        return x < other.right() - slack
                && other.x < right() - slack
                && y < other.bottom() - slack
                && other.y < bottom() - slack;
    }

    /** The area without a border on every side; never less than nothing. */
    public Area inset(double across, double down) {
        return new Area(x + across, y + down, Math.max(0, width - 2 * across), Math.max(0, height - 2 * down));
    }

    /** The same as the desktop library knows it. */
    public Rectangle2D rectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
