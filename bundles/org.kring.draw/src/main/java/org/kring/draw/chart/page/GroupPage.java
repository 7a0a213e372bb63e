// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.page;

import java.util.ArrayList;
import java.util.List;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.chart.ChartWords;
import org.kring.draw.chart.panel.EventMark;
import org.kring.draw.chart.panel.EventMarks;
import org.kring.draw.chart.panel.LimitLines;
import org.kring.draw.chart.panel.Panel;
import org.kring.draw.chart.panel.Panels;
import org.kring.draw.chart.panel.Slots;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.GroupFigures;

/**
 * The page of a group, laid out.
 *
 * @param area all of it, from the origin
 * @param head the name of the group and the line under it
 * @param key what the marks mean
 * @param events lines and words of what happened
 * @param panels the three charts from top to bottom
 * @param dates under the last chart
 */
public record GroupPage(Area area, Head head, Key key, Events events, List<Panel> panels, List<TextBlock> dates) {
    /** White around a page of charts, in points. */
    static final double MARGIN = 18;

    /**
     * What happened.
     *
     * @param marks in order of date
     * @param bottom lower edge of their words
     */
    public record Events(List<EventMark> marks, double bottom) {}

    /**
     * Lays out a page.
     *
     * @param width in points; the words keep to it, and many meetings make the plots wider
     */
    public static GroupPage of(GroupFigures figures, ChartWords words, double width) {
        double left = MARGIN + Panels.NUMBERS;
        double labels = LimitLines.room(words);
        Slots slots = Slots.in(
                left, width - MARGIN - labels - left, figures.meetings().size());
        List<AxisSeries> charts = AxisSeries.all(figures);
        boolean limited = charts.stream().anyMatch(chart -> chart.limits().isPresent());
        double wide = Math.max(width, slots.right() + (limited ? labels : 0) + MARGIN);
        Area room = new Area(MARGIN, MARGIN, wide - 2 * MARGIN, 0);
        Area text = new Area(MARGIN, MARGIN, width - 2 * MARGIN, 0);

        SampleTag tag = SampleTag.of(figures.viewing().sample(), words, text.right(), text.y());
        String subtitle = Head.period(figures, words) + " \u00b7 " + words.say("scale");
        Head head = Head.of(figures.name(), subtitle, tag, text);
        Key key = Keys.of(charts, words, new Area(text.x(), head.bottom(), text.width(), 0), false);
        double y = head.bottom() + key.height() + Distance.GAP;
        EventMarks events = new EventMarks(charts.get(0), words, slots, new Area(room.x(), y, room.width(), 0));
        double eventsBottom = y + events.height();

        y = eventsBottom + Distance.GAP;
        List<Panel> panels = new ArrayList<>();
        Panels layout = new Panels(words, room, text.width(), slots);
        for (AxisSeries chart : charts) {
            Panel panel = layout.at(chart, y);
            panels.add(panel);
            y = panel.area().bottom() + Distance.BAND;
        }
        y = y - Distance.BAND + 2;
        List<TextBlock> dates = layout.dates(charts.get(0), y);
        double bottom = dates.isEmpty() ? y : y + 2 * TextStyle.NOTE.lineHeight();
        return new GroupPage(
                new Area(0, 0, wide, bottom + MARGIN),
                head,
                key,
                new Events(events.marks(), eventsBottom),
                panels,
                dates);
    }

    /** Bands across the page whose words keep to the width that was asked for: its head, and those over each chart. */
    public List<Area> still() {
        List<Area> bands = new ArrayList<>();
        bands.add(new Area(0, 0, area.width(), head.bottom() + key.height()));
        panels.forEach(panel -> bands.add(new Area(0, panel.area().y(), area.width(), panel.words())));
        return bands;
    }

    /** Width in points. */
    public double width() {
        return area.width();
    }

    /** Height in points. */
    public double height() {
        return area.height();
    }
}
