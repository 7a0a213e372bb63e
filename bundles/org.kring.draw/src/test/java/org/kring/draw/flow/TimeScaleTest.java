// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.draw.Distance;
import org.kring.draw.flow.TimeScale.Wish;

class TimeScaleTest {

    @Test
    void threeMinutesOfSilenceAreATenthOfThirtyMinutes() {
        TimeScale scale = TimeScale.of(
                List.of(new Wish(30, 90, 120), new Wish(3, 70, 100), new Wish(30, 90, 120)), 0, Double.MAX_VALUE);

        assertEquals(scale.widths().get(0) / 10, scale.widths().get(1), 1e-9);
        assertTrue(scale.widths().get(1) >= 70, "no word of the short phase is broken");
    }

    @Test
    void shortestPhaseReadsWellWhenThereIsRoom() {
        TimeScale scale = TimeScale.of(List.of(new Wish(10, 80, 120), new Wish(5, 80, 120)), 0, Double.MAX_VALUE);

        assertEquals(24, scale.pointsPerMinute(), 1e-9);
    }

    @Test
    void aMinuteBesideTwoHoursKeepsThePictureBounded() {
        TimeScale scale = TimeScale.of(List.of(new Wish(1, 90, 120), new Wish(120, 90, 120)), 0, Double.MAX_VALUE);

        assertEquals(Distance.COLUMN_LEAST, scale.widths().get(0), 1e-9);
        assertEquals(120 * Distance.COLUMN_LEAST, scale.widths().get(1), 1e-9);
    }

    @Test
    void untimedPhasesAreAllAlikeAndOffTheScale() {
        TimeScale scale = TimeScale.of(
                List.of(new Wish(0, 90, 170), new Wish(10, 90, 90), new Wish(0, 90, 90)), 0, Double.MAX_VALUE);

        assertEquals(List.of(170.0, 90.0, 170.0), scale.widths());
    }

    @Test
    void whatIsLeftOverIsSharedOutInProportion() {
        TimeScale scale = TimeScale.of(List.of(new Wish(10, 90, 100), new Wish(20, 90, 100)), 900, Double.MAX_VALUE);

        assertEquals(900, scale.total(), 1e-9);
        assertEquals(2 * scale.widths().get(0), scale.widths().get(1), 1e-9);
    }

    @Test
    void noPhasesGiveNoColumns() {
        assertEquals(new TimeScale(0, List.of()), TimeScale.of(List.of(), 900, Double.MAX_VALUE));
    }
}
