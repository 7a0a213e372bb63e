// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.flow;

import java.util.ArrayList;
import java.util.List;
import org.kring.draw.layout.Area;

/**
 * Where the columns stand from left to right.
 *
 * @param left left edge of the lanes, and of their names
 * @param names width of the lane names
 * @param scale widths of the columns
 */
public record Columns(double left, double names, TimeScale scale) {
    /** White between the edge of a column and what stands in it. */
    public static final double INSET = 4;

    /** Left edge of the first column. */
    public double start() {
        return left + names;
    }

    /** Right edge of the last column. */
    public double end() {
        return start() + scale.total();
    }

    /** Left and right edge of each column, at a height of nothing. */
    public List<Area> columns() {
        List<Area> columns = new ArrayList<>();
        double x = start();
        for (double width : scale.widths()) {
            columns.add(new Area(x, 0, width, 0));
            x += width;
        }
        return columns;
    }

    /** What a column offers its content, from this height. */
    public static Area content(Area column, double y) {
        double inset = Math.min(INSET, column.width() * 0.06);
        return new Area(column.x() + inset, y, column.width() - 2 * inset, 0);
    }
}
