// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.meeting.MethodPlan;
import org.kring.meeting.Segment;
import org.kring.meeting.Warning;
import org.kring.method.Finding;
import org.kring.method.Lamps;
import org.kring.method.Level;
import org.kring.method.MethodCheck;
import org.kring.method.MinuteTotal;
import org.kring.method.Minutes;
import org.kring.model.method.Method;
import org.kring.store.Library;
import org.kring.store.StoreException;

/** The rules on the methods of the sources: what rows 1 to 12, 18 and 35 of the scope say comes out. */
class LibraryRulesTest {

    private static Library library;

    @BeforeAll
    static void open() throws StoreException {
        library = Library.builtIn();
    }

    @ParameterizedTest
    @CsvSource({
        "basic-model, 95, 95, 0",
        "reflecting-team, 60, 90, 0",
        "four-solution-questions, 50, 75, 0",
        "time-skeleton, 60, 60, 0",
        "gossip, 40, 50, 0",
        "profit-of-success, 60, 60, 0",
        "speed-sparring, 66, 66, 3",
        "crea, 50, 70, 0",
        "focus-point, 5, 10, 0"
    })
    void totalsAreThoseOfTheSources(String id, int min, int max, int untimed) {
        assertEquals(new MinuteTotal(true, min, max, untimed), Minutes.of(method(id)));
    }

    @ParameterizedTest
    @CsvSource({"step-plan", "incident", "in-anothers-shoes", "five-questions"})
    void withoutTimesInTheSourceThereAreNone(String id) {
        assertEquals(false, Minutes.of(method(id)).timed());
        assertTrue(rules(id, Level.INFO).contains("no-times"));
    }

    @ParameterizedTest
    @CsvSource({
        "basic-model, true, true, true",
        "reflecting-team, true, true, true",
        "four-solution-questions, false, true, true",
        "step-plan, false, true, false",
        "time-skeleton, false, true, true",
        "crea, true, false, true"
    })
    void lampsAreThoseOfTheSources(String id, boolean reformulation, boolean advice, boolean actionPlan) {
        assertEquals(new Lamps(reformulation, advice, actionPlan), Lamps.of(method(id)));
    }

    @ParameterizedTest
    @CsvSource({"incident", "gossip", "profit-of-success", "speed-sparring", "in-anothers-shoes", "five-questions"})
    void rowsSixToElevenLackTwoOrThreeLamps(String id) {
        Lamps lamps = Lamps.of(method(id));

        long lit = List.of(lamps.reformulation(), lamps.advice(), lamps.actionPlan()).stream()
                .filter(lamp -> lamp)
                .count();

        assertTrue(lit <= 1, lamps.toString());
    }

    @Test
    void noMethodOfTheSourcesIsUnusable() {
        for (Method method : library.methods()) {
            assertEquals(List.of(), rules(method.getId(), Level.ERROR));
        }
    }

    @Test
    void theBasicModelIsFiveMinutesOverTheUsual() {
        assertEquals(List.of("usual-duration"), rules("basic-model", Level.WARNING));
    }

    @Test
    void theReflectingTeamAsksForEightAndWarnsBelow() {
        List<Warning> warnings = MethodPlan.of(method("reflecting-team"), 7, 60).warnings();

        assertTrue(warnings.stream().anyMatch(each -> each.rule().equals("people-few")), warnings.toString());
    }

    @Test
    void speedSparringIsLivedInEightTimedSegments() {
        List<Integer> minutes = MethodPlan.of(method("speed-sparring"), 9, 70).segments().stream()
                .map(Segment::minutes)
                .filter(each -> each.isPresent())
                .map(each -> each.getAsInt())
                .toList();

        assertEquals(List.of(10, 10, 10, 3, 10, 10, 10, 3), minutes);
    }

    @Test
    void everyMethodCanBePlannedForAnyGroup() {
        for (Method method : library.methods()) {
            for (int people = 2; people <= 12; people++) {
                assertTrue(MethodPlan.of(method, people, 90).segments().size() > 0, method.getId());
            }
        }
    }

    private static Method method(String id) {
        return library.method(id).orElseThrow();
    }

    private static List<String> rules(String id, Level level) {
        return MethodCheck.check(method(id), null).stream()
                .filter(finding -> finding.level() == level)
                .map(Finding::rule)
                .toList();
    }
}
