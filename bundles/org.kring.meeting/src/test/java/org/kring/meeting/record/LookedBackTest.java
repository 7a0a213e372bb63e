// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.Samples;
import org.kring.model.common.Category;
import org.kring.model.meeting.OutcomeKind;

class LookedBackTest {

    private static CarryOver.OpenAction action(OutcomeKind outcome) {
        return new CarryOver.OpenAction("first", "a", "call", "", Optional.empty(), 0, outcome);
    }

    private static LookedBack after(RunFact... facts) {
        RunFact[] all = new RunFact[facts.length + 1];
        all[0] = new RunFact.Started(Samples.FOUR);
        System.arraycopy(facts, 0, all, 1, facts.length);
        return LookedBack.in(Samples.after(all));
    }

    private static RunFact told(String meeting, String id, OutcomeKind outcome) {
        return new RunFact.OutcomeTold(meeting, id, outcome, "");
    }

    @ParameterizedTest
    @EnumSource(OutcomeKind.class)
    void anActionStandsAsItsMeetingLeftItUntilSomethingIsTold(OutcomeKind left) {
        assertEquals(left, after().outcome(action(left)));
        assertEquals(
                OutcomeKind.DROPPED,
                after(told("first", "a", OutcomeKind.DONE), told("first", "a", OutcomeKind.DROPPED))
                        .outcome(action(left)));
        assertEquals(
                OutcomeKind.OPEN, after(told("first", "a", OutcomeKind.OPEN)).outcome(action(left)));
    }

    @Test
    void whatIsToldAboutAnotherChangesNothing() {
        LookedBack other = after(
                new RunFact.Marked("pitfall", ""),
                told("second", "a", OutcomeKind.DONE),
                told("first", "b", OutcomeKind.DONE),
                new RunFact.TakenUp("first", "a"),
                new RunFact.TakenUp("second", "p"));

        assertEquals(OutcomeKind.PARTLY, other.outcome(action(OutcomeKind.PARTLY)));
        assertFalse(other.isTakenUp(new CarryOver.Parked("first", "p", "", false)));
    }

    @Test
    void whatIsParkedIsTakenUpUntilThatIsTakenBack() {
        CarryOver.Parked parked = new CarryOver.Parked("first", "p", "later", false);
        RunFact up = new RunFact.TakenUp("first", "p");
        RunFact back = told("first", "p", OutcomeKind.OPEN);

        assertFalse(after().isTakenUp(parked));
        assertTrue(after(up).isTakenUp(parked));
        assertFalse(after(up, back).isTakenUp(parked));
        assertTrue(after(up, back, up).isTakenUp(parked));
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void itIsLookedBackInThePartForIt(Category category) {
        RunPlan plan = new RunPlan(
                "2026-03-02",
                Samples.NINE,
                10,
                Samples.FOUR,
                List.of(Samples.item("part", category, Optional.empty(), 10)),
                List.of());

        assertFalse(LookedBack.isNow(RunState.start(plan)));
        assertEquals(
                category == Category.LOOK_BACK,
                LookedBack.isNow(RunState.of(plan, Samples.eachMinute(new RunFact.Started(Samples.FOUR)))));
    }
}
