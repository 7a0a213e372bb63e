// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import org.kring.method.MinuteTotal;
import org.kring.method.Minutes;
import org.kring.model.common.Duration;

/** The minutes fit a usual meeting (source S0, group norm), and what has none is said, never filled in. */
final class TimeRule implements Rule {

    @Override
    public void check(CheckRun run) {
        if (run.phases().isEmpty()) {
            return;
        }
        MinuteTotal total = Minutes.of(run.method());
        int over = total.min() - run.usual().minutes();
        if (over > 0) {
            run.warn("usual-duration", total.min(), over, run.usual().time());
        }
        if (!total.timed()) {
            run.tell("no-times");
        } else if (total.untimedPhases() > 0) {
            run.tell("some-untimed", total.untimedPhases(), run.phases().size());
        }
        compareWithStated(run, total);
    }

    private static void compareWithStated(CheckRun run, MinuteTotal total) {
        Duration stated = run.method().getStatedTotal();
        if (stated != null && total.timed() && (stated.getMin() != total.min() || stated.getMax() != total.max())) {
            run.tell("stated-total", range(stated.getMin(), stated.getMax()), range(total.min(), total.max()));
        }
    }

    private static String range(int min, int max) {
        return min == max ? Integer.toString(min) : min + "–" + max;
    }
}
