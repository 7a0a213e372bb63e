// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.model.method.Grouping;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.model.method.RotationKind;

/** What is warned of exactly when, and with which numbers. */
class PlanWarningsTest {

    private static List<String> rules(Method method, int people, int minutes) {
        return MethodPlan.of(method, people, minutes).warnings().stream()
                .map(Warning::rule)
                .toList();
    }

    private static void assertTold(String start, Method method, int people, int minutes) {
        List<String> told = MethodPlan.of(method, people, minutes).warnings().stream()
                .map(each -> each.message(Locale.ENGLISH))
                .toList();
        assertTrue(told.stream().anyMatch(each -> each.startsWith(start)), told.toString());
    }

    private static Method pairs(int turns) {
        Phase talk = Build.phase("talk", 5, 5);
        talk.setGrouping(Grouping.PAIRS);
        return Build.method(Build.rotating(Build.times("turns", turns, talk), RotationKind.SHIFT_SEAT));
    }

    @ParameterizedTest
    @CsvSource({"7, people-few", "8, ''", "12, ''", "13, people-many"})
    void aGroupIsOfTheSizeThatTheMethodAsksFor(int people, String rule) {
        Method method = Build.method(Build.phase("1", 10, 10));
        method.setPeople(Build.span(8, 12));

        assertEquals(rule.isEmpty() ? List.of() : List.of(rule), rules(method, people, 10));
    }

    @Test
    void whereNoMostIsSaidAnyNumberIsWelcome() {
        Method method = Build.method(Build.phase("1", 10, 10));
        method.setPeople(Build.span(2, 0));

        assertEquals(List.of(), rules(method, 500, 10));
        assertTold("1 person, while the method asks for at least 2", method, 1, 10);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, no-partner", "2, 1, ''", "3, 1, ''", "3, 2, few-partners", "4, 2, ''", "1, 3, no-partner"})
    void everyTurnInPairsTakesAPartnerMore(int people, int turns, String rule) {
        assertEquals(rule.isEmpty() ? List.of() : List.of(rule), rules(pairs(turns), people, 5 * turns));
    }

    @Test
    void theMostTurnsCountAndRoundsInRoundsMultiply() {
        Phase talk = Build.phase("talk", 5, 5);
        talk.setGrouping(Grouping.PAIRS);
        Method nested = Build.method(
                Build.rotating(
                        Build.times("outer", 2, Build.rotating(Build.times("inner", 2, talk), RotationKind.SHIFT_SEAT)),
                        RotationKind.NEXT_PERSON),
                pairs(1).getFlow().get(0));

        assertTold("4 different partners each are impossible with 7 people: that takes at least 8", nested, 7, 25);
        assertEquals(List.of(), rules(nested, 8, 25));
        assertEquals(
                4,
                MethodPlan.of(nested, 8, 25).segments().subList(0, 4).stream()
                        .map(each -> each.pairs().get(0))
                        .distinct()
                        .count(),
                "four turns, four partners");
    }

    @Test
    void minutesAreShortLeftOrJustRight() {
        Method method = Build.method(Build.phase("1", 20, 30));

        assertEquals(List.of("too-short"), rules(method, 6, 19));
        assertEquals(List.of(), rules(method, 6, 20));
        assertEquals(List.of(), rules(method, 6, 30));
        assertEquals(List.of("time-left"), rules(method, 6, 31));
        assertTold("1 minute is left: of the 31 minutes the phases take at most 30", method, 6, 31);
        assertTold("1 minute short: 19 are planned, while the phases take at least 20", method, 6, 19);
    }

    @Test
    void whatIsUntimedGetsTheRest() {
        Method method = Build.method(Build.phase("1", 20, 30), Build.times("r", 2, Build.phase("2")));

        assertEquals(List.of("untimed"), rules(method, 6, 45));
        assertTold("Segments without minutes: 2. Beside the timed ones these have 15 minutes left", method, 6, 45);
        assertEquals(List.of("too-short", "untimed"), rules(method, 6, 10));
        assertTold("Segments without minutes: 2. Beside the timed ones these have 0 minutes left", method, 6, 10);
        assertTold("No times in the source, so the 45 minutes are not divided", Build.method(Build.phase("1")), 6, 45);
    }
}
