// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.draw.Drawn;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.TextRuler;
import org.kring.draw.layout.Tick;
import org.kring.model.method.Method;

/** The elapsed minutes along the axis. */
class TickTest {

    @ParameterizedTest
    @MethodSource("methods")
    void noMinutesOfTheAxisTouchEachOther(Method method) {
        for (double room : new double[] {0, 700, 900, 1_100, 4_000}) {
            List<Tick> labelled = Composition.of(method, Locale.ENGLISH, room).ticks().stream()
                    .filter(tick -> tick.label() != null)
                    .toList();
            for (int i = 1; i < labelled.size(); i++) {
                double gap = left(labelled.get(i)) - right(labelled.get(i - 1));
                assertTrue(
                        gap >= 3,
                        labelled.get(i - 1).label().lines() + " and "
                                + labelled.get(i).label().lines() + " in " + room);
            }
        }
    }

    private static double left(Tick tick) {
        return tick.x() - width(tick) / 2;
    }

    private static double right(Tick tick) {
        return tick.x() + width(tick) / 2;
    }

    private static double width(Tick tick) {
        TextBlock label = tick.label();
        return TextRuler.width(label.style(), label.lines().get(0));
    }

    private static Stream<Method> methods() {
        return Drawn.methods().stream();
    }
}
