// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReadingCountTest {

    private final ReadingCount count = new ReadingCount();

    @Test
    void howFarItIsIsSaidOnceThatIsKnown() {
        assertEquals("", count.words());
        assertTrue(count.goOn(3, 40));
        assertEquals(3, count.done());
        assertEquals(40, count.all());
        assertTrue(count.words().matches("3 \\D+ 40 .*"), count.words());
    }

    @Test
    void whatIsToStopStopsAtTheNextMeeting() {
        count.stop();
        assertFalse(count.goOn(1, 2));
        assertEquals(1, count.done());
    }
}
