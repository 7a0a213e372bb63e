// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.method.Build;
import org.kring.method.Finding;
import org.kring.method.MethodCheck;
import org.kring.method.Phases;
import org.kring.model.common.Duration;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Norms;
import org.kring.model.method.Phase;
import org.kring.model.method.Quantity;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Round;
import org.kring.model.method.Yield;

/** Where each rule begins and where it ends: the last value that passes and the first that does not. */
class RuleLimitsTest {

    private static final MethodFactory FACTORY = MethodFactory.eINSTANCE;

    private final Method method = Build.faultless();

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "2, false", "100, false", "101, true", "-1, true"})
    void aRoundIsLivedOneToAHundredTimes(int count, boolean refused) {
        round(RepeatRule.TIMES, count);

        assertEquals(refused, rules().contains("round-count"), () -> rules().toString());
    }

    @Test
    void onlyARoundThatCountsNeedsACount() {
        round(RepeatRule.PER_PARTICIPANT, 0);

        assertFalse(rules().contains("round-count"));
    }

    @ParameterizedTest
    @CsvSource({"10, false", "11, true"})
    void aMethodIsLivedInTenThousandPhasesAtMost(int count, boolean refused) {
        Phase phase = first();
        method.getFlow().clear();
        method.getFlow().add(Build.times("a", 100, Build.times("b", 10, Build.times("c", count, phase))));

        assertEquals(refused, rules().contains("too-long"));
    }

    @Test
    void aRoundUntilAnsweredHasItsQuestionInWordsOrInAPrompt() {
        Round round = round(RepeatRule.UNTIL_ANSWERED, 0);
        assertTrue(rules().contains("round-until"));

        round.setUntilPrompt("");
        assertTrue(rules().contains("round-until"));

        round.setUntilPrompt("prompt");
        assertFalse(rules().contains("round-until"));

        round.setUntilPrompt(null);
        round.setUntil(Build.text("Is het helder?", "Is it clear?"));
        assertFalse(rules().contains("round-until"));
    }

    @ParameterizedTest
    @CsvSource({"60, false", "61, true"})
    void ninetyMinutesAreUsualAndNinetyOneAreNot(int minutes, boolean told) {
        first().setDuration(Build.minutes(minutes, minutes));

        assertEquals(told, rules().contains("usual-duration"), () -> findings().toString());
    }

    @ParameterizedTest
    @CsvSource({"35, 35, ''", "34, 35, 34–35", "35, 36, 35–36", "34, 36, 34–36", "36, 36, 36"})
    void aStatedTotalThatDiffersAtEitherEndIsTold(int min, int max, String stated) {
        method.setStatedTotal(Build.minutes(min, max));

        List<String> told = findings().stream().map(Finding::en).toList();

        assertEquals(
                stated.isEmpty()
                        ? List.of()
                        : List.of("The source states " + stated + " minutes, the phases add up to 35. Both are kept."),
                told);
    }

    @Test
    void aStatedTotalIsComparedWithTheWholeRangeOfThePhases() {
        first().setDuration(Build.minutes(5, 10));
        method.setStatedTotal(Build.minutes(30, 40));

        assertTrue(findings().get(0).en().contains("30–40 minutes, the phases add up to 35–40"), findings()::toString);
    }

    @Test
    void aStatedTotalIsNoFlawWhereThePhasesHaveNoMinutes() {
        Phases.of(method).forEach(phase -> phase.setDuration((Duration) null));
        method.setStatedTotal(Build.minutes(60, 60));

        assertEquals(List.of("no-times"), rules());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 10, 1, true",
        "1, 10, 10, true",
        "1, 10, 7, true",
        "1, 2, 2, true",
        "0, 10, 7, false",
        "2, 2, 2, false",
        "1, 11, 7, false",
        "3, 10, 2, false",
        "1, 6, 7, false"
    })
    void aRatingLiesBetweenOneAndTenWithItsThresholdWithin(int min, int max, int threshold, boolean usable) {
        var rating = FACTORY.createRating();
        rating.setMin(min);
        rating.setMax(max);
        rating.setThreshold(threshold);
        advice().setRating(rating);

        assertEquals(!usable, rules().contains("rating-range"));
    }

    @ParameterizedTest
    @CsvSource({"EXACTLY, 0, true", "EXACTLY, 1, false", "FREE, 0, false"})
    void anExactNumberIsOneOrMore(Quantity quantity, int exactly, boolean told) {
        advice().setQuantity(quantity);
        advice().setExactly(exactly);

        assertEquals(told, rules().contains("yield-count"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, ''",
        "6, 8, ''",
        "7, 8, group-size-min",
        "6, 7, group-size-max",
        "0, 1, group-size-max",
        "5, 5, group-size-max",
        "9, 9, group-size-min",
        "1, 0, ''",
        "-1, 8, people-reversed",
        "0, -1, people-reversed",
        "8, 7, people-reversed"
    })
    void aGroupOfSixToEightIsUsual(int min, int max, String told) {
        method.setPeople(Build.span(min, max));

        assertEquals(told.isEmpty() ? List.of() : List.of(told), rules());
    }

    static Stream<Arguments> norms() {
        return Stream.of(
                Arguments.of(norms(0, 0, 0), new Usual(90, 6, 8)),
                Arguments.of(norms(1, 1, 1), new Usual(1, 1, 1)),
                Arguments.of(norms(-1, -1, -1), new Usual(90, 6, 8)),
                Arguments.of(norms(120, 4, 0), new Usual(120, 4, 8)),
                Arguments.of(norms(120, 10, 0), new Usual(120, 10, 10)),
                Arguments.of(norms(45, 0, 7), new Usual(45, 6, 7)),
                Arguments.of(FACTORY.createNorms(), new Usual(90, 6, 8)),
                Arguments.of(null, new Usual(90, 6, 8)));
    }

    @ParameterizedTest
    @MethodSource("norms")
    void whatNormsLeaveOpenIsAsTheSourceSays(Norms norms, Usual usual) {
        assertEquals(usual, Usual.of(norms));
    }

    @ParameterizedTest
    @CsvSource({
        "60, 1 uur, 1 hour",
        "90, '1,5 uur', 1.5 hours",
        "120, 2 uur, 2 hours",
        "30, '0,5 uur', 0.5 hours",
        "45, 45 minuten, 45 minutes"
    })
    void usualMinutesAreSaidInHalfHoursWhereTheyAre(int minutes, String nl, String en) {
        var time = new Usual(minutes, 6, 8).time();

        assertEquals(nl, time.nl());
        assertEquals(en, time.en());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void minutesFromZeroOnAreSound(int min) {
        first().setDuration(Build.minutes(min, 5));

        assertEquals(List.of(), rules());
    }

    @Test
    void minutesOfOneToZeroAreReversedAndNotJustZero() {
        first().setDuration(Build.minutes(1, 0));

        assertEquals(List.of("duration-reversed"), rules());
    }

    private static Norms norms(int minutes, int fewest, int most) {
        Norms norms = FACTORY.createNorms();
        norms.setUsualMinutes(minutes);
        norms.setPeople(Build.span(fewest, most));
        return norms;
    }

    /** The first phase in a round of its own at the end, so that nothing else changes. */
    private Round round(RepeatRule repeat, int count) {
        Round round = Build.round("r", repeat, count, first());
        method.getFlow().add(round);
        return round;
    }

    private Phase first() {
        return Phases.of(method).get(0);
    }

    private Yield advice() {
        return Phases.of(method).get(3).getYields().get(0);
    }

    private List<String> rules() {
        return findings().stream().map(Finding::rule).toList();
    }

    private List<Finding> findings() {
        return MethodCheck.check(method, null);
    }

    @ParameterizedTest
    @CsvSource({"Tot slot, To close, false", "Tot slot, , true", ", To close, true"})
    void aLabelIsWrittenInBothLanguages(String dutch, String english, boolean told) {
        first().setLabel(Build.text(dutch, english));

        assertEquals(told, rules().contains("phase-label"), () -> rules().toString());
    }
}
