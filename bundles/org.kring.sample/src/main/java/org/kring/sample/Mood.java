// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kring.model.common.Axis;

/**
 * How a made-up group really felt in each meeting, before people and scales blur it: a level of its own on each axis,
 * a slow drift, the chance of the day, and what its {@link SampleTrend} adds.
 */
final class Mood {

    private static final Map<Axis, Double> USUAL =
            Map.of(Axis.PRODUCT, 7.0, Axis.PROCESS, 7.4, Axis.FACILITATOR, 7.5, Axis.OWN, 7.2);
    private static final double BETWEEN_GROUPS = 0.3;
    private static final double BETWEEN_MEETINGS = 0.28;
    private static final double DRIFT = 0.4;

    private final Map<Axis, double[]> levels = new EnumMap<>(Axis.class);

    Mood(SampleTrend fate, int meetings, Dice dice) {
        for (Axis axis : List.of(Axis.PRODUCT, Axis.PROCESS, Axis.FACILITATOR, Axis.OWN)) {
            double base = dice.bell(USUAL.get(axis), BETWEEN_GROUPS);
            double drift = dice.bell(DRIFT / 2, DRIFT / 2) / Math.max(1, meetings);
            var level = new double[meetings];
            for (int i = 0; i < meetings; i++) {
                level[i] = base + drift * i + fate.effect(axis, i, meetings) + dice.bell(0, BETWEEN_MEETINGS);
            }
            levels.put(axis, level);
        }
    }

    double level(Axis axis, int meeting) {
        return levels.get(axis)[meeting];
    }
}
