// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/**
 * The outline of one glyph in the language of compact fonts: "The Type 2 Charstring Format", Adobe Technical Note 5177.
 * Only plain lines and curves are used, no hints.
 */
final class CharString {
    private static final int RLINETO = 5;
    private static final int RRCURVETO = 8;
    private static final int ENDCHAR = 14;
    private static final int RMOVETO = 21;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int x;
    private int y;

    private CharString(int width) {
        number(width);
    }

    /**
     * Writes an outline.
     *
     * @param outline in thousandths of the font's size, y downwards
     * @param width how far the glyph goes, in the same units
     */
    static byte[] of(Shape outline, int width) {
        CharString string = new CharString(width);
        double[] points = new double[6];
        double[] last = new double[2];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            string.segment(path.currentSegment(points), points, last);
        }
        string.out.write(ENDCHAR);
        return string.out.toByteArray();
    }

    private void segment(int kind, double[] points, double[] last) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> line(RMOVETO, points[0], points[1]);
            case PathIterator.SEG_LINETO -> line(RLINETO, points[0], points[1]);
            case PathIterator.SEG_QUADTO -> curve(raised(points, last));
            case PathIterator.SEG_CUBICTO -> curve(points);
            default -> {
                // a contour is closed by the next one, or by the end
                return;
            }
        }
        int end = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
        last[0] = points[end];
        last[1] = points[end + 1];
    }

    /** A curve with one control point as the same curve with two. */
    private static double[] raised(double[] quad, double[] from) {
        return new double[] {
            from[0] + 2 * (quad[0] - from[0]) / 3,
            from[1] + 2 * (quad[1] - from[1]) / 3,
            quad[2] + 2 * (quad[0] - quad[2]) / 3,
            quad[3] + 2 * (quad[1] - quad[3]) / 3,
            quad[2],
            quad[3]
        };
    }

    private void line(int operator, double toX, double toY) {
        to(toX, toY);
        out.write(operator);
    }

    private void curve(double[] points) {
        for (int point = 0; point < 6; point += 2) {
            to(points[point], points[point + 1]);
        }
        out.write(RRCURVETO);
    }

    /** The way from the last point; rounding never adds up, since the last point is the rounded one. */
    private void to(double toX, double toY) {
        int nextX = (int) Math.round(toX);
        int nextY = (int) Math.round(-toY);
        number(nextX - x);
        number(nextY - y);
        x = nextX;
        y = nextY;
    }

    private void number(int value) {
        if (value >= -107 && value <= 107) {
            out.write(value + 139);
        } else {
            out.write(28);
            out.write(value >> 8);
            out.write(value);
        }
    }
}
