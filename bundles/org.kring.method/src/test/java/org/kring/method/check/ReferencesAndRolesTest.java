// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.method.Build;
import org.kring.method.Finding;
import org.kring.method.Level;
import org.kring.method.MethodCheck;
import org.kring.method.Phases;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.method.Change;
import org.kring.model.method.Deviation;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Round;

/** What points at something: guidance, variants, roles, and deviations at the rule and the phase they are about. */
class ReferencesAndRolesTest {

    private static final MethodFactory FACTORY = MethodFactory.eINSTANCE;

    private final Method method = Build.faultless();
    private final Phase second = Phases.of(method).get(1);
    private final MethodRole keeper = FACTORY.createMethodRole();

    @BeforeEach
    void nameTheRole() {
        keeper.setId("keeper");
        keeper.setKind(RoleKind.TIME_KEEPER);
        keeper.setName(Build.text("Tijdbewaker", "Time keeper"));
    }

    @Test
    void guidanceAndSharedGuidanceNameOnlyPhasesThatAreThere() {
        var own = FACTORY.createGuidance();
        own.getPhases().addAll(List.of("2", "nowhere"));
        var shared = FACTORY.createGuidanceUse();
        shared.getPhases().addAll(List.of("3", "elsewhere"));
        method.getGuidance().add(own);
        method.getSharedGuidance().add(shared);

        assertEquals(
                List.of(
                        "Guidance is shown with phase \"nowhere\", which the method does not have. Choose another phase.",
                        "Guidance is shown with phase \"elsewhere\", which the method does not have. Choose another phase."),
                MethodCheck.check(method, null).stream().map(Finding::en).toList());
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(FACTORY.createLeaveOutPhase(), (change, phase) -> change.setPhase(phase)),
                change(FACTORY.createRewordPhase(), (change, phase) -> change.setPhase(phase)),
                change(FACTORY.createReplacePhase(), (change, phase) -> change.setPhase(phase)),
                change(FACTORY.createChangeDuration(), (change, phase) -> change.setPhase(phase)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeOfAPhaseNamesItsPhase(Change change, BiConsumer<Change, Phase> setPhase) {
        offer(change);
        assertEquals(List.of("variant-broken"), rules());

        setPhase.accept(change, second);
        assertEquals(List.of(), rules());
    }

    @Test
    void aPhaseMayBeAddedWithoutNamingTheOneBefore() {
        offer(FACTORY.createAddPhase());

        assertEquals(List.of(), rules());
    }

    @Test
    void oneBrokenChangeAmongSoundOnesIsFound() {
        var sound = FACTORY.createLeaveOutPhase();
        sound.setPhase(second);
        offer(sound, FACTORY.createLeaveOutPhase());

        assertEquals(List.of("variant-broken"), rules());
    }

    @Test
    void aRoleIsUsedByAnActivityAPromptOrAYield() {
        method.getRoles().add(keeper);
        assertEquals(List.of("role-unused"), rules());

        var activity = second.getActivities().get(0);
        var everyone = activity.getRole();
        activity.setRole(keeper);
        assertEquals(List.of(), rules());

        activity.setRole(everyone);
        var prompt = FACTORY.createPrompt();
        prompt.setRole(keeper);
        second.getPrompts().add(prompt);
        assertEquals(List.of(), rules());

        prompt.setRole(null);
        Phases.of(method).get(3).getYields().get(0).setGiver(keeper);
        assertEquals(List.of(), rules());
    }

    @Test
    void aRoleIsUsedByARoundThatLeavesItOutOrMovesIt() {
        method.getRoles().add(keeper);
        Round round = Build.round("r", RepeatRule.PER_PARTICIPANT, 0, second);
        method.getFlow().add(1, round);
        assertEquals(List.of("role-unused"), rules());

        round.setExcluded(keeper);
        assertEquals(List.of(), rules());

        round.setExcluded(null);
        round.setRotation(FACTORY.createRotation());
        assertEquals(List.of("role-unused"), rules());

        round.getRotation().setMoving(keeper);
        assertEquals(List.of(), rules());

        round.getRotation().setMoving(null);
        round.getRotation().setOther(keeper);
        assertEquals(List.of(), rules());
    }

    @Test
    void aRoleMayBearTheNameOfAPhase() {
        keeper.setName(Build.text("Fase 2", "Phase 2"));
        second.getActivities().get(0).setRole(keeper);
        method.getRoles().add(keeper);

        assertEquals(List.of(), rules());
    }

    @Test
    void aDeviationAboutOnePhaseLeavesTheOthersAlone() {
        Phase third = Phases.of(method).get(2);
        second.getActivities().clear();
        third.getActivities().clear();
        Deviation deviation = deviate("phase-without-activity", "stilte", "silence");
        deviation.setPhase(second);

        assertEquals(
                List.of(Level.INFO, Level.WARNING),
                MethodCheck.check(method, null).stream().map(Finding::level).toList());

        deviation.setPhase(null);
        assertEquals(
                List.of(Level.INFO, Level.INFO),
                MethodCheck.check(method, null).stream().map(Finding::level).toList());
    }

    @Test
    void aDeviationIsAboutItsRuleOnly() {
        second.getActivities().clear();
        deviate("lamp-advice", "stilte", "silence");

        assertEquals(Level.WARNING, MethodCheck.check(method, null).get(0).level());
    }

    @Test
    void aDeviationWithoutAReasonChangesNothing() {
        second.getActivities().clear();
        deviate("phase-without-activity", "", "");

        List<Finding> findings = MethodCheck.check(method, null);

        assertEquals(Level.WARNING, findings.get(0).level());
        assertTrue(findings.get(1).en().startsWith("The deviation from rule \"phase-without-activity\" has no reason"));
    }

    @Test
    void gapsAreNamedInBothLanguagesAndOnlyForWholeMethods() {
        method.getFlow().remove(0);
        method.getFlow().remove(0);

        Finding finding = MethodCheck.check(method, null).get(0);

        assertTrue(finding.en().startsWith("No phase is there for: opening, exploration ("), finding.en());
        assertTrue(finding.nl().contains("opening, verkenning ("), finding.nl());

        method.setCategory(Category.UNSTATED);
        assertEquals(List.of("functions-gap"), rules());
        method.setCategory(Category.THEME_METHOD);
        assertEquals(List.of(), rules());
    }

    @Test
    void anEvaluationIsThereWhenAPhaseEvaluatesATopic() {
        Phase last = Phases.of(method).get(6);
        last.getYields().clear();
        assertEquals(List.of("no-evaluation"), rules());

        last.getEvaluates().add(FACTORY.createEvaluationTopic());
        assertEquals(List.of(), rules());
    }

    @Test
    void whatHasNoNameIsCalledByItsIdentifier() {
        second.setName(null);

        Finding finding = MethodCheck.check(method, null).get(0);

        assertEquals("Phase “2” has no name in both languages. Write the missing one.", finding.en());
        assertTrue(finding.nl().contains("‘2’"), finding.nl());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Change> Arguments change(T change, BiConsumer<T, Phase> setPhase) {
        return Arguments.of(change, (BiConsumer<Change, Phase>) setPhase);
    }

    private void offer(Change... changes) {
        var variant = FACTORY.createVariant();
        variant.setId("v");
        variant.setName(Build.text("Anders", "Otherwise"));
        variant.getChanges().addAll(List.of(changes));
        method.getVariants().add(variant);
    }

    private Deviation deviate(String rule, String nl, String en) {
        Deviation deviation = FACTORY.createDeviation();
        deviation.setRule(rule);
        deviation.setReason(Build.text(nl, en));
        method.getDeviations().add(deviation);
        return deviation;
    }

    private List<String> rules() {
        return MethodCheck.check(method, null).stream().map(Finding::rule).toList();
    }
}
