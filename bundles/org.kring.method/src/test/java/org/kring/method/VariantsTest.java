// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kring.model.method.Change;
import org.kring.model.method.GuidanceUse;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Phase;
import org.kring.model.method.PhaseFunction;
import org.kring.model.method.PresenterRule;
import org.kring.model.method.Prompt;
import org.kring.model.method.YieldKind;

class VariantsTest {

    private static final MethodFactory FACTORY = MethodFactory.eINSTANCE;

    private final Phase first = Build.phase("1", 5, 5);
    private final Phase second = Build.phase("2", PhaseFunction.ANALYSIS, YieldKind.ADVICE);
    private final Method method = Build.method(first, Build.times("round", 2, second));

    @Test
    void withoutVariantsTheCopyIsTheMethodItself() {
        Method copy = Variants.apply(method, List.of());

        assertTrue(EcoreUtil.equals(method, copy));
    }

    @Test
    void theMethodItselfStaysAsItIs() {
        var less = FACTORY.createLeaveOutPhase();
        less.setPhase(second);
        offer("short", less);
        Method before = EcoreUtil.copy(method);

        Variants.apply(method, List.of("short"));

        assertTrue(EcoreUtil.equals(before, method));
    }

    @Test
    void otherWordsReplaceOnlyWhatIsWritten() {
        var reword = FACTORY.createRewordPhase();
        reword.setPhase(first);
        reword.setName(Build.text("Wondervraag", "Miracle question"));
        offer("miracle", reword);

        Phase changed = Phases.of(Variants.apply(method, List.of("miracle"))).get(0);

        assertEquals("Wondervraag", changed.getName().getNl());
        assertEquals("Doe 1", changed.getInstruction().getNl());
    }

    @Test
    void aPhaseIsAddedAfterAnotherWithinItsRoundOrAtTheStart() {
        var after = FACTORY.createAddPhase();
        after.setAfter(second);
        after.setAddition(Build.phase("2b"));
        var start = FACTORY.createAddPhase();
        start.setAddition(Build.phase("0"));
        offer("longer", after, start);

        Method changed = Variants.apply(method, List.of("longer"));

        assertEquals(List.of("0", "1", "2", "2b"), ids(changed));
        assertEquals(6, Unrolling.of(changed, 6).size());
    }

    @Test
    void whatPointsAtAReplacedPhasePointsAtTheNewOne() {
        var replace = FACTORY.createReplacePhase();
        replace.setPhase(second);
        replace.setReplacement(Build.phase("creative"));
        offer("creative", replace);
        var deviation = FACTORY.createDeviation();
        deviation.setPhase(second);
        method.getDeviations().add(deviation);
        var guidance = FACTORY.createGuidance();
        guidance.getPhases().add("2");
        method.getGuidance().add(guidance);

        Method changed = Variants.apply(method, List.of("creative"));

        assertEquals(List.of("1", "creative"), ids(changed));
        assertSame(Phases.of(changed).get(1), changed.getDeviations().get(0).getPhase());
        assertEquals(List.of("creative"), changed.getGuidance().get(0).getPhases());
    }

    @Test
    void guidanceGoesWithTheOnlyPhaseThatItIsShownWith() {
        var less = FACTORY.createLeaveOutPhase();
        less.setPhase(second);
        offer("short", less);
        var guidance = FACTORY.createGuidance();
        guidance.getPhases().add("2");
        method.getGuidance().add(guidance);

        Method changed = Variants.apply(method, List.of("short"));

        assertEquals(List.of("1"), ids(changed));
        assertEquals(List.of(), changed.getGuidance());
    }

    @Test
    void minutesYieldsPresentersAndCountsChange() {
        var untimed = FACTORY.createChangeDuration();
        untimed.setPhase(first);
        var replace = FACTORY.createReplaceYield();
        replace.setYield(second.getYields().get(0));
        replace.setReplacement(FACTORY.createYield());
        replace.getReplacement().setKind(YieldKind.FIRST_ACTION);
        var presenters = FACTORY.createChangePresenters();
        presenters.setPresenters(PresenterRule.ONE_OR_MORE);
        var trio = FACTORY.createChangeRoleCount();
        trio.setRole(method.getRoles().get(0));
        trio.setCount(Build.span(3, 3));
        offer("all", untimed, replace, presenters, trio);

        Method changed = Variants.apply(method, List.of("all"));

        assertNull(Phases.of(changed).get(0).getDuration());
        assertEquals(new Lamps(false, false, true), Lamps.of(changed));
        assertEquals(PresenterRule.ONE_OR_MORE, changed.getPresenters());
        assertEquals(3, changed.getRoles().get(0).getCount().getMin());
    }

    @Test
    void aVariantThatIsNotThereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Variants.apply(method, List.of("none")));
    }

    @Test
    void aNewInstructionAndNewPromptsReplaceTheOldOnes() {
        first.getPrompts().add(prompt("Wat speelt er?"));
        var reword = FACTORY.createRewordPhase();
        reword.setPhase(first);
        reword.setInstruction(Build.text("Vraag door", "Ask on"));
        reword.getPrompts().add(prompt("Stel dat het gelukt is?"));
        offer("miracle", reword);
        var name = FACTORY.createRewordPhase();
        name.setPhase(first);
        name.setName(Build.text("Vragen", "Questions"));
        offer("named", name);

        Phase changed = Phases.of(Variants.apply(method, List.of("miracle"))).get(0);
        Phase named = Phases.of(Variants.apply(method, List.of("named"))).get(0);

        assertEquals("Vraag door", changed.getInstruction().getNl());
        assertEquals("Fase 1", changed.getName().getNl());
        assertEquals(List.of("Stel dat het gelukt is?"), prompts(changed));
        assertEquals(List.of("Wat speelt er?"), prompts(named));
    }

    @Test
    void whatPointsIntoAReplacedPhaseLetsGo() {
        Phase third = Build.phase("3", PhaseFunction.ACTION_PLAN, YieldKind.ACTION);
        third.getYields().get(0).setChosenFrom(second.getYields().get(0));
        method.getFlow().add(third);
        var replace = FACTORY.createReplacePhase();
        replace.setPhase(second);
        replace.setReplacement(Build.phase("creative"));
        offer("creative", replace);

        Method changed = Variants.apply(method, List.of("creative"));

        assertNull(Phases.of(changed).get(2).getYields().get(0).getChosenFrom());
    }

    @Test
    void sharedGuidanceFollowsItsPhaseAndStaysWithTheOthers() {
        var only = FACTORY.createGuidanceUse();
        only.getPhases().add("2");
        var both = FACTORY.createGuidanceUse();
        both.getPhases().addAll(List.of("1", "2"));
        var all = FACTORY.createGuidanceUse();
        method.getSharedGuidance().addAll(List.of(only, both, all));
        var less = FACTORY.createLeaveOutPhase();
        less.setPhase(second);
        offer("short", less);

        Method changed = Variants.apply(method, List.of("short"));

        assertEquals(
                List.of(List.of("1"), List.of()),
                changed.getSharedGuidance().stream()
                        .map(GuidanceUse::getPhases)
                        .map(List::copyOf)
                        .toList());
    }

    @Test
    void aCopyWithVariantsAppliedOffersNoneAndThoseNotChosenStayOut() {
        var less = FACTORY.createLeaveOutPhase();
        less.setPhase(second);
        offer("short", less);
        var untimed = FACTORY.createChangeDuration();
        untimed.setPhase(first);
        offer("untimed", untimed);

        Method changed = Variants.apply(method, List.of("untimed"));

        assertEquals(List.of(), changed.getVariants());
        assertEquals(List.of("1", "2"), ids(changed));
        assertEquals(2, method.getVariants().size());
    }

    private static Prompt prompt(String nl) {
        Prompt prompt = FACTORY.createPrompt();
        prompt.setText(Build.text(nl, nl));
        return prompt;
    }

    private static List<String> prompts(Phase phase) {
        return phase.getPrompts().stream().map(each -> each.getText().getNl()).toList();
    }

    private void offer(String id, Change... changes) {
        var variant = FACTORY.createVariant();
        variant.setId(id);
        variant.getChanges().addAll(List.of(changes));
        method.getVariants().add(variant);
    }

    private static List<String> ids(Method method) {
        return Phases.of(method).stream().map(Phase::getId).toList();
    }
}
