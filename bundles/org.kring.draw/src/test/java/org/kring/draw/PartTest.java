// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.model.method.Method;

/** What is left out because it is not in view must not be seen to be missing. */
class PartTest {
    private static final int SIDE = 173;

    @ParameterizedTest
    @MethodSource("methods")
    void tilesOfAnyPlaceAreCutOutOfTheWhole(String name, Method method) {
        PhaseDiagram diagram = PhaseDiagram.of(method, Locale.ENGLISH);
        double scale = Math.min(1, 3_000 / Math.max(diagram.width(), diagram.height()));
        Picture whole = Picture.of(diagram, Palette.LIGHT, scale);

        for (int y = 0; y + SIDE <= whole.height(); y += SIDE) {
            for (int x = 0; x + SIDE <= whole.width(); x += SIDE) {
                Picture.Part part = new Picture.Part(x, y, SIDE, SIDE);
                assertSame(whole, Picture.part(diagram, Palette.LIGHT, scale, part), part);
            }
        }
    }

    private static void assertSame(Picture whole, Picture tile, Picture.Part part) {
        int different = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int there = whole.argb()[(part.y() + y) * whole.width() + part.x() + x];
                different += there == tile.argb()[y * SIDE + x] ? 0 : 1;
            }
        }
        assertEquals(0, different, "pixels of " + part);
    }

    private static Stream<org.junit.jupiter.params.provider.Arguments> methods() {
        Stream<Method> made = Stream.iterate(1L, seed -> seed + 1).limit(6).map(RandomMethods::of);
        return Stream.concat(Stream.of(Drawn.method("gossip"), Drawn.method("crea")), made)
                .map(method -> org.junit.jupiter.params.provider.Arguments.of(method.getId(), method));
    }
}
