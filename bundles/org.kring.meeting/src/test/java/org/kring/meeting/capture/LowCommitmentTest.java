// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.Samples;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Rating;
import org.kring.model.method.Yield;

class LowCommitmentTest {

    private static final Asked ACTION = Asked.beside(CaptureKind.ACTION);
    private static final int NORM = 8;

    private static Capture rated(RunFact... ratings) {
        List<RunFact> facts = new ArrayList<>(
                List.of(new RunFact.Started(Samples.FOUR), RunFact.Captured.of("a", CaptureKind.ACTION, "", "x")));
        facts.addAll(List.of(ratings));
        return Samples.after(facts.toArray(RunFact[]::new)).capture("a").orElseThrow();
    }

    private static Asked from(int threshold) {
        Rating rating = MethodFactory.eINSTANCE.createRating();
        rating.setThreshold(threshold);
        Yield yield = MethodFactory.eINSTANCE.createYield();
        yield.setRating(rating);
        return new Asked(CaptureKind.ACTION, List.of(yield));
    }

    @ParameterizedTest
    @CsvSource({"7, '', '', true", "8, '', '', false", "7, busy, '', false", "7, '', help, false"})
    void itIsAskedWhyUntilThatIsToldOrItIsHighEnough(int value, String why, String ten, boolean low) {
        assertEquals(low, LowCommitment.isIn(rated(new RunFact.Rated("a", value, why, ten)), ACTION, NORM));
    }

    @Test
    void theLastValueCounts() {
        RunFact low = new RunFact.Rated("a", 4, "", "");
        RunFact high = new RunFact.Rated("a", 9, "", "");

        assertFalse(LowCommitment.isIn(rated(), ACTION, NORM), "never rated");
        assertFalse(LowCommitment.isIn(rated(low, high), ACTION, NORM));
        assertEquals(true, LowCommitment.isIn(rated(high, low), ACTION, NORM));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "6, false", "7, false", "8, true"})
    void whatThePhaseSaysComesBeforeTheNorm(int threshold, boolean low) {
        assertEquals(low, LowCommitment.isIn(rated(new RunFact.Rated("a", 7, "", "")), from(threshold), NORM));
    }
}
