// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DiagramBenchTest {

    /** How long it takes is for releng/bench/diagram to judge. */
    @Test
    void theMeasurementStillRuns() {
        var bytes = new ByteArrayOutputStream();

        DiagramBench.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), true);

        String said = bytes.toString(StandardCharsets.UTF_8);
        assertEquals(7, said.lines().count(), said);
        for (String what : new String[] {"layout", "view", "SVG", "PDF", "SVG of 120", "PDF of 120", "layout of 200"}) {
            assertTrue(said.lines().anyMatch(line -> line.startsWith(what)), what + " in " + said);
        }
    }
}
