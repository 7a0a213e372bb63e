// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kring.draw.Drawing;
import org.kring.draw.Palette;
import org.kring.draw.chart.page.GroupPage;
import org.kring.draw.chart.page.KeyPainter;
import org.kring.draw.chart.panel.EventMark;
import org.kring.draw.chart.panel.Panel;
import org.kring.draw.chart.panel.PanelPainter;
import org.kring.draw.layout.Area;
import org.kring.draw.paint.Brush;
import org.kring.evaluation.Figures;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.GroupFigures;
import org.kring.evaluation.series.MeetingFigures;
import org.kring.model.common.Axis;

/**
 * The three small charts of one group under each other, on one scale and with the same places for meetings. Laid out
 * once and never changed afterwards; safe for use by several threads.
 */
public final class GroupCharts extends Drawing {
    /** Narrowest picture in points: its words can be read in it, and a few meetings have room. */
    public static final double LEAST_WIDTH = 240;

    private final GroupFigures figures;
    private final GroupPage page;
    private final ChartWords words;

    private GroupCharts(GroupFigures figures, GroupPage page, ChartWords words) {
        this.figures = figures;
        this.page = page;
        this.words = words;
    }

    /**
     * Lays out the charts of a group.
     *
     * @param figures what the gate shows of it
     * @param locale Dutch gives Dutch words, anything else English ones
     * @param width wanted, in points; at least {@link #LEAST_WIDTH} and what the n of each meeting needs is taken
     */
    public static GroupCharts of(GroupFigures figures, Locale locale, double width) {
        ChartWords words = new ChartWords(locale);
        return new GroupCharts(figures, GroupPage.of(figures, words, Math.max(LEAST_WIDTH, width)), words);
    }

    @Override
    public double width() {
        return page.width();
    }

    @Override
    public double height() {
        return page.height();
    }

    @Override
    public String title() {
        return figures.name();
    }

    @Override
    public String description() {
        List<String> lines = new ArrayList<>();
        lines.add(page.head().subtitle().text());
        if (figures.viewing().sample()) {
            lines.add(words.say("sample"));
        }
        for (Panel panel : page.panels()) {
            AxisSeries chart = panel.chart();
            lines.add(words.axis(chart.axis()) + ". " + MeaningWords.of(chart, words.locale()));
            chart.limits().ifPresent(xmr -> lines.add(words.limits(xmr)));
        }
        figures.events().forEach(event -> lines.add(words.dated(event)));
        lines.add(ChartTable.of(figures, words.locale()).lines());
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** The identifiers of the meetings from left to right: the order for the keys left and right. */
    public List<String> meetings() {
        return figures.meetings().stream().map(MeetingFigures::meeting).toList();
    }

    /** The axes from top to bottom: the order for the keys up and down. */
    public List<Axis> axes() {
        return Figures.AXES;
    }

    /** The chart of an axis. Throws {@link IllegalArgumentException} for an axis without a chart. */
    public AxisSeries chart(Axis axis) {
        return panel(axis).chart();
    }

    /**
     * The meeting whose column holds a point: from the top of a plot down to its n.
     *
     * @param x from the left edge, in points
     * @param y from the upper edge, in points
     */
    public Optional<PointPlace> pointAt(double x, double y) {
        for (Panel panel : page.panels()) {
            int index = panel.frame().slots().at(x);
            if (index >= 0 && panel.column(index).contains(x, y)) {
                return Optional.of(new PointPlace(
                        panel.chart().axis(), figures.meetings().get(index).meeting()));
            }
        }
        return Optional.empty();
    }

    /**
     * The event whose words hold a point.
     *
     * @param x from the left edge, in points
     * @param y from the upper edge, in points
     * @return its place among the events of the group in order of date, from 0
     */
    public OptionalInt eventAt(double x, double y) {
        List<EventMark> marks = page.events().marks();
        return IntStream.range(0, marks.size())
                .filter(i -> marks.get(i).label().area().contains(x, y))
                .findFirst();
    }

    /**
     * All words of an event with its day, however many of them the picture has room for.
     *
     * @param event as {@link #eventAt} gives it
     */
    public String eventWords(int event) {
        return words.dated(page.events().marks().get(event).event());
    }

    /**
     * The first meeting to which an event counts; the last one when none came after it.
     *
     * @param event as {@link #eventAt} gives it
     * @return identifier of the meeting; "" when there are no meetings
     */
    public String meetingAfter(int event) {
        List<String> all = meetings();
        int after = page.panels()
                .get(0)
                .chart()
                .position(page.events().marks().get(event).event());
        return all.isEmpty() ? "" : all.get(Math.min(after, all.size() - 1));
    }

    /** The column of a meeting in the chart of an axis, in points; empty when there is no such meeting. */
    public Optional<Rectangle2D> boundsOf(PointPlace place) {
        int index = meetings().indexOf(place.meeting());
        return index < 0
                ? Optional.empty()
                : Optional.of(panel(place.axis()).column(index).rectangle());
    }

    /** All that may be said of one point in a sentence or two; "" when there is no such meeting. */
    public String tooltip(PointPlace place) {
        AxisSeries chart = chart(place.axis());
        return chart.points().stream()
                .filter(point -> point.meeting().equals(place.meeting()))
                .map(point -> words.point(chart, point))
                .findFirst()
                .orElse("");
    }

    /** Where words stand that keep their place when the picture is scrolled sideways, in points. */
    public List<Rectangle2D> still() {
        return page.still().stream().map(Area::rectangle).toList();
    }

    private Panel panel(Axis axis) {
        return page.panels().stream()
                .filter(panel -> panel.chart().axis() == axis)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(axis + " has no chart"));
    }

    @Override
    protected void paint(Brush brush, Palette palette) {
        brush.fill(
                new Rectangle2D.Double(0, 0, width(), height()),
                palette.surface().paper());
        brush.text(page.head().title(), palette.surface().ink());
        brush.text(page.head().subtitle(), palette.surface().quiet());
        page.head().tag().paint(brush, palette);
        new KeyPainter(brush, palette).paint(page.key());
        events(brush, palette);
        PanelPainter painter = new PanelPainter(brush, palette);
        page.panels().forEach(painter::paint);
        page.dates().forEach(date -> brush.text(date, palette.surface().quiet()));
    }

    private void events(Brush brush, Palette palette) {
        for (EventMark mark : page.events().marks()) {
            brush.text(mark.label(), palette.accents().round());
            line(
                    brush,
                    palette,
                    mark.x(),
                    mark.label().area().y() + 2,
                    page.events().bottom());
            for (Panel panel : page.panels()) {
                line(
                        brush,
                        palette,
                        mark.x(),
                        panel.frame().area().y(),
                        panel.frame().area().bottom());
            }
        }
    }

    private static void line(Brush brush, Palette palette, double x, double... fromTo) {
        brush.dashed(
                new Line2D.Double(x, fromTo[0], x, fromTo[1]), palette.accents().round(), 1);
    }
}
