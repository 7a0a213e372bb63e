// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.evaluation.Audience;
import org.kring.evaluation.series.AxisPoint;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.AxisSignal;
import org.kring.evaluation.series.GroupFigures;
import org.kring.evaluation.series.MeetingFigures;
import org.kring.method.VisibleText;

/**
 * A chart as a table: for screen readers and for whoever likes a table better. Holds the same and hides the same.
 *
 * @param header the names of the columns
 * @param brief the same in short words, for where there is little room
 * @param rows as many cells a row as the header has; "" where there is nothing to say
 */
public record ChartTable(List<String> header, List<String> brief, List<List<String>> rows) {

    /** Nothing in it. */
    public static final ChartTable EMPTY = new ChartTable(List.of(), List.of(), List.of());

    private static final String[] OF_ONE = {"date", "axis", "mean", "median", "sd", "n", "present", "remark"};
    private static final String[] OF_ALL = {
        "group", "axis", "meetings", "n", "last", "centre", "lower", "upper", "remark"
    };

    /** @throws IllegalArgumentException when a row or the short words are of another number than the header */
    public ChartTable {
        header = List.copyOf(header);
        brief = List.copyOf(brief);
        if (brief.size() != header.size()) {
            throw new IllegalArgumentException(brief.size() + " short words for " + header.size() + " columns");
        }
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + header.size() + " columns");
            }
        }
    }

    /**
     * One row a meeting and axis, and one for the mark for the whole where it is asked, in order of date: date, axis,
     * mean, median, sd, n, present, what there is to remark.
     */
    public static ChartTable of(GroupFigures figures, Locale locale) {
        ChartWords words = new ChartWords(locale);
        List<AxisSeries> charts = AxisSeries.all(figures);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < figures.meetings().size(); i++) {
            for (AxisSeries chart : charts) {
                rows.add(row(words, chart, chart.points().get(i)));
            }
            overall(words, figures, i).ifPresent(rows::add);
        }
        return new ChartTable(heads(words, OF_ONE), briefHeads(words, OF_ONE), rows);
    }

    /**
     * One row a group and axis, groups in alphabetical order: all evaluated meetings, answers of those that are shown,
     * last mean, centre, limits, what there is to remark: the signals, the newest first, and how many meetings are not shown and why.
     */
    public static ChartTable ofAll(List<GroupFigures> groups, Locale locale) {
        ChartWords words = new ChartWords(locale);
        List<List<String>> rows = groups.stream()
                .sorted(GroupFigures.alphabetical(words.locale()))
                .flatMap(group -> AxisSeries.all(group).stream().map(chart -> row(words, group, chart)))
                .toList();
        return new ChartTable(heads(words, OF_ALL), briefHeads(words, OF_ALL), rows);
    }

    private static List<String> row(ChartWords words, AxisSeries chart, AxisPoint point) {
        List<String> remarks = remarks(words, chart.audience(), point);
        chart.signals(point.meeting()).forEach(signal -> remarks.add(words.say("point_signal", words.rule(signal))));
        return row(words, words.axis(chart.axis()), point, remarks);
    }

    private static Optional<List<String>> overall(ChartWords words, GroupFigures figures, int meeting) {
        MeetingFigures each = figures.meetings().get(meeting);
        return each.figures().overallMark().map(mark -> {
            AxisPoint point =
                    new AxisPoint(each.meeting(), each.date(), each.figures().present(), mark);
            return row(
                    words,
                    words.say("overall"),
                    point,
                    remarks(words, figures.viewing().audience(), point));
        });
    }

    private static List<String> remarks(ChartWords words, Audience audience, AxisPoint point) {
        List<String> remarks = new ArrayList<>();
        point.figures().suppressed().ifPresent(why -> remarks.add(why.sentence(audience, words.locale())));
        return remarks;
    }

    private static List<String> row(ChartWords words, String name, AxisPoint point, List<String> remarks) {
        return List.of(
                words.when(point.date()),
                name,
                number(words, point.figures().mean()),
                number(words, point.figures().median()),
                number(words, point.figures().sd()),
                point.figures().n() == 0 ? "" : String.valueOf(point.figures().n()),
                String.valueOf(point.present()),
                String.join(" ", remarks));
    }

    private static String number(ChartWords words, OptionalDouble number) {
        return number.isPresent() ? words.number(number.getAsDouble()) : "";
    }

    private static List<String> row(ChartWords words, GroupFigures group, AxisSeries chart) {
        List<AxisPoint> shown = chart.shown();
        return List.of(
                VisibleText.line(group.name()),
                words.axis(chart.axis()),
                chart.points().isEmpty() ? "" : String.valueOf(chart.evaluated()),
                range(shown),
                shown.isEmpty()
                        ? ""
                        : words.number(
                                shown.get(shown.size() - 1).figures().mean().getAsDouble()),
                chart.limits().map(xmr -> words.number(xmr.mean())).orElse(""),
                chart.limits().map(xmr -> words.number(xmr.lower())).orElse(""),
                chart.limits().map(xmr -> words.number(xmr.upper())).orElse(""),
                remark(words, chart));
    }

    private static String remark(ChartWords words, AxisSeries chart) {
        Stream<String> signals = chart.signals().stream()
                .sorted(Comparator.comparing(AxisSignal::date).reversed())
                .map(signal -> words.say("point_signal", words.dated(signal)))
                .distinct();
        return Stream.concat(signals, words.hidden(chart).stream()).collect(Collectors.joining(" "));
    }

    /** From the fewest to the most answers of the shown points; "" when there are none. */
    public static String range(List<AxisPoint> shown) {
        if (shown.isEmpty()) {
            return "";
        }
        int least = shown.stream().mapToInt(point -> point.figures().n()).min().getAsInt();
        int most = shown.stream().mapToInt(point -> point.figures().n()).max().getAsInt();
        return least == most ? String.valueOf(most) : least + "–" + most;
    }

    private static List<String> heads(ChartWords words, String... columns) {
        return Stream.of(columns).map(column -> words.say("column_" + column)).toList();
    }

    private static List<String> briefHeads(ChartWords words, String... columns) {
        return Stream.of(columns).map(column -> words.say("brief_" + column)).toList();
    }

    /** The table as lines, a line a row: "name value" pairs of the cells that say something. */
    String lines() {
        return rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < row.size(); i++) {
                        if (!row.get(i).isEmpty()) {
                            cells.add(header.get(i) + " " + row.get(i));
                        }
                    }
                    return String.join(", ", cells);
                })
                .collect(Collectors.joining("\n"));
    }
}
