// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import java.util.EnumSet;
import java.util.Set;
import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.AdviceStance;
import org.kring.model.method.Method;
import org.kring.model.method.Permission;
import org.kring.model.method.Phase;
import org.kring.model.method.SpeechRule;
import org.kring.model.method.YieldKind;

/**
 * A phase does not do what it forbids. Sources contradict each other on advice (S0, tip 5, against S2 and S4, pitfall 4);
 * within one method the stance of the phase goes before that of the method.
 */
final class StanceRule implements Rule {

    private static final Set<ActivityKind> ALOUD = EnumSet.of(
            ActivityKind.TELLS, ActivityKind.ASKS, ActivityKind.ANSWERS, ActivityKind.ADVISES, ActivityKind.DISCUSSES);

    @Override
    public void check(CheckRun run) {
        for (Phase phase : run.phases()) {
            checkAdvice(run, phase);
            if (phase.getDiscussion() == Permission.FORBIDDEN && does(phase, ActivityKind.DISCUSSES)) {
                run.warnAt(phase, "discussion-conflict", WordsRule.label(phase));
            }
            if (phase.getActivities().stream().anyMatch(StanceRule::speaksInSilence)) {
                run.warnAt(phase, "speech-conflict", WordsRule.label(phase));
            }
        }
    }

    private static void checkAdvice(CheckRun run, Phase phase) {
        if (!givesAdvice(phase)) {
            return;
        }
        AdviceStance stance = stance(run.method(), phase);
        if (stance == AdviceStance.FORBIDDEN) {
            run.warnAt(phase, "advice-forbidden", WordsRule.label(phase));
        } else if (stance == AdviceStance.DISCOURAGED) {
            run.tellAt(phase, "advice-discouraged", WordsRule.label(phase));
        }
    }

    private static AdviceStance stance(Method method, Phase phase) {
        return phase.getAdviceStance() == AdviceStance.UNSTATED ? method.getAdviceStance() : phase.getAdviceStance();
    }

    private static boolean givesAdvice(Phase phase) {
        return does(phase, ActivityKind.ADVISES)
                || phase.getYields().stream().anyMatch(result -> result.getKind() == YieldKind.ADVICE);
    }

    private static boolean does(Phase phase, ActivityKind kind) {
        return phase.getActivities().stream().anyMatch(activity -> activity.getKind() == kind);
    }

    private static boolean speaksInSilence(Activity activity) {
        return activity.getSpeech() == SpeechRule.SILENT && ALOUD.contains(activity.getKind());
    }
}
