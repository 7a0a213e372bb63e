// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.Samples;
import org.kring.method.Phases;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Naming;
import org.kring.model.method.Phase;
import org.kring.model.method.Quantity;
import org.kring.model.method.Visibility;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

/** A phase in which each participant words the question anew, and then its presenter, m-2, does. */
class AnsweredYieldTest {

    private final RunPlan plan = Samples.plan();
    private final Method method = plan.items().get(1).method().orElseThrow();
    private final Phase again = Phases.find(method, "again").orElseThrow();
    private final Yield own = MethodFactory.eINSTANCE.createYield();

    @BeforeEach
    void twoOfOneKind() {
        again.getYields().get(0).setQuantity(Quantity.ONE_PER_PERSON);
        own.setId("again.own");
        own.setKind(YieldKind.REFORMULATION);
        own.setQuantity(Quantity.ONE);
        own.setGiver(method.getRoles().get(1));
        again.getYields().add(own);
    }

    private RunState wording(String... said) {
        RunFact[] facts = new RunFact[said.length + 2];
        facts[0] = new RunFact.Started(List.of("m-1", "m-2", "m-3"));
        facts[1] = new RunFact.Entered("case/again/1");
        for (int i = 0; i < said.length; i++) {
            facts[i + 2] = RunFact.Captured.of("c-" + i, CaptureKind.REFORMULATION, said[i], "x");
        }
        return RunState.of(plan, Samples.eachMinute(facts));
    }

    private String answered(String author) {
        return AnsweredYield.of(wording(), CaptureKind.REFORMULATION, author);
    }

    @Test
    void itIsTheOneThatWhoeverSaysItIsToGive() {
        assertEquals("again.reformulation", answered("m-3"));
        assertEquals("again.own", answered("m-2"));
        assertEquals("", answered(""), "that cannot be told");
        assertEquals("again.advice", AnsweredYield.of(wording(), CaptureKind.ADVICE, ""), "the only one");
        assertEquals("", AnsweredYield.of(wording(), CaptureKind.NOTE, "m-2"), "not asked for");
    }

    @Test
    void whatIsUnnamedIsNotOfAnybody() {
        own.setNaming(Naming.UNNAMED);
        assertEquals("", answered("m-2"));
    }

    @Test
    void whereItCannotBeToldNobodyIsToldMoreThanWasMeant() {
        own.setVisibility(Visibility.PRESENTER);
        assertEquals("again.own", answered(""));
        assertEquals("again.reformulation", answered("m-3"));
    }

    @Test
    void theGiversOfEachAreProposed() {
        Asked asked = Asked.in(wording().current().orElseThrow()).get(0);

        assertEquals("m-1", ProposedAuthor.of(wording(), asked));
        assertEquals("m-3", ProposedAuthor.of(wording("m-1"), asked));
        assertEquals("m-2", ProposedAuthor.of(wording("m-1", "m-3"), asked));
        assertEquals("", ProposedAuthor.of(wording("m-1", "m-3", "m-2"), asked));
    }
}
