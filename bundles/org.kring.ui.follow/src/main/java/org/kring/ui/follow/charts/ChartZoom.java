// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.List;
import org.kring.ui.Memory;

/**
 * How large the charts are shown, remembered between two runs. At first as is usual, and smaller where they are wider than
 * their room as long as letters are read with ease; in their whole width when that is asked for; else at the step that
 * somebody chose, whatever room there is.
 */
final class ChartZoom {

    /** How the size follows from the room. */
    enum Way {
        /** At most {@link #times}, and smaller as long as letters are read with ease. */
        USUAL,
        /** At most {@link #times}, and smaller as long as letters are there. */
        WIDTH,
        /** At {@link #times}. */
        FIXED
    }

    private static final String KEY = "follow.zoom";
    private static final List<Integer> PERCENT = List.of(50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300);
    private static final int USUAL = 110;
    /** What is shown is no step but by chance. */
    private static final double NEAR = 1;

    private final Memory memory;
    private Way way = Way.USUAL;
    private int percent = USUAL;

    ChartZoom(Memory memory) {
        this.memory = memory;
        memory.numbers(KEY, 2)
                .filter(numbers -> 0 <= numbers[0] && numbers[0] < Way.values().length && PERCENT.contains(numbers[1]))
                .ifPresent(numbers -> {
                    way = Way.values()[numbers[0]];
                    percent = numbers[1];
                });
    }

    Way way() {
        return way;
    }

    double times() {
        return percent / 100.0;
    }

    /**
     * To the next step above or below what is shown; at the ends it stays as it is.
     *
     * @param direction 1 or −1
     * @param shown the scale that is shown now
     */
    void step(int direction, double shown) {
        double now = shown * 100;
        List<Integer> beyond = PERCENT.stream()
                .filter(each -> direction > 0 ? each > now + NEAR : each < now - NEAR)
                .toList();
        if (!beyond.isEmpty()) {
            go(Way.FIXED, beyond.get(direction > 0 ? 0 : beyond.size() - 1));
        }
    }

    void usual() {
        go(Way.USUAL, USUAL);
    }

    /** The whole width. */
    void width() {
        go(Way.WIDTH, USUAL);
    }

    private void go(Way newWay, int newPercent) {
        way = newWay;
        percent = newPercent;
        memory.rememberNumbers(KEY, way.ordinal(), percent);
    }
}
