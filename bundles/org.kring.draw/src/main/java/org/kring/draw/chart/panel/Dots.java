// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import java.util.ArrayList;
import java.util.List;

/** Sets the answers of one meeting beside its mean, equal ones side by side as far as the place reaches. */
final class Dots {
    private static final double APART = 2 * Marks.DOT + 0.6;

    /**
     * One answer.
     *
     * @param value on the scale 1–10
     * @param aside points to the right of the middle of its place
     */
    record Dot(double value, double aside) {}

    private final Frame frame;

    Dots(Frame frame) {
        this.frame = frame;
    }

    List<Dot> of(List<Double> ascending) {
        double step = frame.slots().step();
        double first = Marks.radius(step) + Marks.DOT + 1;
        double most = Math.max(first, step / 2 - Marks.DOT);
        List<Dot> dots = new ArrayList<>();
        for (double value : ascending) {
            double aside = first;
            while (aside + APART <= most && taken(dots, value, aside)) {
                aside += APART;
            }
            dots.add(new Dot(value, aside));
        }
        return dots;
    }

    private boolean taken(List<Dot> dots, double value, double aside) {
        return dots.stream()
                .anyMatch(dot -> Math.abs(dot.aside() - aside) < APART - 1e-6
                        && Math.abs(frame.y(dot.value()) - frame.y(value)) < APART);
    }
}
