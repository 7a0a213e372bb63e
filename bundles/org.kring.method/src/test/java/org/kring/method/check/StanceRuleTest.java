// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.method.Build;
import org.kring.method.Finding;
import org.kring.method.MethodCheck;
import org.kring.method.Phases;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.AdviceStance;
import org.kring.model.method.Method;
import org.kring.model.method.Permission;
import org.kring.model.method.Phase;
import org.kring.model.method.SpeechRule;
import org.kring.model.method.YieldKind;

/** Phase 4 of the method yields advice, phase 2 and all others do not. */
class StanceRuleTest {

    private final Method method = Build.faultless();
    private final Phase second = Phases.of(method).get(1);
    private final Phase fourth = Phases.of(method).get(3);

    @ParameterizedTest
    @CsvSource({
        "FORBIDDEN,   UNSTATED,    4 advice-forbidden",
        "DISCOURAGED, UNSTATED,    4 advice-discouraged",
        "WELCOME,     UNSTATED,    ''",
        "UNSTATED,    UNSTATED,    ''",
        "FORBIDDEN,   WELCOME,     ''",
        "WELCOME,     FORBIDDEN,   4 advice-forbidden",
        "FORBIDDEN,   DISCOURAGED, 4 advice-discouraged",
        "UNSTATED,    FORBIDDEN,   4 advice-forbidden"
    })
    void theStanceOfThePhaseGoesBeforeThatOfTheMethod(AdviceStance ofMethod, AdviceStance ofPhase, String told) {
        method.setAdviceStance(ofMethod);
        fourth.setAdviceStance(ofPhase);

        assertEquals(told, told());
    }

    @Test
    void onlyThePhaseThatGivesAdviceIsRemarkedOn() {
        method.setAdviceStance(AdviceStance.FORBIDDEN);
        fourth.getYields().get(0).setKind(YieldKind.ACTION);
        assertEquals(" lamp-advice", told());

        second.getActivities().get(0).setKind(ActivityKind.ADVISES);
        assertEquals(" lamp-advice, 2 advice-forbidden", told());
    }

    @Test
    void oneActivityOfAdviceAmongOthersIsEnough() {
        method.setAdviceStance(AdviceStance.FORBIDDEN);
        var advises = Build.phase("x").getActivities().get(0);
        advises.setKind(ActivityKind.ADVISES);
        advises.setRole(method.getRoles().get(0));
        second.getActivities().add(advises);

        assertEquals("2 advice-forbidden, 4 advice-forbidden", told());
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void aDiscussionIsAConflictOnlyWhereItIsForbidden(Permission permission) {
        second.setDiscussion(permission);
        assertEquals("", told());

        second.getActivities().get(0).setKind(ActivityKind.DISCUSSES);
        assertEquals(permission == Permission.FORBIDDEN ? "2 discussion-conflict" : "", told());
    }

    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    void whoMustBeSilentDoesNothingAloud(ActivityKind kind) {
        List<ActivityKind> aloud = List.of(
                ActivityKind.TELLS,
                ActivityKind.ASKS,
                ActivityKind.ANSWERS,
                ActivityKind.ADVISES,
                ActivityKind.DISCUSSES);
        second.getActivities().get(0).setKind(kind);
        assertEquals("", told());

        second.getActivities().get(0).setSpeech(SpeechRule.SILENT);
        assertEquals(aloud.contains(kind) ? "2 speech-conflict" : "", told());
    }

    private String told() {
        List<Finding> findings = MethodCheck.check(method, null);
        return String.join(
                ", ",
                findings.stream().map(each -> each.phase() + " " + each.rule()).toList());
    }
}
