// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import org.kring.method.Bilingual;
import org.kring.method.Phases;
import org.kring.method.Unrolling;
import org.kring.method.Words;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Round;

/** Rounds can be lived: they have phases, a count, an end, and not thousands of turns. */
final class RoundRule implements Rule {

    private static final int MOST_TURNS = 100;

    @Override
    public void check(CheckRun run) {
        for (Round round : Phases.rounds(run.method())) {
            Bilingual name = Bilingual.of(round.getName(), round.getId()).quoted();
            if (round.getFlow().isEmpty()) {
                run.warn("round-empty", name);
            }
            if (round.getRepeat() == RepeatRule.TIMES && (round.getCount() < 1 || round.getCount() > MOST_TURNS)) {
                run.fail("round-count", name, round.getCount());
            }
            if (round.getRepeat() == RepeatRule.UNTIL_ANSWERED && !hasEnd(round)) {
                run.warn("round-until", name);
            }
        }
        int lived = Unrolling.size(run.method(), run.usual().most());
        if (lived > Unrolling.LIMIT) {
            run.fail("too-long", lived, Unrolling.LIMIT);
        }
    }

    private static boolean hasEnd(Round round) {
        String prompt = round.getUntilPrompt();
        return !Words.of(round.getUntil(), Words.DUTCH).isEmpty() || prompt != null && !prompt.isEmpty();
    }
}
