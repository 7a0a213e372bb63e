// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kring.draw.Drawing;
import org.kring.draw.Palette;
import org.kring.draw.chart.page.Cell;
import org.kring.draw.chart.page.GridPage;
import org.kring.draw.chart.page.KeyPainter;
import org.kring.draw.chart.page.Row;
import org.kring.draw.chart.panel.Marks;
import org.kring.draw.chart.panel.PanelPainter;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.paint.Brush;
import org.kring.evaluation.series.GroupFigures;

/**
 * All groups in a grid of small charts on one common scale, in alphabetical order and never ranked; a bell only where a
 * signal stands. Laid out once and never changed afterwards; safe for use by several threads.
 */
public final class PortfolioChart extends Drawing {
    /** Narrowest picture in points. */
    public static final double LEAST_WIDTH = GridPage.LEAST_WIDTH;

    /** Between the words of a row and a frame around it, in points. */
    private static final double AIR = 8;

    private final List<GroupFigures> groups;
    private final GridPage page;
    private final ChartWords words;

    private PortfolioChart(List<GroupFigures> groups, GridPage page, ChartWords words) {
        this.groups = groups;
        this.page = page;
        this.words = words;
    }

    /**
     * Lays out the charts of some groups.
     *
     * @param groups in any order
     * @param locale Dutch gives Dutch words, anything else English ones
     * @param width in points; the charts take at least {@link #LEAST_WIDTH}, the words over them keep to it
     */
    public static PortfolioChart of(List<GroupFigures> groups, Locale locale, double width) {
        ChartWords words = new ChartWords(locale);
        List<GroupFigures> sorted = groups.stream()
                .sorted(GroupFigures.alphabetical(words.locale()))
                .toList();
        return new PortfolioChart(sorted, GridPage.of(sorted, words, width), words);
    }

    @Override
    public double width() {
        return page.area().width();
    }

    @Override
    public double height() {
        return page.area().height();
    }

    @Override
    public String title() {
        return page.head().title().text();
    }

    @Override
    public String description() {
        List<String> lines = new ArrayList<>();
        lines.add(page.head().subtitle().text());
        page.head().tag().text().ifPresent(tag -> lines.add(tag.text()));
        lines.add(ChartTable.ofAll(groups, words.locale()).lines());
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** The identifiers of the groups from top to bottom: the order for the keys up and down. */
    public List<String> groups() {
        return groups.stream().map(GroupFigures::group).toList();
    }

    /**
     * The group whose row holds a point.
     *
     * @param x from the left edge, in points
     * @param y from the upper edge, in points
     */
    public Optional<String> groupAt(double x, double y) {
        return page.rows().stream()
                .filter(row -> row.area().contains(x, y))
                .map(Row::group)
                .findFirst();
    }

    /** The row of a group with air at both sides, in points; empty when there is no such group. */
    public Optional<Rectangle2D> boundsOf(String group) {
        return page.rows().stream()
                .filter(row -> row.group().equals(group))
                .map(row -> row.area().inset(-AIR, 0).rectangle())
                .findFirst();
    }

    /** Where words stand that keep their place when the picture is scrolled sideways, in points. */
    public List<Rectangle2D> still() {
        return page.still().stream().map(Area::rectangle).toList();
    }

    /** What the three charts of a group mean, axis by axis; "" when there is no such group. */
    public String tooltip(String group) {
        return page.rows().stream()
                .filter(row -> row.group().equals(group))
                .flatMap(row -> row.cells().stream())
                .map(cell -> words.axis(cell.chart().axis()) + ". " + MeaningWords.of(cell.chart(), words.locale()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    protected void paint(Brush brush, Palette palette) {
        Palette.Surface surface = palette.surface();
        brush.fill(new Rectangle2D.Double(0, 0, width(), height()), surface.paper());
        brush.text(page.head().title(), surface.ink());
        brush.text(page.head().subtitle(), surface.quiet());
        page.head().tag().paint(brush, palette);
        new KeyPainter(brush, palette).paint(page.key());
        page.rows().forEach(row -> paint(row, brush, palette));
        page.titles().forEach(title -> brush.text(title, surface.quiet()));
    }

    private static void paint(Row row, Brush brush, Palette palette) {
        Palette.Surface surface = palette.surface();
        double top = row.area().y();
        brush.outline(new Line2D.Double(row.area().x(), top, row.area().right(), top), surface.line(), 0.6);
        brush.text(row.name(), surface.ink());
        brush.text(row.period(), surface.quiet());
        row.bell().ifPresent(bell -> {
            brush.fill(Marks.bell(bell.area()), palette.accents().variant());
            brush.text(bell.word(), palette.accents().variant());
        });
        PanelPainter painter = new PanelPainter(brush, palette);
        for (Cell cell : row.cells()) {
            painter.small(cell.chart(), cell.frame());
            brush.text(cell.under(), surface.quiet());
            cell.bell()
                    .ifPresent(bell ->
                            brush.fill(Marks.bell(bell), palette.accents().variant()));
            for (TextBlock words : cell.words()) {
                brush.text(words, palette.accents().variant());
            }
        }
    }
}
