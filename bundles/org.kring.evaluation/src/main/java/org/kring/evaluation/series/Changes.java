// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kring.evaluation.statistics.Xmr;

/** Finds what changed in a series that has a signal, since when, and what happened shortly before. */
final class Changes {
    /** So many quiet points after the last signal are worth a word. */
    private static final int QUIET = 3;
    /** An event this many meetings before a change begins may belong to it. */
    private static final int SHORTLY = 3;

    private Changes() {}

    static Meaning.Changed of(AxisSeries series, Xmr limits) {
        List<AxisSignal> latest = together(latestOfEach(series));
        AxisSignal newest = latest.get(0);
        boolean quiet = quietSince(series, newest, limits.mean());
        return new Meaning.Changed(limits, latest, quiet, event(series, newest), size(series, newest));
    }

    private static List<AxisSignal> latestOfEach(AxisSeries series) {
        Map<String, AxisSignal> latest = new LinkedHashMap<>();
        series.signals().forEach(signal -> latest.put(signal.rule().key() + signal.high(), signal));
        List<AxisSignal> sorted = new ArrayList<>(latest.values());
        sorted.sort(Comparator.comparing(AxisSignal::date)
                .reversed()
                .thenComparing(AxisSignal::since)
                .thenComparing(AxisSignal::rule));
        return sorted;
    }

    /** What went the other way, or was over before the newest change began, is no part of it. */
    private static List<AxisSignal> together(List<AxisSignal> sorted) {
        AxisSignal newest = sorted.get(0);
        return sorted.stream()
                .filter(each -> each.high() == newest.high() && !each.date().isBefore(newest.since()))
                .toList();
    }

    private static boolean quietSince(AxisSeries series, AxisSignal newest, double centre) {
        double[] after = means(series, point -> point.date().isAfter(newest.date()));
        boolean goesOn = Arrays.stream(after).allMatch(mean -> newest.high() ? mean > centre : mean < centre);
        return after.length >= QUIET && !goesOn;
    }

    /** Made of shown means only, so it tells nothing that the points do not. */
    private static Optional<Meaning.Size> size(AxisSeries series, AxisSignal newest) {
        double[] before = means(series, point -> point.date().isBefore(newest.since()));
        double[] within = means(
                series,
                point -> !point.date().isBefore(newest.since()) && !point.date().isAfter(newest.date()));
        return before.length == 0
                ? Optional.empty()
                : Optional.of(new Meaning.Size(mean(before), mean(within)))
                        .filter(size -> size.tenths() != 0 && size.tenths() > 0 == newest.high());
    }

    private static double[] means(AxisSeries series, Predicate<AxisPoint> which) {
        return series.shown().stream()
                .filter(which)
                .mapToDouble(point -> point.figures().mean().orElseThrow())
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
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
