// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kring.ui.Memory;

class ChartZoomTest {

    private final Memory memory = new Memory();
    private final ChartZoom zoom = new ChartZoom(memory);

    @Test
    void itStepsFromWhatIsShownStaysAtTheEndsAndGoesBackToTheUsual() {
        assertEquals(ChartZoom.Way.USUAL, zoom.way());
        assertEquals(1.1, zoom.times());
        zoom.step(1, 1.1);
        assertFixed(1.25);
        for (int i = 0; i < 20; i++) {
            zoom.step(1, zoom.times());
        }
        assertFixed(3);
        for (int i = 0; i < 20; i++) {
            zoom.step(-1, zoom.times());
        }
        assertFixed(0.5);
        zoom.usual();
        assertEquals(ChartZoom.Way.USUAL, zoom.way());
        assertEquals(1.1, zoom.times());
    }

    /** In a narrow room the charts are smaller than usual already. */
    @Test
    void whatIsShownSmallerThanUsualGetsSmallerOrLargerThanThat() {
        zoom.step(-1, 2 / 3.0);
        assertFixed(0.5);
        zoom.usual();
        zoom.step(1, 2 / 3.0);
        assertFixed(0.8);
        zoom.width();
        zoom.step(-1, 0.85);
        assertFixed(0.8);
        zoom.usual();
        zoom.step(-1, 0.4);
        assertEquals(ChartZoom.Way.USUAL, zoom.way(), "nothing is below that");
    }

    private void assertFixed(double times) {
        assertEquals(ChartZoom.Way.FIXED, zoom.way());
        assertEquals(times, zoom.times());
    }

    @Test
    void itIsRememberedAndNonsenseIsNot() {
        zoom.step(-1, 1.1);
        assertEquals(1, new ChartZoom(memory).times());
        assertEquals(ChartZoom.Way.FIXED, new ChartZoom(memory).way());
        zoom.width();
        assertEquals(ChartZoom.Way.WIDTH, new ChartZoom(memory).way());
        for (int[] nonsense : new int[][] {{7}, {2, 7}, {3, 100}, {-1, 100}}) {
            memory.rememberNumbers("follow.zoom", nonsense);
            assertEquals(ChartZoom.Way.USUAL, new ChartZoom(memory).way());
            assertEquals(1.1, new ChartZoom(memory).times());
        }
    }
}
