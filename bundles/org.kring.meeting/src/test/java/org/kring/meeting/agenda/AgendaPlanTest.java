// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kring.meeting.Warning;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.Samples;
import org.kring.model.common.Category;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Phase;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

/** The structure here is that of row 16: 10 + 10 + 3 + method + 10. */
class AgendaPlanTest {

    private static final Method HOUR = method("hour", 60, 60);

    @Test
    void theStructureWithAnHourTakesNinetyThreeMinutes() {
        AgendaPlan plan = AgendaPlan.of(wish(93).with(Category.CASE_METHOD, HOUR));

        assertEquals(List.of(10, 10, 3, 60, 10), minutes(plan));
        assertEquals(
                List.of(0, 10, 20, 23, 83),
                plan.parts().stream().map(AgendaPart::from).toList());
        assertFalse(rules(plan).contains("agenda-over"));
        assertFalse(rules(plan).contains("agenda-left"));
    }

    @Test
    void whenTimeIsShortTheSmallPartsShrinkToHalfAndTheClosingStaysWhole() {
        AgendaPlan tight = AgendaPlan.of(wish(85).with(Category.CASE_METHOD, HOUR));
        AgendaPlan tooTight = AgendaPlan.of(wish(60).with(Category.CASE_METHOD, HOUR));

        assertEquals(List.of(6, 6, 3, 60, 10), minutes(tight));
        assertEquals(List.of(5, 5, 2, 60, 10), minutes(tooTight));
        assertTrue(rules(tooTight).contains("agenda-over"));
    }

    @Test
    void aClosingWithAMethodOfItsOwnKeepsItsUsualMinutes() {
        AgendaPlan plan = AgendaPlan.of(
                wish(60).with(Category.CASE_METHOD, HOUR).with(Category.CLOSING, method("round off", 5, 15)));

        assertEquals(List.of(5, 5, 2, 60, 10), minutes(plan));
    }

    @Test
    void theMainPartTakesWhatIsLeftWithinItsRange() {
        AgendaPlan plan = AgendaPlan.of(wish(90).with(Category.CASE_METHOD, method("range", 40, 70)));
        AgendaPlan room = AgendaPlan.of(wish(120).with(Category.CASE_METHOD, method("range", 40, 70)));

        assertEquals(57, minutes(plan).get(3));
        assertEquals(70, minutes(room).get(3));
        assertTrue(rules(room).contains("agenda-left"));
    }

    @Test
    void theFirstMeetingHasNothingToLookBackOn() {
        assertTrue(categories(AgendaPlan.of(wish(90))).contains(Category.LOOK_BACK));
        assertFalse(categories(AgendaPlan.of(wish(90).asFirst())).contains(Category.LOOK_BACK));
    }

    @Test
    void withoutACaseAThemeMethodTakesItsPlace() {
        AgendaPlan plan =
                AgendaPlan.of(wish(90).with(CaseBranch.THEME).with(Category.THEME_METHOD, method("theme", 20, 90)));

        assertEquals(
                List.of(Category.WARM_UP, Category.LOOK_BACK, Category.THEME_METHOD, Category.CLOSING),
                categories(plan));
        assertEquals(90, plan.minutes());
    }

    @Test
    void withoutACaseAnExerciseMayFindOne() {
        AgendaRequest wish = wish(90).with(CaseBranch.FIND_CASE).with(Category.CASE_METHOD, method("range", 30, 90));

        assertTrue(rules(AgendaPlan.of(wish)).contains("no-exercise"));
        AgendaPlan found = AgendaPlan.of(wish.with(Category.CASE_FINDING, method("exercise", 15, 15)));
        assertEquals(List.of(10, 10, 15, 45, 10), minutes(found));
        assertFalse(rules(found).contains("no-exercise"));
    }

    @Test
    void evaluatingTwiceIsPointedOut() {
        Method method = method("evaluating", 60, 60);
        Yield yield = MethodFactory.eINSTANCE.createYield();
        yield.setKind(YieldKind.EVALUATION);
        ((Phase) method.getFlow().get(0)).getYields().add(yield);
        AgendaRequest wish = wish(93).with(Category.CASE_METHOD, method);

        assertTrue(rules(AgendaPlan.of(wish)).contains("double-evaluation"));
        assertFalse(rules(AgendaPlan.of(wish.without(Category.CLOSING))).contains("double-evaluation"));
        assertTrue(rules(AgendaPlan.of(wish.without(Category.CLOSING))).contains("no-closing"));
        assertFalse(
                rules(AgendaPlan.of(wish(93).with(Category.CASE_METHOD, HOUR))).contains("double-evaluation"));
    }

    @Test
    void whatIsWrittenIntoAMeetingIsReadBack() {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        meeting.setId("2026-03-02");
        meeting.setStart(Samples.NINE);
        meeting.setMinutes(93);
        Method method = Samples.method();
        MethodChoice choice = new MethodChoice(Category.CASE_METHOD, method, List.of(), Map.of("plan", 7, "spar", 0));
        AgendaPlan.of(wish(93).with(choice)).fill(meeting);

        RunPlan run = RunPlan.of(meeting, item -> Optional.of(method), Samples.FOUR);

        assertTrue(meeting.getAgenda().get(4).isProtected());
        assertEquals(Map.of("plan", 7, "spar", 0), run.items().get(3).phaseMinutes());
        List<String> phases =
                run.segments(Samples.FOUR).stream().map(each -> each.phaseId()).toList();
        assertFalse(phases.contains("spar"), "left out");
        assertEquals(
                7,
                run.segments(Samples.FOUR).stream()
                        .filter(each -> each.phaseId().equals("plan"))
                        .findFirst()
                        .orElseThrow()
                        .minutes()
                        .getAsInt());
        assertEquals("Look back", run.items().get(1).title().en());
    }

    @Test
    void theClosingIsNeverTouchedAndNothingGoesBelowItsLeast() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            int min = random.nextInt(120);
            AgendaRequest wish = wish(1 + random.nextInt(300))
                    .with(Category.CASE_METHOD, method("any", min, min + random.nextInt(60)));
            AgendaPlan plan = AgendaPlan.of(random.nextBoolean() ? wish : wish.asFirst());

            AgendaPart closing = plan.parts().get(plan.parts().size() - 1);
            assertEquals(10, closing.minutes());
            assertTrue(closing.protectedPart());
            assertTrue(minutes(plan).stream().allMatch(each -> each >= 0));
            boolean over = plan.minutes() > wish.minutes();
            assertEquals(over, rules(plan).contains("agenda-over"));
            if (over) {
                assertEquals(5, plan.parts().get(0).minutes(), "what may shrink has shrunk");
            }
        }
    }

    private static AgendaRequest wish(int minutes) {
        return AgendaRequest.of(Structures.ofRow16(), 6, minutes);
    }

    private static Method method(String id, int min, int max) {
        Method method = MethodFactory.eINSTANCE.createMethod();
        method.setId(id);
        method.setName(Samples.text(id, id));
        method.getFlow().add(Samples.phase("phase-1", min, max));
        return method;
    }

    private static List<Integer> minutes(AgendaPlan plan) {
        return plan.parts().stream().map(AgendaPart::minutes).toList();
    }

    private static List<Category> categories(AgendaPlan plan) {
        return plan.parts().stream().map(AgendaPart::category).toList();
    }

    private static List<String> rules(AgendaPlan plan) {
        return plan.warnings().stream().map(Warning::rule).toList();
    }
}
