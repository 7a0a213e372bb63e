// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import java.util.ArrayList;
import java.util.List;

import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.chart.ChartEvent;
import org.kring.draw.chart.ChartWords;
import org.kring.draw.chart.GroupChart;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.TextRuler;

/** Places the words of events in as few rows as let none touch another. */
public final class EventMarks {
    private static final TextStyle STYLE = TextStyle.NOTE;
    private static final double LONGEST = 190;

    private final List<EventMark> marks = new ArrayList<>();
    private final List<List<TextBlock>> rows = new ArrayList<>();
    private final double top;

    /**
     * Places the events of a chart.
     *
     * @param room rows start at its top; nothing goes beyond its right edge
     */
    public EventMarks(GroupChart chart, ChartWords words, Slots slots, Area room) {
        this.top = room.y();
        for (ChartEvent event : chart.events()) {
            place(slots.edge(chart.position(event)), words.event(event), room.right());
        }
    }

    /** In order of date. */
    public List<EventMark> marks() {
        return List.copyOf(marks);
    }

    /** Height of all rows in points; 0 without events. */
    public double height() {
        return rows.size() * STYLE.lineHeight();
    }

    private void place(double x, String words, double right) {
        String text = Label.cut(STYLE, words, Math.min(LONGEST, right - Distance.GAP));
        double width = TextRuler.width(STYLE, text) + 1;
        double start = x + 3 + width <= right ? x + 3 : Math.max(0, x - 3 - width);
        int row = 0;
        while (row < rows.size() && taken(rows.get(row), start, start + width)) {
            row++;
        }
        if (row == rows.size()) {
            rows.add(new ArrayList<>());
        }
        TextBlock label = Label.at(start, top + row * STYLE.lineHeight(), STYLE, text);
        rows.get(row).add(label);
        marks.add(new EventMark(x, label));
    }

    private static boolean taken(List<TextBlock> row, double from, double to) {
        return row.stream()
                .anyMatch(label -> from < label.area().right() + Distance.GAP
                        && to > label.area().x() - Distance.GAP);
    }
}
