// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.kring.draw.Colour;
import org.kring.draw.layout.Area;

/** A small sign, drawn with lines and dots in a square of 24 by 24. */
final class Glyph {
    private static final double SIDE = 24;

    private final List<Shape> lines = new ArrayList<>();
    private final List<Shape> dots = new ArrayList<>();
    private final List<Shape> dashes = new ArrayList<>();

    /** Adds an outline by a path in the small language of SVG: M, L, Q, C with absolute numbers, and Z. */
    Glyph path(String words) {
        lines.add(parsed(words));
        return this;
    }

    /** Adds a filled path. */
    Glyph filled(String words) {
        dots.add(parsed(words));
        return this;
    }

    /** Adds a circle as an outline. */
    Glyph circle(double x, double y, double radius) {
        lines.add(round(x, y, radius));
        return this;
    }

    /** Adds a broken circle. */
    Glyph brokenCircle(double x, double y, double radius) {
        dashes.add(round(x, y, radius));
        return this;
    }

    /** Adds a filled dot. */
    Glyph dot(double x, double y, double radius) {
        dots.add(round(x, y, radius));
        return this;
    }

    /** Adds a box as an outline. */
    Glyph box(double x, double y, double width, double height) {
        lines.add(new RoundRectangle2D.Double(x, y, width, height, 3, 3));
        return this;
    }

    /** Draws it in the middle of an area, as large as fits. */
    void draw(Brush brush, Area area, Colour colour) {
        double side = Math.min(area.width(), area.height());
        AffineTransform place =
                AffineTransform.getTranslateInstance(area.centreX() - side / 2, area.y() + (area.height() - side) / 2);
        place.scale(side / SIDE, side / SIDE);
        double width = 1.9 * side / SIDE;
        lines.forEach(line -> brush.outline(place.createTransformedShape(line), colour, width));
        dashes.forEach(dash -> brush.dashed(place.createTransformedShape(dash), colour, width));
        dots.forEach(dot -> brush.fill(place.createTransformedShape(dot), colour));
    }

    private static Shape round(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Path2D parsed(String words) {
        Path2D path = new Path2D.Double();
        String[] parts = words.trim().split("[\\s,]+");
        int at = 0;
        while (at < parts.length) {
            String command = parts[at];
            double[] n = new double["MLQCZ".indexOf(command) < 0 ? 0 : count(command)];
            for (int index = 0; index < n.length; index++) {
                n[index] = Double.parseDouble(parts[at + 1 + index]);
            }
            draw(path, command, n);
            at += 1 + n.length;
        }
        return path;
    }

    private static int count(String command) {
        return switch (command) {
            case "M", "L" -> 2;
            case "Q" -> 4;
            case "C" -> 6;
            default -> 0;
        };
    }

    private static void draw(Path2D path, String command, double[] n) {
        switch (command) {
            case "M" -> path.moveTo(n[0], n[1]);
            case "L" -> path.lineTo(n[0], n[1]);
            case "Q" -> path.quadTo(n[0], n[1], n[2], n[3]);
            case "C" -> path.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
            case "Z" -> path.closePath();
            default -> throw new IllegalArgumentException("Not a path: " + command);
        }
    }
}
