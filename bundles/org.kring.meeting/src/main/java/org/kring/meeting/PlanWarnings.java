// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kring.method.Bilingual;
import org.kring.method.Finding;
import org.kring.method.MethodCheck;
import org.kring.method.MinuteTotal;
import org.kring.method.Sentences;
import org.kring.model.common.Span;
import org.kring.model.method.Method;

/** What a facilitator should know before the plan is lived. */
final class PlanWarnings {

    private static final Sentences SENTENCES = new Sentences(PlanWarnings.class);
    private static final Set<String> ASKED_BEFOREHAND = Set.of("stage", "precondition");

    private final List<Warning> warnings = new ArrayList<>();

    List<Warning> all() {
        return List.copyOf(warnings);
    }

    void addPeople(Method method, int people) {
        Span asked = method.getPeople();
        if (asked != null && people < asked.getMin()) {
            add("people-few", people, asked.getMin());
        }
        if (asked != null && asked.getMax() > 0 && people > asked.getMax()) {
            add("people-many", people, asked.getMax());
        }
    }

    void addPartners(int people, int turns) {
        if (turns > 0 && people < 2) {
            add("no-partner");
        } else if (turns > 0 && !Pairs.allDifferent(people, turns)) {
            add("few-partners", people, turns, 2 * turns);
        }
    }

    void addMinutes(MinuteTotal total, long untimed, int minutes) {
        if (!total.timed()) {
            add("no-times", minutes);
            return;
        }
        if (minutes < total.min()) {
            add("too-short", total.min() - minutes, minutes, total.min());
        }
        long left = Math.max(0, (long) minutes - total.max());
        if (untimed > 0) {
            add("untimed", untimed, left);
        } else if (left > 0) {
            add("time-left", left, minutes, total.max());
        }
    }

    /** What the method wants to be sure of before it is chosen. */
    void addConditions(Method method) {
        for (Finding finding : MethodCheck.check(method, null)) {
            if (ASKED_BEFOREHAND.contains(finding.rule())) {
                warnings.add(new Warning(finding.rule(), new Bilingual(finding.nl(), finding.en())));
            }
        }
    }

    private void add(String rule, Object... arguments) {
        warnings.add(new Warning(rule, SENTENCES.of(rule, arguments)));
    }
}
