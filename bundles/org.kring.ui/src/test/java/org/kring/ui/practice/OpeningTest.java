// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OpeningTest {

    private final Opening opening = new Opening("Making");

    @Test
    void howFarItIsIsSaidOnceThatIsKnown() {
        assertEquals("Making", opening.name());
        assertEquals(-1, opening.percent());
        assertEquals("", opening.progress());
        assertTrue(opening.goOn(3, 8));
        assertEquals(37, opening.percent());
        assertTrue(opening.progress().startsWith("37"), opening.progress());
        assertTrue(opening.goOn(0, 8));
        assertTrue(opening.progress().startsWith("0"), "nothing done is known, too");
    }

    @Test
    void whatIsStoppedIsTold() {
        opening.stop();
        assertFalse(opening.goOn(1, 8));
        assertEquals(12, opening.percent());
    }
}
