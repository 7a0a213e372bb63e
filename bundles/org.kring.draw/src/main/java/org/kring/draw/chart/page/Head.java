// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.page;

import java.util.List;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.chart.ChartWords;
import org.kring.draw.chart.panel.Label;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.evaluation.series.GroupFigures;
import org.kring.evaluation.series.MeetingFigures;

/**
 * The upper edge of a page.
 *
 * @param title what it is about
 * @param subtitle how many meetings and the scale
 * @param tag whether it was made up
 */
public record Head(TextBlock title, TextBlock subtitle, SampleTag tag) {

    /** In less room a title goes on in further lines, where so little of it would be left; in points. */
    private static final double NARROW = 400;

    /** The head of a page, in a room whose upper edge it takes. */
    static Head of(String title, String subtitle, SampleTag tag, Area room) {
        double width = tag.left(room.right()) - room.x();
        TextBlock name = room.width() < NARROW
                ? TextBlock.of(Area.line(room.x(), room.y(), width), TextStyle.CHART, title)
                : Label.at(room.x(), room.y(), TextStyle.CHART, Label.cut(TextStyle.CHART, title, width - 1));
        return new Head(
                name, TextBlock.of(Area.line(room.x(), name.bottom(), room.width()), TextStyle.NOTE, subtitle), tag);
    }

    /** How many evaluated meetings, from when to when, and how many are still open. */
    static String period(GroupFigures figures, ChartWords words) {
        if (figures.meetings().isEmpty()) {
            return words.say("no_meetings");
        }
        int open = figures.open();
        if (figures.evaluated().isEmpty()) {
            return words.say("under_open", words.meetings(open));
        }
        String period = period(figures.evaluated(), words);
        return open == 0 ? period : period + " \u00b7 " + words.say("open_some", open);
    }

    private static String period(List<MeetingFigures> meetings, ChartWords words) {
        String first = words.date(meetings.get(0).date());
        String last = words.date(meetings.get(meetings.size() - 1).date());
        return first.equals(last)
                ? words.meetings(meetings.size()) + ", " + first
                : words.say("period", words.meetings(meetings.size()), first, last);
    }

    /** From which month to which. */
    static String months(List<MeetingFigures> meetings, ChartWords words) {
        if (meetings.isEmpty()) {
            return words.say("no_meetings");
        }
        String first = words.month(meetings.get(0).date());
        String last = words.month(meetings.get(meetings.size() - 1).date());
        return first.equals(last) ? first : first + " \u2013 " + last;
    }

    /** The lower edge. */
    double bottom() {
        return subtitle.bottom() + Distance.GAP;
    }
}
