// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the dots of marks stand. */
class MarksStripTest {

    @Test
    void whatIsNearStandsAboveAndComesDownWhereThereIsRoomAgain() {
        assertEquals(List.of(0, 1, 2, 0, 3), MarksStrip.levels(List.of(100, 104, 104, 108, 108), 7));
        assertEquals(List.of(0, 0, 0), MarksStrip.levels(List.of(10, 17, 24), 7));
        assertEquals(List.of(), MarksStrip.levels(List.of(), 7));
    }

    @Test
    void howeverManyAreEqualTheHighestIsSeen() {
        for (int people = 1; people <= 30; people++) {
            List<Integer> levels = MarksStrip.levels(Collections.nCopies(people, 50), 7);
            assertEquals(people - 1, levels.get(people - 1));
            double step = MarksStrip.step(levels, 6, 23);
            assertEquals(people <= 4 ? 6 : 23.0 / (people - 1), step, 1e-9);
        }
    }
}
