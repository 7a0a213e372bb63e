// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.awt.geom.Path2D;
import org.junit.jupiter.api.Test;

class CharStringTest {

    /** Worked out by hand from Adobe Technical Note 5177: 139 is 0, 28 begins a number of two bytes. */
    @Test
    void linesAndCurvesAreWrittenAsStepsUpwards() {
        Path2D path = new Path2D.Double();
        path.moveTo(10, -20);
        path.lineTo(10, 480);
        path.quadTo(40, 480, 40, 510);
        path.closePath();

        assertArrayEquals(
                bytes(
                        28,
                        600 >> 8,
                        600 & 255,
                        149,
                        159,
                        21,
                        139,
                        28,
                        -500 >> 8,
                        -500 & 255,
                        5,
                        159,
                        139,
                        149,
                        129,
                        139,
                        119,
                        8,
                        14),
                CharString.of(path, 600));
    }

    @Test
    void aCurveOfTwoControlPointsIsKept() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        path.curveTo(1, -2, 3, -4, 107, -107);

        assertArrayEquals(bytes(139, 139, 139, 21, 140, 141, 141, 141, 243, 242, 8, 14), CharString.of(path, 0));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int index = 0; index < values.length; index++) {
            bytes[index] = (byte) values[index];
        }
        return bytes;
    }
}
