// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kring.method.MinuteTotal;
import org.kring.model.common.DevelopmentStage;
import org.kring.model.method.Grouping;
import org.kring.model.method.Method;

class MethodPlanTest {

    @Test
    void speedSparringGivesEightTimedSegments() {
        MethodPlan plan = MethodPlan.of(Build.speedSparring(), 7, 75);

        assertEquals(
                List.of(10, 10, 10, 3, 10, 10, 10, 3),
                plan.segments().stream()
                        .filter(segment -> segment.minutes().isPresent())
                        .map(segment -> segment.minutes().getAsInt())
                        .toList());
        assertEquals(new MinuteTotal(true, 66, 66, 3), plan.total());
        assertEquals(11, plan.segments().size());
    }

    @Test
    void onlyPhasesInPairsHavePairsAndTheHalvesSwap() {
        MethodPlan plan = MethodPlan.of(Build.speedSparring(), 6, 75);

        List<Segment> talks = plan.segments().stream()
                .filter(segment -> !segment.pairs().isEmpty())
                .toList();
        assertEquals(
                List.of("4", "4", "4", "4", "4", "4"),
                talks.stream().map(segment -> segment.phase().getId()).toList());
        assertEquals(
                List.of(1, 2, 3, 1, 2, 3), talks.stream().map(Segment::turn).toList());
        assertEquals(List.of(1, 2), talks.get(0).pairs().get(0));
        assertEquals(List.of(2, 1), talks.get(3).pairs().get(0));
    }

    @Test
    void aRoundWithoutRotationKeepsThePairs() {
        var talk = Build.phase("1", 5, 5);
        talk.setGrouping(Grouping.PAIRS);

        MethodPlan plan = MethodPlan.of(Build.method(Build.times("r", 2, talk)), 6, 10);

        assertEquals(plan.segments().get(0).pairs(), plan.segments().get(1).pairs());
    }

    @Test
    void underSixPeopleThreePartnersAreImpossible() {
        assertEquals(List.of("few-partners", "untimed"), rules(MethodPlan.of(Build.speedSparring(), 5, 75)));
        assertEquals(List.of("untimed"), rules(MethodPlan.of(Build.speedSparring(), 6, 75)));
    }

    @Test
    void onePersonGetsNoPairsButAWarning() {
        MethodPlan plan = MethodPlan.of(Build.speedSparring(), 1, 75);

        assertTrue(plan.segments().stream().allMatch(segment -> segment.pairs().isEmpty()));
        assertEquals(List.of("no-partner", "untimed"), rules(plan));
    }

    @Test
    void roomIsSharedInProportion() {
        var method = Build.method(Build.phase("1", 5, 5), Build.phase("2", 10, 20), Build.phase("3", 10, 15));

        assertEquals(List.of(5, 10, 10), minutes(MethodPlan.of(method, 6, 25)));
        assertEquals(List.of(5, 14, 12), minutes(MethodPlan.of(method, 6, 31)));
        assertEquals(List.of(5, 20, 15), minutes(MethodPlan.of(method, 6, 40)));
    }

    @Test
    void tooFewMinutesGiveTheLeastAndTheShortfall() {
        MethodPlan plan = MethodPlan.of(Build.method(Build.phase("1", 20, 30)), 6, 13);

        assertEquals(List.of(20), minutes(plan));
        assertEquals(List.of("too-short"), rules(plan));
        assertTrue(plan.warnings().get(0).message(Locale.forLanguageTag("nl")).startsWith("7 minuten te kort"));
        assertTrue(plan.warnings().get(0).message(Locale.ENGLISH).startsWith("7 minutes short"));
    }

    @Test
    void oneMinuteIsCalledOne() {
        MethodPlan plan = MethodPlan.of(Build.method(Build.phase("1", 20, 30)), 6, 1);
        String dutch = plan.warnings().get(0).message(Locale.forLanguageTag("nl"));
        String english = plan.warnings().get(0).message(Locale.ENGLISH);

        assertTrue(dutch.startsWith("19 minuten te kort: 1 is er gepland, terwijl"), dutch);
        assertTrue(english.startsWith("19 minutes short: 1 is planned, while"), english);
        MethodPlan untimed = MethodPlan.of(Build.method(Build.phase("1")), 6, 1);
        String said = untimed.warnings().get(0).message(Locale.ENGLISH);
        assertTrue(said.contains("the 1 minute is not divided"), said);
    }

    @Test
    void tooManyMinutesGiveTheMostAndWhatIsLeft() {
        MethodPlan plan = MethodPlan.of(Build.method(Build.phase("1", 20, 30)), 6, 42);

        assertEquals(List.of(30), minutes(plan));
        assertEquals(List.of("time-left"), rules(plan));
        assertTrue(plan.warnings().get(0).message(Locale.ENGLISH).startsWith("12 minutes are left"));
    }

    @Test
    void withoutTimesNothingIsDivided() {
        MethodPlan plan = MethodPlan.of(Build.method(Build.phase("1"), Build.phase("2")), 6, 60);

        assertTrue(
                plan.segments().stream().allMatch(segment -> segment.minutes().equals(OptionalInt.empty())));
        assertEquals(List.of("no-times"), rules(plan));
        assertEquals(0, plan.plannedMinutes());
    }

    @Test
    void theGroupSizeThatAMethodAsksForIsAdvice() {
        Method method = Build.method(Build.phase("1", 10, 10));
        method.setPeople(Build.span(8, 12));

        assertEquals(List.of("people-few"), rules(MethodPlan.of(method, 7, 10)));
        assertEquals(List.of(), rules(MethodPlan.of(method, 8, 10)));
        assertEquals(List.of("people-many"), rules(MethodPlan.of(method, 13, 10)));
    }

    @Test
    void whatAMethodAsksBeforehandIsSaid() {
        Method method = Build.method(Build.phase("1", 10, 10));
        method.setMinimumStage(DevelopmentStage.SAFE);

        assertEquals(List.of("stage"), rules(MethodPlan.of(method, 7, 10)));
    }

    @Test
    void whatCannotBePlannedIsRefused() {
        Method method = Build.method(Build.phase("1", 10, 10));
        var talk = Build.phase("2");
        talk.setGrouping(Grouping.PAIRS);
        Method crowd = Build.method(Build.times("a", 100, Build.times("b", 100, talk)));

        assertThrows(IllegalArgumentException.class, () -> MethodPlan.of(method, 0, 60));
        assertThrows(IllegalArgumentException.class, () -> MethodPlan.of(method, 1_001, 60));
        assertThrows(IllegalArgumentException.class, () -> MethodPlan.of(method, 6, -1));
        assertThrows(IllegalArgumentException.class, () -> MethodPlan.of(crowd, 1_000, 60));
    }

    @Test
    void whateverTheRangesTheMinutesFitWheneverTheyCan() {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            Method method = anyMethod(random);
            MethodPlan plan = MethodPlan.of(method, 6, random.nextInt(200));
            int minutes = random.nextInt(200);

            MethodPlan again = MethodPlan.of(method, 6, minutes);

            int fitting = Math.max(plan.total().min(), Math.min(plan.total().max(), minutes));
            assertEquals(fitting, again.plannedMinutes());
            again.segments().forEach(MethodPlanTest::assertWithinRange);
        }
    }

    @Test
    void everyWarningIsSaidInBothLanguages() {
        for (Warning warning : MethodPlan.of(Build.speedSparring(), 5, 20).warnings()) {
            assertNotEquals(warning.message(Locale.ENGLISH), warning.message(Locale.forLanguageTag("nl")));
        }
    }

    private static Method anyMethod(Random random) {
        Method method = Build.method();
        int phases = 1 + random.nextInt(8);
        for (int i = 0; i < phases; i++) {
            int min = random.nextInt(20);
            boolean timed = random.nextInt(5) > 0;
            method.getFlow().add(timed ? Build.phase("p" + i, min, min + random.nextInt(20)) : Build.phase("p" + i));
        }
        return method;
    }

    private static void assertWithinRange(Segment segment) {
        var range = segment.phase().getDuration();
        assertEquals(range == null, segment.minutes().isEmpty());
        segment.minutes()
                .ifPresent(minutes -> assertTrue(range.getMin() <= minutes && minutes <= range.getMax(), "" + minutes));
    }

    private static List<Integer> minutes(MethodPlan plan) {
        return plan.segments().stream()
                .map(segment -> segment.minutes().orElseThrow())
                .toList();
    }

    private static List<String> rules(MethodPlan plan) {
        return plan.warnings().stream().map(Warning::rule).toList();
    }
}
