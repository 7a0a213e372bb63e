// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.stream.IntStream;

/**
 * Divides the room among the columns of the figures: a name that may be long, another one, numbers and a remark. Numbers
 * are never shortened. Where the room is scarce first the heads of the numbers get short words, then the long name and
 * the remark give way; where even that does not do, the columns that are last are beside the edge, the remark first.
 *
 * @param whole width of each column for all that it says, in pixels
 * @param brief the same with short words for heads
 * @param limits of what gives way
 */
record FigureRoom(int[] whole, int[] brief, Limits limits) {

    /**
     * In pixels.
     *
     * @param mostName at most so wide is the long name
     * @param leastName at least so wide, unless it says less
     * @param readable of a remark: its first words can be read
     * @param leastRemark its head can be read
     */
    record Limits(int mostName, int leastName, int readable, int leastRemark) {}

    /**
     * What each column gets.
     *
     * @param brief whether the heads are the short words
     * @param widths in pixels
     */
    record Division(boolean brief, int[] widths) {}

    /**
     * Divides so much room.
     *
     * @param room in pixels
     */
    Division divide(int room) {
        int readable = Math.min(limits.readable(), whole[remark()]);
        boolean shorter = least(whole) + readable > room;
        int[] widths = (shorter ? brief : whole).clone();
        int numbers = IntStream.range(1, remark()).map(column -> widths[column]).sum();
        int spare = room - numbers;
        boolean scrolled = spare - leastName() < Math.min(limits.leastRemark(), whole[remark()]);
        int besideName = spare - (scrolled ? 0 : Math.min(readable, spare - leastName()));
        widths[0] = Math.max(leastName(), Math.min(mostName(), besideName));
        widths[remark()] = scrolled ? Math.min(whole[remark()], room) : Math.min(whole[remark()], spare - widths[0]);
        return new Division(shorter, widths);
    }

    /** What the names and the numbers take at least. */
    private int least(int[] widths) {
        return leastName()
                + IntStream.range(1, remark()).map(column -> widths[column]).sum();
    }

    private int mostName() {
        return Math.min(whole[0], limits.mostName());
    }

    private int leastName() {
        return Math.min(whole[0], limits.leastName());
    }

    private int remark() {
        return whole.length - 1;
    }
}
