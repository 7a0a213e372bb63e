// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.page;

import java.util.List;
import org.kring.draw.layout.TextBlock;

/**
 * What the marks mean: only those that occur.
 *
 * @param items in order
 * @param height of all rows, in points
 */
public record Key(List<Item> items, double height) {

    /** The marks that a chart can have. */
    public enum Mark {
        MEAN,
        ROUNDED,
        DOT,
        SPREAD,
        SIGNAL,
        GAP,
        CENTRE,
        LIMITS,
        TRIAL
    }

    /**
     * One mark and its word.
     *
     * @param x where the mark stands: its left edge
     * @param y its middle
     * @param word the word at its right
     */
    public record Item(Mark mark, double x, double y, TextBlock word) {}
}
