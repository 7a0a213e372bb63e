// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import org.kring.method.Bilingual;
import org.kring.model.common.DevelopmentStage;
import org.kring.model.common.Span;
import org.kring.model.method.Precondition;

/** What the method asks of the group; asked when planning, never a lock. */
final class GroupRule implements Rule {

    @Override
    public void check(CheckRun run) {
        checkSize(run);
        DevelopmentStage stage = run.method().getMinimumStage();
        if (stage != DevelopmentStage.UNSTATED) {
            run.tell("stage", CheckRun.SENTENCES.of("stage." + stage.getLiteral()));
        }
        for (Precondition precondition : run.method().getPreconditions()) {
            run.tell("precondition", Bilingual.of(precondition.getText(), precondition.getId()));
        }
    }

    private static void checkSize(CheckRun run) {
        Span people = run.method().getPeople();
        if (people == null) {
            return;
        }
        int min = people.getMin();
        int max = people.getMax();
        if (min < 0 || max < 0 || max > 0 && max < min) {
            run.warn("people-reversed", min, max);
            return;
        }
        if (min > run.usual().fewest()) {
            run.tell("group-size-min", min, run.usual().fewest(), run.usual().most());
        }
        if (max > 0 && max < run.usual().most()) {
            run.tell("group-size-max", max, run.usual().fewest(), run.usual().most());
        }
    }
}
