// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.evaluation.statistics.Xmr;

/** Finds what changed in a series that has a signal, since when, and what happened shortly before. */
final class Changes {
    /** So many quiet points after the last signal are worth a word. */
    private static final int QUIET = 3;
    /** An event this many meetings before a change begins may belong to it. */
    private static final int SHORTLY = 3;

    private Changes() {}

    static Meaning.Changed of(AxisSeries series, Xmr limits) {
        List<AxisSignal> latest = latestOfEach(series);
        AxisSignal newest = latest.get(0);
        return new Meaning.Changed(limits, latest, quietSince(series, newest) >= QUIET, event(series, newest));
    }

    private static List<AxisSignal> latestOfEach(AxisSeries series) {
        Map<String, AxisSignal> latest = new LinkedHashMap<>();
        series.signals().forEach(signal -> latest.put(signal.rule().key() + signal.high(), signal));
        List<AxisSignal> sorted = new ArrayList<>(latest.values());
        sorted.sort(Comparator.comparing(AxisSignal::date).reversed().thenComparing(AxisSignal::rule));
        return sorted;
    }

    private static long quietSince(AxisSeries series, AxisSignal newest) {
        return series.shown().stream()
                .filter(point -> point.date().isAfter(newest.date()))
                .count();
    }

    private static Optional<GroupEvent> event(AxisSeries series, AxisSignal signal) {
        long begin = series.points().stream()
                .filter(point -> point.date().isBefore(signal.since()))
                .count();
        return series.events().stream()
                .filter(event -> series.position(event) <= begin && series.position(event) > begin - SHORTLY)
                .reduce((earlier, later) -> later);
    }
}
