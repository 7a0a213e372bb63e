// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MinuteTotalTest {

    @Test
    void aPlusSaysThatPhasesWithoutMinutesComeOnTop() {
        assertEquals("60", new MinuteTotal(true, 60, 60, 0).numbers());
        assertEquals("15\u201350", new MinuteTotal(true, 15, 50, 0).numbers());
        assertEquals("15\u201350+", new MinuteTotal(true, 15, 50, 2).numbers());
        assertEquals("\u2013", new MinuteTotal(false, 0, 0, 3).numbers());
    }
}
