// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kring.evaluation.statistics.Xmr;

/**
 * What a chart means, in plain words: whether anything really changed, how sure that is, and a question to talk about.
 * Says nothing about causes and never ranks (C12).
 */
public final class Meaning {
    /** So many quiet points after the last signal are worth a word. */
    private static final int QUIET = 3;
    /** An event this many meetings before a change begins may belong to it. */
    private static final int SHORTLY = 3;

    private final GroupChart chart;
    private final ChartWords words;

    private Meaning(GroupChart chart, Locale locale) {
        this.chart = chart;
        this.words = new ChartWords(locale);
    }

    /** A few sentences about a chart; a pure function of it. */
    public static String of(GroupChart chart, Locale locale) {
        Meaning meaning = new Meaning(chart, locale);
        if (chart.limits().isEmpty()) {
            return meaning.few();
        }
        Xmr xmr = chart.limits().get();
        return chart.signals().isEmpty() ? meaning.steady(xmr) : meaning.changed(xmr);
    }

    private String few() {
        if (chart.points().isEmpty()) {
            return words.say("meaning_none");
        }
        int shown = chart.shown().size();
        return shown == 0
                ? words.say("meaning_nothing")
                : words.say(shown == 1 ? "few_one" : "few_many", shown, Xmr.TRIAL);
    }

    private String steady(Xmr xmr) {
        String mean = words.number(xmr.mean());
        String lower = words.number(Math.max(1, xmr.lower()));
        String upper = words.number(Math.min(10, xmr.upper()));
        String sentence = lower.equals(upper)
                ? words.say("meaning_equal", mean)
                : words.say("meaning_steady", lower, upper, mean);
        return sentence + trial(xmr) + " " + words.say("ask_steady");
    }

    private String changed(Xmr xmr) {
        List<ChartSignal> latest = latestOfEach();
        List<String> parts =
                latest.stream().limit(2).map(signal -> words.dated(signal)).toList();
        ChartSignal last = latest.get(0);
        StringBuilder text = new StringBuilder(words.say("meaning_changed", String.join("; ", parts)));
        if (quietSince(last) >= QUIET) {
            text.append(' ').append(words.say("meaning_quiet"));
        }
        event(last).ifPresent(event -> text.append(' ')
                .append(words.say("meaning_event", words.event(event), words.when(event.date()))));
        text.append(trial(xmr));
        return text.append(' ')
                .append(words.say(last.high() ? "ask_high" : "ask_low"))
                .toString();
    }

    private String trial(Xmr xmr) {
        return xmr.trial() ? " " + words.say("meaning_trial", xmr.values().size(), Xmr.FIXED) : "";
    }

    /** Per rule and direction the last signal, the newest first. */
    private List<ChartSignal> latestOfEach() {
        Map<String, ChartSignal> latest = new LinkedHashMap<>();
        chart.signals().forEach(signal -> latest.put(signal.rule().key() + signal.high(), signal));
        List<ChartSignal> sorted = new ArrayList<>(latest.values());
        sorted.sort(Comparator.comparing(ChartSignal::date).reversed().thenComparing(ChartSignal::rule));
        return sorted;
    }

    private int quietSince(ChartSignal last) {
        return (int) chart.shown().stream()
                .filter(point -> point.date().isAfter(last.date()))
                .count();
    }

    /** The last event shortly before a change begins. */
    private Optional<ChartEvent> event(ChartSignal signal) {
        long begin = chart.points().stream()
                .filter(point -> point.date().isBefore(signal.since()))
                .count();
        return chart.events().stream()
                .filter(event -> chart.position(event) <= begin && chart.position(event) > begin - SHORTLY)
                .reduce((earlier, later) -> later);
    }
}
