// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.chart.ChartTable;
import org.kring.draw.chart.ChartWords;
import org.kring.draw.chart.panel.Frame;
import org.kring.draw.chart.panel.Label;
import org.kring.draw.chart.panel.Panels;
import org.kring.draw.chart.panel.Slots;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.evaluation.Figures;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.AxisSignal;
import org.kring.evaluation.series.GroupFigures;

/** Lays out rows of small charts, all with the same scale and the same step from meeting to meeting. */
final class Grid {
    /** Room for the names of the groups, in points. */
    static final double NAMES = 150;

    private static final double PLOT = 64;
    private static final double BELL = 13;
    private static final double STEP_MOST = 14;
    /** Steps are made for at least so many meetings, so that the first ones don't fill the row. */
    private static final int LEAST_PLACES = 12;

    private static final TextStyle NOTE = TextStyle.NOTE;

    private final ChartWords words;
    private final Area room;
    private final double plotWidth;
    private final double step;

    Grid(ChartWords words, Area room, int mostMeetings) {
        this.words = words;
        this.room = room;
        double charts = room.width() - NAMES - Panels.NUMBERS;
        this.plotWidth = (charts - Distance.MARGIN) / Figures.AXES.size();
        this.step = Math.min(STEP_MOST, plotWidth / Math.max(LEAST_PLACES, mostMeetings));
    }

    /** The left edge of the charts of an axis. */
    double left(int axis) {
        return room.x() + NAMES + Panels.NUMBERS + axis * (plotWidth + Distance.MARGIN / 2);
    }

    /** One group, its upper edge at y. */
    Row row(GroupFigures group, double y) {
        List<AxisSeries> charts = AxisSeries.all(group);
        List<Cell> cells = IntStream.range(0, charts.size())
                .mapToObj(i -> cell(charts.get(i), left(i), y + Distance.GAP))
                .toList();
        double wide = NAMES - Distance.PADDING;
        TextBlock name = TextBlock.of(Area.line(room.x(), y + Distance.GAP, wide), TextStyle.HEADING, group.name());
        TextBlock period =
                TextBlock.of(Area.line(room.x(), name.bottom() + 2, wide), NOTE, Head.months(group.meetings(), words));
        Optional<Row.Bell> bell = cells.stream().anyMatch(cell -> cell.bell().isPresent())
                ? Optional.of(bell(room.x(), period.bottom() + 3))
                : Optional.empty();
        double bottom = Math.max(
                bell.map(sign -> sign.word().bottom()).orElse(period.bottom()),
                cells.stream().mapToDouble(Grid::bottom).max().orElse(y));
        Area area = new Area(room.x(), y, room.width(), bottom + Distance.PADDING - y);
        return new Row(group.group(), area, name, period, bell, cells);
    }

    /** The numbers of the scale at the left of the first chart. */
    List<TextBlock> numbers(Row row) {
        Frame frame = row.cells().get(0).frame();
        return Panels.TICKS.stream()
                .map(tick -> Label.before(
                        frame.area().x() - Distance.GAP,
                        frame.y(tick) - NOTE.lineHeight() / 2,
                        NOTE,
                        String.valueOf(tick)))
                .toList();
    }

    private Row.Bell bell(double x, double y) {
        return new Row.Bell(
                new Area(x, y, BELL, BELL), Label.at(x + BELL + 4, y - 1, TextStyle.WORD, words.say("bell")));
    }

    private Cell cell(AxisSeries chart, double x, double y) {
        Frame frame = new Frame(
                new Area(x, y, plotWidth, PLOT),
                new Slots(x, step, chart.points().size()));
        TextBlock under = TextBlock.of(Area.line(x, y + PLOT, plotWidth), NOTE, counted(chart));
        Optional<AxisSignal> newest = chart.signals().stream().max(Comparator.comparing(AxisSignal::date));
        if (newest.isEmpty()) {
            return new Cell(chart, frame, under, Optional.empty(), List.of());
        }
        double top = under.bottom() + 1;
        AxisSignal signal = newest.get();
        List<TextBlock> rule = new ArrayList<>();
        rule.add(TextBlock.of(Area.line(x + BELL + 4, top, plotWidth - BELL - 4), NOTE, words.dated(signal)));
        return new Cell(chart, frame, under, Optional.of(new Area(x, top + 1, BELL, BELL)), rule);
    }

    /**
     * How many meetings were evaluated and how many are still open. Without any it is not known here whether there were
     * none, or none that could be read.
     */
    private String counted(AxisSeries chart) {
        int open = chart.points().size() - chart.evaluated();
        if (chart.points().isEmpty()) {
            return "\u2013";
        }
        if (chart.evaluated() == 0) {
            return words.say("under_open", words.meetings(open));
        }
        return open == 0 ? evaluated(chart) : evaluated(chart) + " \u00b7 " + words.say("open_some", open);
    }

    /**
     * How many evaluated meetings are shown, of how many, with how many answers; of meetings that are all hidden, that
     * they are there.
     */
    private String evaluated(AxisSeries chart) {
        int all = chart.evaluated();
        int shown = chart.shown().size();
        if (shown == 0) {
            return words.say("under_hidden", words.meetings(all));
        }
        String meetings = shown < all ? words.say("under_some", shown, words.meetings(all)) : words.meetings(all);
        return words.say("under_cell", meetings, ChartTable.range(chart.shown()));
    }

    private static double bottom(Cell cell) {
        return cell.words().stream()
                .mapToDouble(TextBlock::bottom)
                .max()
                .orElse(cell.under().bottom());
    }
}
