// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
        assertEquals(3.267 * 0.8, xmr.rangeLimit(), 1e-12);
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
}
