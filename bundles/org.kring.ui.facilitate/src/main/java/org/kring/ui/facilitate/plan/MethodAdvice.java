// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.kring.meeting.MethodPlan;
import org.kring.meeting.Warning;
import org.kring.method.MinuteTotal;
import org.kring.method.Words;
import org.kring.model.common.DevelopmentStage;
import org.kring.model.method.Method;
import org.kring.model.practice.StageEntry;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;

/** Says of each method whether it fits the people, the minutes and the stage of the group; advice, never a lock. */
final class MethodAdvice {

    /** What is no reason against a method. */
    private static final Set<String> HARMLESS = Set.of("time-left", "untimed", "no-times", "stage", "precondition");

    private final PlanDraft draft;
    private final Locale locale;
    private final Labels labels;

    MethodAdvice(PlanDraft draft, Locale locale) {
        this.draft = draft;
        this.locale = locale;
        this.labels = new Labels(locale);
    }

    PlanSheet.Choice of(Method method, int minutes) {
        MethodPlan plan = MethodPlan.of(method, draft.people(), minutes);
        String against = against(method, plan);
        return new PlanSheet.Choice(
                Words.of(method.getName(), locale),
                minutes(plan.total()),
                against.isEmpty() ? hint(plan) : against,
                against.isEmpty(),
                draft.mainMethod().filter(method::equals).isPresent());
    }

    private String against(Method method, MethodPlan plan) {
        DevelopmentStage asked = method.getMinimumStage();
        if (asked.getValue() > stage().getValue()) {
            return NLS.bind(Messages.Plan_stageAsked, labels.of(asked).toLowerCase(locale));
        }
        return plan.warnings().stream()
                .filter(each -> !HARMLESS.contains(each.rule()))
                .findFirst()
                .map(each -> each.message(locale))
                .orElse("");
    }

    private DevelopmentStage stage() {
        List<StageEntry> stages = draft.opened.group().getStages();
        return stages.isEmpty()
                ? DevelopmentStage.UNSTATED
                : stages.get(stages.size() - 1).getStage();
    }

    private String hint(MethodPlan plan) {
        return plan.warnings().stream()
                .filter(each -> each.rule().equals("precondition"))
                .findFirst()
                .map((Warning each) -> each.message(locale))
                .orElse(Messages.Plan_fits);
    }

    private static String minutes(MinuteTotal total) {
        if (!total.timed()) {
            return Messages.Plan_untimed;
        }
        return total.min() == total.max()
                ? NLS.bind(Messages.Plan_minutes, total.min())
                : NLS.bind(Messages.Plan_minutesRange, total.min(), total.max());
    }
}
