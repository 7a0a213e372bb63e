// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XmrTest {
    @Test
    void underSixPointsThereIsNone() {
        assertTrue(Xmr.of(List.of(7.0, 7.0, 7.0, 7.0, 7.0)).isEmpty());
    }

    @Test
    void workedExample() {
        Xmr xmr = new Xmr(List.of(7.0, 8.0, 7.0, 6.0, 7.0, 7.0));

        assertEquals(7, xmr.mean(), 1e-12);
        assertEquals(0.8, xmr.meanRange(), 1e-12);
        assertEquals(7 - 2.66 * 0.8, xmr.lower(), 1e-12);
        assertEquals(7 + 2.66 * 0.8, xmr.upper(), 1e-12);
        assertEquals(List.of(), xmr.signals());
        assertTrue(xmr.trial());
    }

    @Test
    void twelvePointsAreNoTrial() {
        assertFalse(new Xmr(IntStream.range(0, 12).mapToObj(i -> 7.0 + i % 2).toList()).trial());
    }

    @Test
    void aPointBeyondTheLimitSignals() {
        Xmr xmr = new Xmr(List.of(7.0, 7.2, 7.0, 7.2, 7.0, 7.2, 7.0, 7.2, 7.0, 7.2, 7.0, 3.0));

        assertTrue(xmr.signals().contains(new Signal(11, SignalRule.OUTSIDE_LIMITS)));
    }

    @Test
    void sevenOnOneSideSignalAtTheSeventh() {
        List<Double> values = List.of(6.0, 6.4, 6.0, 6.4, 6.0, 6.4, 6.0, 8.0, 8.4, 8.0, 8.4, 8.0, 8.4, 8.0);

        List<Integer> points = points(new Xmr(values), SignalRule.SEVEN_ON_ONE_SIDE);

        assertEquals(List.of(6, 13), points);
    }

    @Test
    void aRunThatIsOverTellsWhereItEndedAndOneThatGoesOnDoesNot() {
        Xmr run = new Xmr(List.of(8.0, 8.4, 8.0, 8.4, 8.0, 8.4, 8.0, 8.4, 6.0, 6.4, 6.0, 6.4, 6.0, 6.4, 6.0));
        assertEquals(
                List.of(Optional.of(7), Optional.of(7), Optional.empty()),
                run.signals().stream()
                        .filter(each -> each.rule() == SignalRule.SEVEN_ON_ONE_SIDE)
                        .map(run::end)
                        .toList());

        Xmr trend = new Xmr(List.of(5.0, 5.2, 5.4, 5.6, 5.8, 6.0, 6.2, 6.4, 6.4));
        assertEquals(
                List.of(Optional.of(7), Optional.of(7)),
                trend.signals().stream()
                        .filter(each -> each.rule() == SignalRule.SEVEN_RISING_OR_FALLING)
                        .map(trend::end)
                        .toList());
        Xmr goesOn = new Xmr(List.of(5.0, 5.2, 5.4, 5.6, 5.8, 6.0, 6.2, 6.4));
        assertTrue(goesOn.signals().stream().allMatch(each -> goesOn.end(each).isEmpty()));

        Xmr point = new Xmr(List.of(7.0, 7.2, 7.0, 7.2, 7.0, 7.2, 7.0, 7.2, 7.0, 7.2, 7.0, 3.0, 7.0));
        assertTrue(
                point.signals().stream()
                        .filter(each -> each.rule() == SignalRule.OUTSIDE_LIMITS)
                        .allMatch(each -> point.end(each).isEmpty()),
                "a point is no run");
    }

    @Test
    void aSignalTellsWhereItBeginsAndInWhichDirection() {
        Xmr run = new Xmr(List.of(6.0, 6.4, 8.0, 6.0, 6.4, 6.0, 6.4, 6.0, 8.0, 8.4, 8.0, 8.4, 8.0, 8.4, 8.0, 8.4));
        Signal last = new Signal(15, SignalRule.SEVEN_ON_ONE_SIDE);
        assertTrue(run.signals().contains(last));
        assertEquals(8, run.first(last));
        assertTrue(run.high(last));

        Xmr trend = new Xmr(List.of(5.0, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5));
        Signal fall = new Signal(8, SignalRule.SEVEN_RISING_OR_FALLING);
        assertTrue(trend.signals().contains(fall));
        assertEquals(1, trend.first(fall));
        assertFalse(trend.high(fall));

        Xmr rise = new Xmr(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0));
        Signal up = new Signal(6, SignalRule.SEVEN_RISING_OR_FALLING);
        assertEquals(0, rise.first(up));
        assertTrue(rise.high(up));
        assertEquals(3, rise.first(new Signal(3, SignalRule.OUTSIDE_LIMITS)), "a point alone");
        assertEquals(3, rise.first(new Signal(3, SignalRule.TWO_OF_THREE_NEAR_LIMIT)));
    }

    @Test
    void sevenRisingSignalAtTheSeventh() {
        List<Double> values = List.of(5.0, 5.4, 5.8, 6.2, 6.6, 7.0, 7.4, 7.0);

        assertEquals(List.of(6), points(new Xmr(values), SignalRule.SEVEN_RISING_OR_FALLING));
    }

    @Test
    void equalPointsGiveNoSignal() {
        assertEquals(List.of(), new Xmr(java.util.Collections.nCopies(20, 8.0)).signals());
    }

    @Test
    void twoOfThreeNearTheSameLimitSignal() {
        List<Double> values = List.of(7.0, 7.0, 7.0, 7.0, 7.0, 7.0, 7.0, 7.0, 8.0, 8.0, 7.0, 7.0);

        assertEquals(List.of(9), points(new Xmr(values), SignalRule.TWO_OF_THREE_NEAR_LIMIT));
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void turningTheScaleUpsideDownKeepsTheSignals(int seed) {
        Random random = new Random(seed);
        List<Double> values = random.ints(6 + random.nextInt(20), 2, 20)
                .mapToObj(half -> half / 2.0)
                .toList();
        Xmr xmr = new Xmr(values);
        Xmr mirrored = new Xmr(values.stream().map(x -> 11 - x).toList());

        assertEquals(11 - xmr.mean(), mirrored.mean(), 1e-9);
        assertEquals(11 - xmr.lower(), mirrored.upper(), 1e-9);
        assertEquals(outsideBy(xmr), outsideBy(mirrored));
        assertTrue(xmr.lower() <= xmr.mean() && xmr.mean() <= xmr.upper());
    }

    private static List<Integer> outsideBy(Xmr xmr) {
        return points(xmr, SignalRule.SEVEN_RISING_OR_FALLING);
    }

    private static List<Integer> points(Xmr xmr, SignalRule rule) {
        return xmr.signals().stream()
                .filter(signal -> signal.rule() == rule)
                .map(Signal::point)
                .toList();
    }

    @Test
    void equalPointsSignalNothingWhateverTheirBinaryFraction() {
        for (double value : new double[] {7.3, 22.0 / 3, 6.6, 8.1, 5.7}) {
            for (int n = Xmr.TRIAL; n < 40; n++) {
                assertEquals(List.of(), new Xmr(Collections.nCopies(n, value)).signals(), n + " times " + value);
            }
        }
    }

    private static List<Double> line(int points, double... first) {
        return IntStream.range(0, points)
                .mapToObj(i -> i < first.length ? first[i] : 7.0)
                .toList();
    }

    private static List<Integer> near(double... first) {
        return points(new Xmr(line(12, first)), SignalRule.TWO_OF_THREE_NEAR_LIMIT);
    }

    @Test
    void sixPointsAreEnoughAndElevenAreStillATrial() {
        assertThrows(IllegalArgumentException.class, () -> new Xmr(line(5)));
        assertTrue(Xmr.of(line(6)).isPresent());
        assertTrue(new Xmr(line(11)).trial());
        assertFalse(new Xmr(line(12)).trial());
    }

    @Test
    void nearALimitAreTwoOfThreeOnTheSameSideOfWhichTheLastIsOne() {
        assertEquals(List.of(2), near(8, 7, 8));
        assertEquals(List.of(2), near(6, 7, 6));
        assertEquals(List.of(3), near(7, 8, 7, 8));
        assertEquals(List.of(), near(8, 8, 7, 7.2, 7, 7.2, 7, 7.2, 7, 7.2, 7, 7.2), "there are no three yet");
        assertEquals(List.of(), near(8, 7, 7, 8), "too far apart");
        assertEquals(List.of(), near(8, 7, 6), "on both sides");
        assertEquals(List.of(2, 3), near(8, 7, 8, 8));
    }

    @Test
    void twoThirdsOfTheWayToALimitIsNotNearUntilItIsPassed() {
        // mean 7.2, mean range 0.4: near begins at 0.709 from the mean
        List<Double> waves =
                IntStream.range(0, 12).mapToObj(i -> i % 2 == 0 ? 7.0 : 7.4).toList();

        assertEquals(List.of(), new Xmr(waves).signals());
    }

    @Test
    void aPointBelowTheLimitSignalsAndIsLow() {
        Xmr xmr = new Xmr(List.of(7.0, 7.2, 7.0, 7.2, 7.0, 7.2, 7.0, 7.2, 7.0, 7.2, 7.0, 3.0));
        Signal low = new Signal(11, SignalRule.OUTSIDE_LIMITS);

        assertEquals(List.of(11), points(xmr, SignalRule.OUTSIDE_LIMITS));
        assertFalse(xmr.high(low));
        Xmr above = new Xmr(List.of(7.0, 7.2, 7.0, 7.2, 7.0, 7.2, 7.0, 7.2, 7.0, 7.2, 7.0, 11.0));
        assertEquals(List.of(11), points(above, SignalRule.OUTSIDE_LIMITS));
        assertTrue(above.high(low));
    }

    @Test
    void sevenThatAreLowBeginWhereTheFirstOfThemIs() {
        Xmr xmr = new Xmr(List.of(6.0, 6.4, 6.0, 6.4, 6.0, 6.4, 6.0, 9.0, 9.4));
        Signal low = new Signal(6, SignalRule.SEVEN_ON_ONE_SIDE);

        assertEquals(List.of(6), points(xmr, SignalRule.SEVEN_ON_ONE_SIDE));
        assertEquals(0, xmr.first(low));
        assertFalse(xmr.high(low));
        assertEquals(
                List.of(),
                points(new Xmr(List.of(6.0, 6.4, 6.0, 6.4, 6.0, 6.4, 9.0, 9.4)), SignalRule.SEVEN_ON_ONE_SIDE),
                "six are not seven");
    }

    @Test
    void sixRisingAreNotSevenAndARestBreaksTheRow() {
        assertEquals(
                List.of(),
                points(new Xmr(List.of(5.0, 5.4, 5.8, 6.2, 6.6, 7.0, 6.0)), SignalRule.SEVEN_RISING_OR_FALLING));
        assertEquals(
                List.of(),
                points(new Xmr(List.of(5.0, 5.4, 5.8, 5.8, 6.2, 6.6, 7.0)), SignalRule.SEVEN_RISING_OR_FALLING));
        assertEquals(
                List.of(6, 7),
                points(new Xmr(List.of(9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0)), SignalRule.SEVEN_RISING_OR_FALLING));
    }

    @Test
    void aTrendBeginsWhereItTurned() {
        Xmr xmr = new Xmr(List.of(9.0, 5.0, 5.4, 5.8, 6.2, 6.6, 7.0, 7.4));
        Signal rise = new Signal(7, SignalRule.SEVEN_RISING_OR_FALLING);

        assertEquals(List.of(7), points(xmr, SignalRule.SEVEN_RISING_OR_FALLING));
        assertEquals(1, xmr.first(rise));
        assertTrue(xmr.high(rise), "rising, though it began below the mean");
    }

    @Test
    void everyRuleHasAKeyOfItsOwn() {
        assertEquals(
                List.of("outside", "shift", "trend", "near-limit"),
                Stream.of(SignalRule.values()).map(SignalRule::key).toList());
    }
}
