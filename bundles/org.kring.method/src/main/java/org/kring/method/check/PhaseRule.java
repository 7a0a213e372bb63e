// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import org.kring.model.common.Duration;
import org.kring.model.method.Activity;
import org.kring.model.method.Phase;
import org.kring.model.method.Quantity;
import org.kring.model.method.Rating;
import org.kring.model.method.Yield;

/** A phase can be lived: its minutes make sense, someone does something, and its results can be counted. */
final class PhaseRule implements Rule {

    @Override
    public void check(CheckRun run) {
        for (Phase phase : run.phases()) {
            checkDuration(run, phase);
            checkActivities(run, phase);
            phase.getYields().forEach(result -> checkYield(run, phase, result));
        }
    }

    private static void checkDuration(CheckRun run, Phase phase) {
        Duration duration = phase.getDuration();
        if (duration == null) {
            return;
        }
        int min = duration.getMin();
        int max = duration.getMax();
        if (min < 0 || max < min) {
            run.failAt(phase, "duration-reversed", WordsRule.label(phase), min, max);
        } else if (max == 0) {
            run.warnAt(phase, "duration-zero", WordsRule.label(phase));
        }
    }

    private static void checkActivities(CheckRun run, Phase phase) {
        if (phase.getActivities().isEmpty()) {
            run.warnAt(phase, "phase-without-activity", WordsRule.label(phase));
        }
        for (Activity activity : phase.getActivities()) {
            if (activity.getRole() == null) {
                run.warnAt(phase, "activity-without-role", WordsRule.label(phase));
            }
        }
    }

    private static void checkYield(CheckRun run, Phase phase, Yield result) {
        if (result.getQuantity() == Quantity.EXACTLY && result.getExactly() < 1) {
            run.warnAt(phase, "yield-count", WordsRule.label(phase));
        }
        Rating rating = result.getRating();
        if (rating != null && !isUsable(rating)) {
            run.warnAt(
                    phase,
                    "rating-range",
                    WordsRule.label(phase),
                    rating.getMin(),
                    rating.getMax(),
                    rating.getThreshold());
        }
    }

    private static boolean isUsable(Rating rating) {
        return 1 <= rating.getMin()
                && rating.getMin() < rating.getMax()
                && rating.getMax() <= 10
                && rating.getMin() <= rating.getThreshold()
                && rating.getThreshold() <= rating.getMax();
    }
}
