// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kring.evaluation.Suppression;
import org.kring.evaluation.series.AxisPoint;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.AxisSignal;
import org.kring.evaluation.series.GroupEvent;
import org.kring.evaluation.statistics.Xmr;
import org.kring.method.Sentences;
import org.kring.method.Words;
import org.kring.model.common.Axis;

/** The words, dates and numbers of charts in Dutch or, for any other language, English. */
public final class ChartWords {
    private static final Sentences SENTENCES = new Sentences(ChartWords.class);

    private final Locale locale;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter middleDate;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter monthOnly;

    /** Words for a reader of this language. */
    public ChartWords(Locale locale) {
        this.locale = Words.isDutch(locale) ? Words.DUTCH : Locale.ENGLISH;
        this.shortDate = DateTimeFormatter.ofPattern("d MMM", this.locale);
        this.middleDate = DateTimeFormatter.ofPattern("d MMM yyyy", this.locale);
        this.monthOnly = DateTimeFormatter.ofPattern("MMM yyyy", this.locale);
        this.longDate = DateTimeFormatter.ofPattern("d MMMM yyyy", this.locale);
    }

    /** The language that the words are in: Dutch or English. */
    public Locale locale() {
        return locale;
    }

    /** A fixed sentence, its places filled in. */
    public String say(String key, Object... places) {
        return SENTENCES.in(locale, key, places);
    }

    /** So many meetings. */
    public String meetings(int count) {
        return say(count == 1 ? "meetings_one" : "meetings_many", count);
    }

    /** So many groups. */
    public String groups(int count) {
        return say(count == 1 ? "groups_one" : "groups_many", count);
    }

    /** A number on the scale 1–10 with one decimal, in the manner of the language. */
    public String number(double value) {
        return String.format(locale, "%.1f", value);
    }

    /** Day and month, the month in short. */
    public String day(LocalDate date) {
        return shortDate.format(date).replace(".", "");
    }

    /** Day, month in full and year. */
    public String date(LocalDate date) {
        return longDate.format(date);
    }

    /** Day, short month and year. */
    public String when(LocalDate date) {
        return middleDate.format(date).replace(".", "");
    }

    /** Short month and year. */
    public String month(LocalDate date) {
        return monthOnly.format(date).replace(".", "");
    }

    /** The name of an axis. */
    public String axis(Axis axis) {
        return say("axis_" + axis.name().toLowerCase(Locale.ROOT));
    }

    /** What an axis looks at, in a few words. */
    public String lead(Axis axis) {
        return say("lead_" + axis.name().toLowerCase(Locale.ROOT));
    }

    /** Why there is no mean, in two or three words; "" when there is one. */
    public String gap(AxisSeries chart, AxisPoint point) {
        return point.shown()
                ? ""
                : point.figures().suppressed().map(why -> gap(chart, why)).orElse("");
    }

    private String gap(AxisSeries chart, Suppression why) {
        return say(
                "gap_" + why.name().toLowerCase(Locale.ROOT), chart.audience().floor());
    }

    /** How many meetings have no mean, a sentence for each reason; empty when all are shown. */
    public List<String> hidden(AxisSeries chart) {
        Map<Suppression, Long> counts = chart.points().stream()
                .filter(point -> !point.shown())
                .flatMap(point -> point.figures().suppressed().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> say(
                        "hidden_" + each.getKey().name().toLowerCase(Locale.ROOT),
                        each.getValue(),
                        chart.audience().floor()))
                .toList();
    }

    /** The rule of a signal in words, without its date. */
    public String rule(AxisSignal signal) {
        String side = signal.high() ? "high_" : "low_";
        return say("rule_" + side + signal.rule().name().toLowerCase(Locale.ROOT));
    }

    /**
     * The rule of a signal with the day that it met it, or since when the run or the trend goes on, or from when to when
     * it went on.
     */
    public String dated(AxisSignal signal) {
        if (signal.until().isPresent()) {
            return say(
                    "signal_from",
                    rule(signal),
                    when(signal.since()),
                    when(signal.until().get()));
        }
        return signal.since().equals(signal.date())
                ? say("signal_on", rule(signal), when(signal.date()))
                : say("signal_since", rule(signal), when(signal.since()));
    }

    /** What happened: the sort of event, and its label when it has one. */
    public String event(GroupEvent event) {
        String kind = say("event_" + event.kind().name().toLowerCase(Locale.ROOT));
        String label = event.label().in(locale);
        return label.isEmpty() ? kind : kind + ": " + label;
    }

    /** What happened, after its day. */
    public String dated(GroupEvent event) {
        return date(event.date()) + ": " + event(event);
    }

    /** Centre line and limits with their numbers, those outside the scale included. */
    public String limits(Xmr xmr) {
        String sentence = say("limits", number(xmr.mean()), number(xmr.lower()), number(xmr.upper()));
        return xmr.trial() ? sentence + " " + say("trial") : sentence;
    }

    /** All that may be said of one point, for a tooltip and for a screen reader. */
    public String point(AxisSeries chart, AxisPoint point) {
        List<String> facts = new ArrayList<>();
        point.figures().mean().ifPresent(mean -> facts.add(say("point_mean", number(mean))));
        if (point.figures().n() > 0) {
            facts.add(say("point_n", point.figures().n(), point.present()));
        }
        point.figures().sd().ifPresent(sd -> facts.add(say("point_sd", number(sd))));
        point.figures().median().ifPresent(median -> facts.add(say("point_median", number(median))));
        List<String> sentences = new ArrayList<>();
        sentences.add(say("point_head", date(point.date()), axis(chart.axis())));
        if (!facts.isEmpty()) {
            sentences.add(String.join(", ", facts) + ".");
        }
        point.figures().suppressed().ifPresent(why -> sentences.add(why.sentence(chart.audience(), locale)));
        chart.signals().stream()
                .filter(signal -> signal.meeting().equals(point.meeting()))
                .forEach(signal -> sentences.add(say("point_signal", rule(signal))));
        return String.join(" ", sentences);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartWords words && words.locale.equals(locale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(locale);
    }
}
