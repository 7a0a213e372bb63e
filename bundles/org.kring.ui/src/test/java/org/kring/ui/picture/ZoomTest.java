// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ZoomTest {

    private final Zoom zoom = new Zoom();

    @Test
    void fitsTheWidthAtFirstWithinLimits() {
        assertEquals(0.8, zoom.scale(800, 1000), 1e-9);
        assertEquals(1.5, zoom.scale(8000, 1000), 1e-9);
        assertEquals(0.8, zoom.scale(100, 1000), 1e-9, "what is smaller cannot be read");
        assertEquals(1, zoom.scale(100, 0), 1e-9);
    }

    @Test
    void whoAsksForTheWholeWidthGetsItSmallerThanThat() {
        zoom.fit();
        assertEquals(0.6, zoom.scale(600, 1000), 1e-9);
        assertEquals(0.4, zoom.scale(100, 1000), 1e-9);
    }

    @Test
    void aScaleAtMostGivesWayToTheWidthAsLongAsThatCanBeRead() {
        zoom.atMost(1.1);
        assertEquals(1.1, zoom.full(), 1e-9);
        assertEquals(1.1, zoom.scale(2000, 1000), 1e-9);
        assertEquals(0.9, zoom.scale(900, 1000), 1e-9);
        assertEquals(0.7, zoom.scale(100, 1000), 1e-9);
        zoom.atMost(0.5);
        assertEquals(0.5, zoom.scale(100, 1000), 1e-9);
        zoom.fixed(2);
        assertEquals(2, zoom.full(), 1e-9);
        assertEquals(2, zoom.scale(100, 1000), 1e-9);
        zoom.fit();
        assertEquals(1, zoom.full(), 1e-9);
    }

    @Test
    void stepsGoToTheNextStepFromWhatIsShown() {
        zoom.step(1, 0.85);
        assertEquals(0.9, zoom.scale(1, 1), 1e-9);
        zoom.step(-1, 0.9);
        assertEquals(0.8, zoom.scale(1, 1), 1e-9);
    }

    @Test
    void theStepsEndAtTheSmallestAndTheLargest() {
        for (int i = 0; i < 20; i++) {
            zoom.step(1, zoom.scale(1000, 1000));
        }
        assertEquals(3, zoom.scale(1, 1), 1e-9);
        for (int i = 0; i < 20; i++) {
            zoom.step(-1, zoom.scale(1000, 1000));
        }
        assertEquals(0.25, zoom.scale(1, 1), 1e-9);
    }

    @Test
    void actualIsOneAndFitComesBack() {
        zoom.fixed(1);
        assertEquals(1, zoom.scale(1, 1000), 1e-9);
        zoom.fit();
        assertEquals(0.5, zoom.scale(500, 1000), 1e-9);
    }
}
