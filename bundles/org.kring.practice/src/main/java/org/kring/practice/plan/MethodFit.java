// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import java.util.Optional;
import java.util.Set;
import org.kring.meeting.MethodPlan;
import org.kring.meeting.Warning;
import org.kring.model.common.DevelopmentStage;
import org.kring.model.method.Method;

/**
 * Whether a method fits the people, the minutes and the stage of a group; advice, never a lock.
 *
 * @param method the method
 * @param plan how it would go
 * @param stageAsked the stage that it asks for and that the group has not reached; empty when it has
 * @param against what else speaks against it; empty when nothing does
 */
public record MethodFit(
        Method method, MethodPlan plan, Optional<DevelopmentStage> stageAsked, Optional<Warning> against) {

    /** What is no reason against a method. */
    private static final Set<String> HARMLESS = Set.of("time-left", "untimed", "no-times", "stage", "precondition");

    /**
     * Looks at a method.
     *
     * @param method the method
     * @param people how many come, 1 or more
     * @param minutes whole minutes that there are for it
     * @param stage how far the group is
     * @return what speaks against it, if anything
     * @throws IllegalArgumentException when it would be lived in too many phases
     */
    public static MethodFit of(Method method, int people, int minutes, DevelopmentStage stage) {
        MethodPlan plan = MethodPlan.of(method, people, minutes);
        DevelopmentStage asked = method.getMinimumStage();
        return new MethodFit(
                method,
                plan,
                asked.getValue() > stage.getValue() ? Optional.of(asked) : Optional.empty(),
                plan.warnings().stream()
                        .filter(each -> !HARMLESS.contains(each.rule()))
                        .findFirst());
    }

    /** Whether nothing speaks against it. */
    public boolean fits() {
        return stageAsked.isEmpty() && against.isEmpty();
    }

    /** What it asks of the group beforehand. */
    public Optional<Warning> precondition() {
        return plan.warnings().stream()
                .filter(each -> each.rule().equals("precondition"))
                .findFirst();
    }
}
