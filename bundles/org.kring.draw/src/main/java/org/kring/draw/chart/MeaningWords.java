// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import java.util.List;
import java.util.Locale;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.AxisSignal;
import org.kring.evaluation.series.Meaning;
import org.kring.evaluation.statistics.Xmr;

/**
 * What a chart means, in plain words: whether anything really changed, how sure that is, and a question to talk about.
 * Says nothing about causes and never ranks (C12).
 */
public final class MeaningWords {
    /** So many signals are named. */
    private static final int NAMED = 2;

    private final ChartWords words;

    private MeaningWords(Locale locale) {
        this.words = new ChartWords(locale);
    }

    /** A few sentences about a chart; a pure function of it. */
    public static String of(AxisSeries series, Locale locale) {
        return new MeaningWords(locale).say(Meaning.of(series));
    }

    private String say(Meaning meaning) {
        if (meaning instanceof Meaning.Changed changed) {
            return changed(changed);
        } else if (meaning instanceof Meaning.Steady steady) {
            return steady(steady.limits());
        } else if (meaning instanceof Meaning.TooFew few) {
            return words.say(few.shown() == 1 ? "few_one" : "few_many", few.shown(), Xmr.TRIAL);
        } else if (meaning instanceof Meaning.StillOpen) {
            return words.say("meaning_open");
        }
        return words.say(meaning instanceof Meaning.NoMeetings ? "meaning_none" : "meaning_nothing");
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

    private String changed(Meaning.Changed changed) {
        List<AxisSignal> latest = changed.latest();
        List<String> parts = latest.stream().limit(NAMED).map(words::dated).toList();
        StringBuilder text = new StringBuilder(words.say("meaning_changed", String.join("; ", parts)));
        changed.size().ifPresent(size -> text.append(' ').append(size(size)));
        if (changed.quiet()) {
            text.append(' ')
                    .append(words.say("meaning_quiet", words.when(latest.get(0).date())));
        }
        changed.event().ifPresent(event -> text.append(' ')
                .append(words.say("meaning_event", words.event(event), words.when(event.date()))));
        text.append(trial(changed.limits()));
        return text.append(' ')
                .append(words.say(latest.get(0).high() ? "ask_high" : "ask_low"))
                .toString();
    }

    /** The mean before it is left out: who subtracts two rounded means may get another amount than the true one. */
    private String size(Meaning.Size size) {
        return words.say(
                size.tenths() > 0 ? "meaning_higher" : "meaning_lower",
                words.number(size.within()),
                words.number(Math.abs(size.tenths()) / 10.0));
    }

    private String trial(Xmr xmr) {
        return xmr.trial() ? " " + words.say("meaning_trial", xmr.values().size(), Xmr.FIXED) : "";
    }
}
