// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kring.ui.Memory;

class ChartZoomTest {

    private final Memory memory = new Memory();
    private final ChartZoom zoom = new ChartZoom(memory);

    @Test
    void itStepsStaysAtTheEndsAndGoesBackToTheUsual() {
        assertEquals(1.1, zoom.times());
        zoom.step(1);
        assertEquals(1.25, zoom.times());
        for (int i = 0; i < 20; i++) {
            zoom.step(1);
        }
        assertEquals(3, zoom.times());
        for (int i = 0; i < 20; i++) {
            zoom.step(-1);
        }
        assertEquals(0.8, zoom.times());
        zoom.usual();
        assertEquals(1.1, zoom.times());
    }

    @Test
    void itIsRememberedAndNonsenseIsNot() {
        zoom.step(-1);
        assertEquals(1, new ChartZoom(memory).times());
        memory.rememberNumbers("follow.zoom", 7);
        assertEquals(1.1, new ChartZoom(memory).times());
    }
}
