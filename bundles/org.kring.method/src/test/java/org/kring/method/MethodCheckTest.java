// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.model.common.Category;
import org.kring.model.common.DevelopmentStage;
import org.kring.model.common.RoleKind;
import org.kring.model.method.AdviceStance;
import org.kring.model.method.FlowElement;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Permission;
import org.kring.model.method.Phase;
import org.kring.model.method.Quantity;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.SpeechRule;
import org.kring.model.method.YieldKind;

class MethodCheckTest {

    private static final MethodFactory FACTORY = MethodFactory.eINSTANCE;

    @Test
    void aMethodWithEverythingGivesNoFindings() {
        assertEquals(List.of(), MethodCheck.check(Build.faultless(), null));
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                flaw("empty-method", Level.ERROR, method -> method.getFlow().clear()),
                flaw("method-name", Level.WARNING, method -> method.getName().setEn("")),
                flaw("phase-name", Level.WARNING, method -> first(method)
                        .getName()
                        .setNl(null)),
                flaw("phase-instruction", Level.INFO, method -> first(method).setInstruction(null)),
                flaw("duplicate-phase-name", Level.WARNING, method -> first(method)
                        .setName(Build.text("FASE 2 ", "Other"))),
                flaw("duration-reversed", Level.ERROR, method -> first(method).setDuration(Build.minutes(10, 5))),
                flaw("duration-reversed", Level.ERROR, method -> first(method).setDuration(Build.minutes(-1, 5))),
                flaw("duration-zero", Level.WARNING, method -> first(method).setDuration(Build.minutes(0, 0))),
                flaw("phase-without-activity", Level.WARNING, method -> first(method)
                        .getActivities()
                        .clear()),
                flaw(
                        "activity-without-role",
                        Level.WARNING,
                        method -> first(method).getActivities().get(0).setRole(null)),
                flaw("yield-count", Level.WARNING, method -> advice(method).setQuantity(Quantity.EXACTLY)),
                flaw("rating-range", Level.WARNING, method -> advice(method).setRating(FACTORY.createRating())),
                flaw("round-empty", Level.WARNING, method -> method.getFlow().add(Build.times("r", 2))),
                flaw("round-count", Level.ERROR, method -> wrap(method, RepeatRule.TIMES, 0)),
                flaw("round-count", Level.ERROR, method -> wrap(method, RepeatRule.TIMES, 101)),
                flaw("round-until", Level.WARNING, method -> wrap(method, RepeatRule.UNTIL_ANSWERED, 0)),
                flaw("too-long", Level.ERROR, MethodCheckTest::nestThrice),
                flaw("role-unused", Level.INFO, method -> role(method, "Notulist")),
                flaw("duplicate-role-name", Level.WARNING, method -> role(method, "Allen")),
                flaw("usual-duration", Level.WARNING, method -> first(method).setDuration(Build.minutes(65, 70))),
                flaw("some-untimed", Level.INFO, method -> first(method).setDuration(null)),
                flaw("no-times", Level.INFO, method -> Phases.of(method).forEach(phase -> phase.setDuration(null))),
                flaw("stated-total", Level.INFO, method -> method.setStatedTotal(Build.minutes(60, 60))),
                flaw("advice-forbidden", Level.WARNING, method -> method.setAdviceStance(AdviceStance.FORBIDDEN)),
                flaw("advice-discouraged", Level.INFO, method -> method.setAdviceStance(AdviceStance.DISCOURAGED)),
                flaw(
                        "speech-conflict",
                        Level.WARNING,
                        method -> first(method).getActivities().get(0).setSpeech(SpeechRule.SILENT)),
                flaw("functions-gap", Level.INFO, method -> method.getFlow().remove(0)),
                flaw(
                        "no-evaluation",
                        Level.INFO,
                        method -> Phases.of(method).get(6).getYields().clear()),
                flaw("stage", Level.INFO, method -> method.setMinimumStage(DevelopmentStage.SAFE)),
                flaw("group-size-min", Level.INFO, method -> method.setPeople(Build.span(8, 0))),
                flaw("group-size-max", Level.INFO, method -> method.setPeople(Build.span(0, 4))),
                flaw("people-reversed", Level.WARNING, method -> method.setPeople(Build.span(8, 4))),
                flaw("precondition", Level.INFO, method -> method.getPreconditions()
                        .add(FACTORY.createPrecondition())),
                flaw("guidance-phase", Level.WARNING, MethodCheckTest::guideNowhere),
                flaw("variant-broken", Level.WARNING, method -> method.getVariants()
                        .add(FACTORY.createVariant())),
                flaw("deviation-reason", Level.WARNING, method -> method.getDeviations()
                        .add(FACTORY.createDeviation())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flaws")
    void oneFlawGivesItsFinding(String rule, Level level, Consumer<Method> flaw) {
        Method method = Build.faultless();
        flaw.accept(method);

        List<Finding> findings = MethodCheck.check(method, null);

        assertTrue(
                findings.stream().anyMatch(each -> each.rule().equals(rule) && each.level() == level),
                () -> findings.toString());
    }

    @Test
    void aDiscussionWhereItIsForbiddenIsAConflict() {
        Method method = Build.faultless();
        first(method).setDiscussion(Permission.FORBIDDEN);
        first(method).getActivities().get(0).setKind(org.kring.model.method.ActivityKind.DISCUSSES);

        assertEquals(List.of("discussion-conflict"), rules(method));
    }

    @Test
    void ninetyFiveMinutesAreFiveOverTheUsualHourAndAHalf() {
        Method method = Build.faultless();
        first(method).setDuration(Build.minutes(65, 65));

        Finding finding = MethodCheck.check(method, null).get(0);

        assertTrue(finding.nl().contains("95 minuten: 5 min boven de gebruikelijke 1,5 uur"), finding.nl());
        assertTrue(finding.en().contains("5 min over the usual 1.5 hours"), finding.en());
    }

    @Test
    void ownNormsReplaceTheUsualOnes() {
        Method method = Build.faultless();
        var norms = FACTORY.createNorms();
        norms.setUsualMinutes(20);

        assertEquals(
                List.of("usual-duration"),
                MethodCheck.check(method, norms).stream().map(Finding::rule).toList());
    }

    @Test
    void missingLampsAreNamedAndOpenersAreExempt() {
        Method method = Build.faultless();
        Phases.of(method).forEach(phase -> phase.getYields().removeIf(each -> each.getKind() != YieldKind.EVALUATION));

        assertEquals(List.of("lamp-reformulation", "lamp-advice", "lamp-action-plan"), rules(method));
        method.setCategory(Category.WARM_UP);
        assertEquals(List.of(), rules(method));
    }

    @Test
    void aDeviationWithAReasonTurnsAWarningIntoANote() {
        Method method = Build.faultless();
        Phases.of(method).get(2).getYields().clear();
        var deviation = FACTORY.createDeviation();
        deviation.setRule("lamp-reformulation");
        deviation.setReason(Build.text("de oplossing gaat voor", "the solution comes first"));
        method.getDeviations().add(deviation);

        Finding finding = MethodCheck.check(method, null).get(0);

        assertEquals(Level.INFO, finding.level());
        assertTrue(finding.message(Words.DUTCH)
                .startsWith("Bewust afgeweken, want: de oplossing gaat voor (De regel: Geen"));
        assertTrue(finding.message(Locale.ENGLISH)
                .startsWith("Knowingly deviated, because: the solution comes first (The rule: No"));
    }

    @Test
    void noDeviationMakesUpForAnUnusableMethod() {
        Method method = Build.method();
        var deviation = FACTORY.createDeviation();
        deviation.setRule("empty-method");
        deviation.setReason(Build.text("expres", "on purpose"));
        method.getDeviations().add(deviation);

        assertEquals(Level.ERROR, MethodCheck.check(method, null).get(0).level());
    }

    @Test
    void aFindingOnAPhaseNamesItsIdentifier() {
        Method method = Build.faultless();
        Phases.of(method).get(3).getActivities().clear();

        assertEquals("4", MethodCheck.check(method, null).get(0).phase());
    }

    @Test
    void checkingChangesNothingAndSaysTheSameAgain() {
        GeneratedMethods.first(500).forEach(method -> {
            Method before = EcoreUtil.copy(method);

            List<Finding> findings = MethodCheck.check(method, null);

            assertTrue(EcoreUtil.equals(before, method));
            assertEquals(findings, MethodCheck.check(method, null));
            findings.forEach(each -> assertFalse((each.nl() + each.en()).contains("{"), each.nl()));
        });
    }

    private static Arguments flaw(String rule, Level level, Consumer<Method> flaw) {
        return Arguments.of(rule, level, flaw);
    }

    private static Phase first(Method method) {
        return Phases.of(method).get(0);
    }

    private static org.kring.model.method.Yield advice(Method method) {
        return Phases.of(method).get(3).getYields().get(0);
    }

    private static void wrap(Method method, RepeatRule repeat, int count) {
        method.getFlow().add(Build.round("r", repeat, count, first(method)));
    }

    private static void nestThrice(Method method) {
        FlowElement phase = first(method);
        method.getFlow().add(Build.times("a", 100, Build.times("b", 100, Build.times("c", 100, phase))));
    }

    private static void role(Method method, String name) {
        var role = FACTORY.createMethodRole();
        role.setKind(RoleKind.NOTE_TAKER);
        role.setName(Build.text(name, "Any"));
        method.getRoles().add(role);
    }

    private static void guideNowhere(Method method) {
        var guidance = FACTORY.createGuidance();
        guidance.getPhases().add("nowhere");
        method.getGuidance().add(guidance);
    }

    private static List<String> rules(Method method) {
        return MethodCheck.check(method, null).stream().map(Finding::rule).toList();
    }
}
