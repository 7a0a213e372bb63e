// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import java.util.List;
import java.util.stream.IntStream;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.chart.ChartWords;
import org.kring.draw.layout.TextRuler;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.statistics.Xmr;

/** Centre line and limits with their words at the right of the last meeting, none over another. */
public final class LimitLines {
    private static final TextStyle STYLE = TextStyle.NOTE;

    /** Limits closer together are one line. */
    private static final double SAME = 0.05;

    private record Named(double value, boolean centre, String words) {}

    private LimitLines() {}

    /** What the words of limits need at most, in points. */
    public static double room(ChartWords words) {
        double room = 0;
        for (String key : List.of("upper_label", "centre_label", "lower_label", "equal_label")) {
            room = Math.max(room, TextRuler.width(STYLE, words.say(key, words.number(-10.1)) + " \u2191"));
        }
        return room + 2 * Distance.GAP;
    }

    static List<LimitLine> of(AxisSeries chart, Frame frame, ChartWords words) {
        return chart.limits().map(xmr -> of(xmr, frame, words)).orElse(List.of());
    }

    private static List<LimitLine> of(Xmr xmr, Frame frame, ChartWords words) {
        List<Named> lines = xmr.upper() - xmr.lower() < SAME
                ? List.of(new Named(xmr.mean(), true, words.say("equal_label", words.number(xmr.mean()))))
                : lines(xmr, words);
        List<Double> wanted =
                lines.stream().map(line -> frame.y(Frame.cut(line.value()))).toList();
        double height = STYLE.lineHeight();
        List<Double> places =
                Spread.apart(wanted, height, frame.area().y(), frame.area().bottom());
        double x = frame.slots().right() + Distance.GAP;
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    Named line = lines.get(i);
                    String text = line.words() + arrow(line.value());
                    return new LimitLine(
                            line.value(), line.centre(), Label.at(x, places.get(i) - height / 2, STYLE, text));
                })
                .toList();
    }

    private static List<Named> lines(Xmr xmr, ChartWords words) {
        return List.of(
                new Named(xmr.upper(), false, words.say("upper_label", words.number(xmr.upper()))),
                new Named(xmr.mean(), true, words.say("centre_label", words.number(xmr.mean()))),
                new Named(xmr.lower(), false, words.say("lower_label", words.number(xmr.lower()))));
    }

    private static String arrow(double value) {
        return value > 10 ? " \u2191" : value < 1 ? " \u2193" : "";
    }
}
