// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.List;
import org.kring.ui.Memory;

/** How large the charts are shown, in steps, remembered between two runs. */
final class ChartZoom {

    private static final String KEY = "follow.zoom";
    private static final List<Integer> PERCENT = List.of(80, 90, 100, 110, 125, 150, 175, 200, 250, 300);
    private static final int USUAL = 110;

    private final Memory memory;
    private int percent;

    ChartZoom(Memory memory) {
        this.memory = memory;
        this.percent = memory.numbers(KEY, 1)
                .map(numbers -> numbers[0])
                .filter(PERCENT::contains)
                .orElse(USUAL);
    }

    /** Whether the charts may get smaller so that they are seen in their whole width. */
    boolean narrows() {
        return percent <= USUAL;
    }

    double times() {
        return percent / 100.0;
    }

    void step(int direction) {
        int at = PERCENT.indexOf(percent) + direction;
        percent(PERCENT.get(Math.max(0, Math.min(PERCENT.size() - 1, at))));
    }

    void usual() {
        percent(USUAL);
    }

    private void percent(int newPercent) {
        percent = newPercent;
        memory.rememberNumbers(KEY, percent);
    }
}
