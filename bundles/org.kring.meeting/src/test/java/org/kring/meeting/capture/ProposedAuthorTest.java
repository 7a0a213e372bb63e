// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.Samples;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Naming;
import org.kring.model.method.Quantity;
import org.kring.model.method.Yield;

class ProposedAuthorTest {

    private static final RunPlan PLAN = Samples.plan();

    private final Yield yield = MethodFactory.eINSTANCE.createYield();

    @BeforeEach
    void named() {
        yield.setNaming(Naming.NAMED);
        yield.setQuantity(Quantity.ONE_PER_PERSON);
    }

    /** In the phase in which the case is told; m-2 presents it. */
    private static RunState telling(RunFact... facts) {
        List<RunFact> all = new ArrayList<>(
                List.of(new RunFact.Started(List.of("m-1", "m-2", "m-3")), new RunFact.Entered("case/tell")));
        all.addAll(List.of(facts));
        return RunState.of(PLAN, Samples.eachMinute(all.toArray(RunFact[]::new)));
    }

    private static RunFact said(String id, String author) {
        return RunFact.Captured.of(id, CaptureKind.ADVICE, author, "x");
    }

    private Asked asked(CaptureKind kind) {
        return new Asked(kind, List.of(yield));
    }

    @ParameterizedTest
    @EnumSource(CaptureKind.class)
    void theCaseAndTheActionsAreTheCasePresenters(CaptureKind kind) {
        boolean theirs = kind == CaptureKind.CASE || kind.isAction();

        assertEquals(theirs ? "m-2" : "", ProposedAuthor.of(telling(), Asked.beside(kind)));
    }

    @Test
    void theyAreNobodysWhereNoCaseIsPresentedOrItsPresenterLeft() {
        Asked action = Asked.beside(CaptureKind.ACTION);

        assertEquals("", ProposedAuthor.of(Samples.after(new RunFact.Started(Samples.FOUR)), action));
        assertEquals("", ProposedAuthor.of(telling(new RunFact.Attended("m-2", false, 0)), action));
    }

    @Test
    void whereEverybodyGivesOneItIsTheNextWhoGaveNone() {
        Asked advice = asked(CaptureKind.ADVICE);

        assertEquals("m-1", ProposedAuthor.of(telling(), advice));
        assertEquals("m-2", ProposedAuthor.of(telling(said("a", "m-1"), said("c", "m-3")), advice));
        assertEquals(
                "m-1", ProposedAuthor.of(telling(said("a", "m-1"), new RunFact.Removed("a")), advice), "taken away");
        assertEquals(
                "m-3",
                ProposedAuthor.of(telling(said("a", "m-1"), new RunFact.Attended("m-2", false, 0)), advice),
                "who left");
        assertEquals(
                "", ProposedAuthor.of(telling(said("a", "m-1"), said("b", "m-2"), said("c", "m-3")), advice), "all");
    }

    @Test
    void whoOnlyListensIsNotTheNext() {
        List<MethodRole> roles = PLAN.items().get(1).method().orElseThrow().getRoles();
        yield.setGiver(roles.get(2));
        Asked advice = asked(CaptureKind.ADVICE);
        assertEquals("m-1", ProposedAuthor.of(telling(), advice), "the facilitator may take part");
        assertEquals("m-3", ProposedAuthor.of(telling(said("a", "m-1")), advice), "the presenter is no participant");
        assertEquals("", ProposedAuthor.of(telling(said("a", "m-1"), said("c", "m-3")), advice));

        yield.setGiver(roles.get(3));
        assertEquals("m-1", ProposedAuthor.of(telling(), advice), "of a role that nobody holds it can be anybody");
    }

    @Test
    void whereThereAreMoreOrNobodyIsNamedNobodyIsProposed() {
        yield.setQuantity(Quantity.FREE);
        assertEquals("", ProposedAuthor.of(telling(), asked(CaptureKind.ADVICE)));
        yield.setQuantity(Quantity.ONE_PER_PERSON);
        yield.setNaming(Naming.UNNAMED);
        assertEquals("", ProposedAuthor.of(telling(), asked(CaptureKind.ADVICE)));
        assertEquals("", ProposedAuthor.of(telling(), asked(CaptureKind.ACTION)));
    }
}
