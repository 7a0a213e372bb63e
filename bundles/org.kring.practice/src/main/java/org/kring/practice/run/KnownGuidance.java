// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.util.Optional;
import java.util.Set;
import org.kring.meeting.run.Refusal;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.method.Sentences;
import org.kring.method.VisibleText;

/** The guidance that can be noticed in a run: that of its methods, and that of the shelves of the library. */
final class KnownGuidance {

    private static final Sentences SENTENCES = new Sentences(KnownGuidance.class);
    private static final String RULE = "unknown-guidance";

    private KnownGuidance() {}

    /** Why a pitfall cannot be noticed; empty when it is known, and for other facts. */
    static Optional<Refusal> unknown(RunFact fact, RunPlan plan, Set<String> shared) {
        if (!(fact instanceof RunFact.Marked marked)) {
            return Optional.empty();
        }
        String id = marked.guidance();
        boolean own = plan.items().stream()
                .flatMap(each -> each.method().stream())
                .flatMap(each -> each.getGuidance().stream())
                .anyMatch(each -> id.equals(each.getId()));
        return own || shared.contains(id)
                ? Optional.empty()
                : Optional.of(new Refusal(RULE, SENTENCES.of(RULE, VisibleText.quote(id))));
    }
}
