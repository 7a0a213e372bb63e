// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpreadTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void marksStandApartInOrderAndInside(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Double> wanted =
                random.doubles(random.nextInt(1, 7), 0, 100).sorted().boxed().toList();

        List<Double> places = Spread.apart(wanted, 12, 0, 100);

        assertEquals(wanted.size(), places.size());
        assertTrue(places.get(0) >= 6 - 1e-6 && places.get(places.size() - 1) <= 94 + 1e-6, places.toString());
        for (int i = 1; i < places.size(); i++) {
            assertTrue(places.get(i) - places.get(i - 1) >= 12 - 1e-6, wanted + " became " + places);
        }
    }

    @Test
    void marksWithRoomStayWhereTheyAre() {
        assertEquals(List.of(20.0, 50.0, 80.0), Spread.apart(List.of(20.0, 50.0, 80.0), 12, 0, 100));
    }

    @Test
    void neighboursShareThePush() {
        assertEquals(List.of(44.0, 56.0), Spread.apart(List.of(50.0, 50.0), 12, 0, 100));
    }
}
