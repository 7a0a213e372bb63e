// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryTest {
    @Test
    void workedExample() {
        Summary summary = Summary.of(List.of(8.0, 6.0, 7.0, 9.0, 5.0));

        assertEquals(7, summary.mean(), 1e-12);
        assertEquals(7, summary.median(), 1e-12);
        assertEquals(Math.sqrt(2.5), summary.sd(), 1e-12);
    }

    @Test
    void evenCountTakesTheMiddleOfTheMiddle() {
        assertEquals(6.5, Summary.of(List.of(9.0, 6.0, 7.0, 1.0)).median(), 1e-12);
    }

    @Test
    void equalAnswersHaveNoSpread() {
        Summary summary = Summary.of(List.of(8.0, 8.0, 8.0, 8.0, 8.0, 8.0));

        assertEquals(0, summary.sd(), 1e-12);
    }

    @Test
    void oneAnswerIsItsOwnMeanAndHasNoSpread() {
        Summary summary = Summary.of(List.of(7.0));

        assertEquals(
                List.of(1.0, 7.0, 7.0, 0.0),
                List.of((double) summary.n(), summary.mean(), summary.median(), summary.sd()));
    }

    @Test
    void answersStandInOrder() {
        assertEquals(List.of(1.0, 2.0, 3.0), Summary.of(List.of(3.0, 1.0, 2.0)).ascending());
        assertEquals(Math.sqrt(2), Summary.of(List.of(6.0, 8.0)).sd(), 1e-12);
        assertEquals(7, Summary.of(List.of(6.0, 8.0)).median(), 1e-12);
    }

    @Test
    void nothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Summary.of(List.of()));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void meanAndMedianLieWithinAndShiftWithTheValues(int seed) {
        Random random = new Random(seed);
        List<Double> values =
                random.doubles(1 + random.nextInt(12), 1, 10).boxed().toList();
        Summary summary = Summary.of(values);
        Summary shifted = Summary.of(values.stream().map(x -> x + 3).toList());

        assertTrue(summary.ascending().get(0) <= summary.mean() + 1e-9);
        assertTrue(summary.mean() <= summary.ascending().get(summary.n() - 1) + 1e-9);
        assertEquals(summary.mean() + 3, shifted.mean(), 1e-9);
        assertEquals(summary.median() + 3, shifted.median(), 1e-9);
        assertEquals(summary.sd(), shifted.sd(), 1e-9);
    }
}
