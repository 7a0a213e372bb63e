// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import java.util.EnumSet;
import java.util.Set;
import org.kring.method.Lamps;
import org.kring.model.common.Category;

/**
 * Every way of working with a case has a place for reformulation, advice and an action plan (source S0, tip 5). Openers,
 * looking back, case finding and closings are exempt: they are parts around a case.
 */
final class LampRule implements Rule {

    private static final Set<Category> EXEMPT =
            EnumSet.of(Category.WARM_UP, Category.LOOK_BACK, Category.CASE_FINDING, Category.CLOSING);

    @Override
    public void check(CheckRun run) {
        if (EXEMPT.contains(run.method().getCategory()) || run.phases().isEmpty()) {
            return;
        }
        Lamps lamps = Lamps.of(run.method());
        if (!lamps.reformulation()) {
            run.warn("lamp-reformulation");
        }
        if (!lamps.advice()) {
            run.warn("lamp-advice");
        }
        if (!lamps.actionPlan()) {
            run.warn("lamp-action-plan");
        }
    }
}
