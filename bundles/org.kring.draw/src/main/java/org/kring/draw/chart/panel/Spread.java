// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import java.util.ArrayList;
import java.util.List;

/** Moves marks on a line apart until none overlap, each as little as possible, keeping their order. */
public final class Spread {
    private Spread() {}

    /**
     * New places for marks.
     *
     * @param wanted their middles, ascending
     * @param size what each needs
     * @param from nothing starts before this
     * @param to nothing ends after this, unless there is too little room for all
     * @return their middles, ascending, {@code size} or more apart
     */
    public static List<Double> apart(List<Double> wanted, double size, double from, double to) {
        double[] places = new double[wanted.size()];
        double free = from + size / 2;
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(wanted.get(i), free);
            free = places[i] + size;
        }
        double end = to - size / 2;
        for (int i = places.length - 1; i >= 0 && places[i] > end; i--) {
            places[i] = end;
            end -= size;
        }
        settle(places, wanted, size);
        List<Double> apart = new ArrayList<>();
        double least = from + size / 2;
        for (double place : places) {
            apart.add(Math.max(place, least));
            least = apart.get(apart.size() - 1) + size;
        }
        return apart;
    }

    /** Shares the push of touching neighbours between them. */
    private static void settle(double[] places, List<Double> wanted, double size) {
        for (int start = 0; start < places.length; ) {
            int end = start;
            double push = places[start] - wanted.get(start);
            while (end + 1 < places.length && places[end + 1] - places[end] < size + 1e-9) {
                end++;
                push += places[end] - wanted.get(end);
            }
            double back = push / (end - start + 1);
            double room = start == 0 ? Double.MAX_VALUE : places[start] - size - places[start - 1];
            for (int i = start; i <= end && back > 0; i++) {
                places[i] -= Math.min(back, room);
            }
            start = end + 1;
        }
    }
}
