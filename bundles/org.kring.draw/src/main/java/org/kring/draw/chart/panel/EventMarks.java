// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import java.util.ArrayList;
import java.util.List;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.chart.ChartWords;
import org.kring.draw.layout.Area;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.GroupEvent;

/** Places the words of events in as few rows as let none touch another. */
public final class EventMarks {
    private static final TextStyle STYLE = TextStyle.NOTE;
    private static final double LONGEST = 240;
    /** From the line of an event to its words. */
    private static final double ASIDE = 3;

    private final List<EventMark> marks = new ArrayList<>();
    private final List<Integer> rowOf = new ArrayList<>();
    private final double top;

    /**
     * Places the events of a chart.
     *
     * @param room rows start at its top; nothing goes beyond its right edge
     */
    public EventMarks(AxisSeries chart, ChartWords words, Slots slots, Area room) {
        this.top = room.y();
        for (GroupEvent event : chart.events()) {
            double start = slots.edge(chart.position(event)) + ASIDE;
            String text = Label.cut(STYLE, words.event(event), Math.min(LONGEST, room.right() - start - 1));
            place(start, text, event);
        }
    }

    /** In order of date. */
    public List<EventMark> marks() {
        return List.copyOf(marks);
    }

    /** Height of all rows in points; 0 without events. */
    public double height() {
        return rowOf.stream().mapToInt(row -> row + 1).max().orElse(0) * STYLE.lineHeight();
    }

    /** Below all earlier words that it would touch, so that no line of another event runs through it. */
    private void place(double start, String text, GroupEvent event) {
        int row = 0;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).label().area().right() + Distance.GAP > start) {
                row = Math.max(row, rowOf.get(i) + 1);
            }
        }
        marks.add(new EventMark(start - ASIDE, Label.at(start, top + row * STYLE.lineHeight(), STYLE, text), event));
        rowOf.add(row);
    }
}
