// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.page;

import java.util.ArrayList;
import java.util.List;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.chart.ChartWords;
import org.kring.draw.chart.panel.Label;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.evaluation.Figures;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.GroupFigures;

/**
 * The page of all groups, laid out.
 *
 * @param area all of it, from the origin
 * @param head title and the line under it
 * @param key what the marks mean
 * @param titles the axes over the columns, and the numbers of the scale
 * @param rows the groups from top to bottom
 */
public record GridPage(Area area, Head head, Key key, List<TextBlock> titles, List<Row> rows) {

    /** What three charts beside each other need, in points. */
    public static final double LEAST_WIDTH = 640;

    /** What the words over the charts need, in points. */
    private static final double LEAST_WORDS = 240;

    /**
     * Lays out a page; the groups come in the order in which they are shown.
     *
     * @param width in points; the words over the charts keep to it, the charts may need more
     */
    public static GridPage of(List<GroupFigures> groups, ChartWords words, double width) {
        double wide = Math.max(LEAST_WIDTH, width);
        Area room = inside(wide);
        Area text = inside(Math.max(LEAST_WORDS, width));
        boolean sample = groups.stream().anyMatch(group -> group.viewing().sample());
        SampleTag tag = SampleTag.of(sample, words, text.right(), text.y());
        String subtitle = groups.isEmpty()
                ? words.say("no_groups")
                : words.say("grid_note", words.groups(groups.size())) + " \u00b7 " + words.say("scale");
        Head head = Head.of(words.say("portfolio"), subtitle, tag, text);
        List<AxisSeries> charts =
                groups.stream().flatMap(group -> AxisSeries.all(group).stream()).toList();
        Key key = Keys.of(charts, words, new Area(text.x(), head.bottom(), text.width(), 0), true);

        double y = head.bottom() + key.height() + Distance.BAND;
        int most =
                groups.stream().mapToInt(group -> group.meetings().size()).max().orElse(0);
        Grid grid = new Grid(words, room, most);
        List<TextBlock> titles = new ArrayList<>();
        if (!groups.isEmpty()) {
            for (int i = 0; i < Figures.AXES.size(); i++) {
                titles.add(Label.at(grid.left(i), y, TextStyle.HEADING, words.axis(Figures.AXES.get(i))));
            }
            y += TextStyle.HEADING.lineHeight() + Distance.GAP;
        }
        List<Row> rows = new ArrayList<>();
        for (GroupFigures group : groups) {
            Row row = grid.row(group, y);
            rows.add(row);
            titles.addAll(grid.numbers(row));
            y = row.area().bottom();
        }
        return new GridPage(new Area(0, 0, wide, y + GroupPage.MARGIN), head, key, titles, rows);
    }

    /** The words that keep to the width that was asked for: those over the charts, and at their left. */
    public List<Area> still() {
        double over = head.bottom() + key.height();
        return List.of(
                new Area(0, 0, area.width(), over),
                new Area(0, over, GroupPage.MARGIN + Grid.NAMES, area.height() - over));
    }

    private static Area inside(double width) {
        return new Area(GroupPage.MARGIN, GroupPage.MARGIN, width - 2 * GroupPage.MARGIN, 0);
    }
}
