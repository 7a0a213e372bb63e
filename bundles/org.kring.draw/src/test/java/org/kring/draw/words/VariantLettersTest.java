// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.model.common.CommonFactory;
import org.kring.model.method.AddPhase;
import org.kring.model.method.Change;
import org.kring.model.method.ChangeDuration;
import org.kring.model.method.ChangeRoleCount;
import org.kring.model.method.LeaveOutPhase;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.ReplacePhase;
import org.kring.model.method.ReplaceYield;
import org.kring.model.method.RewordPhase;
import org.kring.model.method.Round;
import org.kring.model.method.Variant;
import org.kring.model.method.Yield;

class VariantLettersTest {
    private final MethodFactory factory = MethodFactory.eINSTANCE;
    private final Method method = factory.createMethod();
    private final Phase first = phase("1");
    private final Phase second = phase("2");
    private final Phase third = phase("3");
    private final Round round = factory.createRound();
    private final MethodRole role = factory.createMethodRole();

    @BeforeEach
    void flow() {
        round.getFlow().addAll(List.of(second, third));
        method.getFlow().addAll(List.of(first, round));
        role.setId("asker");
        method.getRoles().add(role);
    }

    @Test
    void everyKindOfChangeStandsAtItsPhaseWithItsVariantsLetter() {
        Yield yielded = factory.createYield();
        second.getYields().add(yielded);
        RewordPhase reword = factory.createRewordPhase();
        reword.setPhase(first);
        ReplacePhase replace = factory.createReplacePhase();
        replace.setPhase(second);
        LeaveOutPhase leaveOut = factory.createLeaveOutPhase();
        leaveOut.setPhase(third);
        ChangeDuration duration = factory.createChangeDuration();
        duration.setPhase(first);
        ReplaceYield replaceYield = factory.createReplaceYield();
        replaceYield.setYield(yielded);
        variant(reword);
        variant(replace, leaveOut);
        variant(duration, replaceYield);

        VariantLetters letters = letters();

        assertEquals(List.of("A", "C"), letters.at(first));
        assertEquals(List.of("B", "C"), letters.at(second));
        assertEquals(List.of("B"), letters.at(third));
        assertEquals("phase 1: other wording", said(reword));
        assertEquals("another phase in place of 2; phase 3 is left out", said(replace));
        assertEquals("phase 1: other minutes; phase 2: another yield", said(duration));
    }

    @Test
    void anAddedPhaseStandsAtTheOneBeforeIt() {
        AddPhase behindRound = factory.createAddPhase();
        behindRound.setAfter(round);
        AddPhase atStart = factory.createAddPhase();
        variant(behindRound);
        variant(atStart);

        assertEquals(List.of("A"), letters().at(third));
        assertEquals(List.of("B"), letters().at(first));
        assertEquals("a phase more after 3", said(behindRound));
        assertEquals("a phase more at the start", said(atStart));
    }

    @Test
    void aRoleHasTheLettersOfWhatChangesItsNumber() {
        ChangeRoleCount count = factory.createChangeRoleCount();
        count.setRole(role);
        variant();
        variant(count);

        assertEquals(List.of("B"), letters().at(role));
        assertEquals(List.of(), letters().at(first));
        assertEquals("asker: another number of people", said(count));
    }

    @Test
    void theSameChangeIsSaidOnceAndItsLetterStandsOnce() {
        LeaveOutPhase one = factory.createLeaveOutPhase();
        one.setPhase(first);
        LeaveOutPhase two = factory.createLeaveOutPhase();
        two.setPhase(first);
        variant(one, two);

        assertEquals(
                "phase 1 is left out", letters().changes(method.getVariants().get(0)));
        assertEquals(List.of("A"), letters().at(first));
    }

    @Test
    void aChangeOfNothingStandsNowhere() {
        variant(factory.createLeaveOutPhase(), factory.createReplaceYield());

        assertEquals(List.of(), letters().at(first));
        assertEquals(List.of(), letters().at(role));
    }

    @Test
    void lettersAfterZAreNumbers() {
        assertEquals("A", VariantLetters.letter(0));
        assertEquals("Z", VariantLetters.letter(25));
        assertEquals("27", VariantLetters.letter(26));
    }

    @Test
    void aPhaseWithoutNumberIsCalledByItsLabelInTheLanguageOfTheReader() {
        Phase last = phase(null);
        last.setLabel(CommonFactory.eINSTANCE.createText());
        last.getLabel().setNl("Tot slot");
        last.getLabel().setEn("To close");
        method.getFlow().add(last);
        LeaveOutPhase change = factory.createLeaveOutPhase();
        change.setPhase(last);
        variant(change);

        assertEquals("phase To close is left out", said(change));
    }

    private VariantLetters letters() {
        return new VariantLetters(method, new PhaseText(Locale.ENGLISH));
    }

    private String said(Change change) {
        return letters().changes((Variant) change.eContainer());
    }

    private Variant variant(Change... changes) {
        Variant variant = factory.createVariant();
        variant.getChanges().addAll(List.of(changes));
        method.getVariants().add(variant);
        return variant;
    }

    private Phase phase(String number) {
        Phase phase = factory.createPhase();
        phase.setId("phase-" + number);
        phase.setNumber(number);
        return phase;
    }
}
