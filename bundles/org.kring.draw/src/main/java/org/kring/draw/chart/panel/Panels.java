// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import java.util.ArrayList;
import java.util.List;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.chart.ChartWords;
import org.kring.draw.chart.MeaningWords;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.TextRuler;
import org.kring.evaluation.series.AxisPoint;
import org.kring.evaluation.series.AxisSeries;

/** Lays out the charts of a group: heading, what it means, plot, n under each meeting. */
public final class Panels {
    /** The values that get a line and a number. */
    public static final List<Integer> TICKS = List.of(1, 4, 7, 10);
    /** Room for the numbers at the left of a plot, in points. */
    public static final double NUMBERS = 22;

    private static final double PLOT = 118;
    /** From this width on the meaning stands beside its question, else under it. */
    private static final double BESIDE = 640;

    private static final TextStyle NOTE = TextStyle.NOTE;

    private final ChartWords words;
    private final Area room;
    private final double text;
    private final Slots slots;

    /**
     * Lays out in a room.
     *
     * @param room its left, right and upper edges hold the charts
     * @param text how wide words may be, in points; not more than the room
     * @param slots the places of the meetings, shared by all charts
     */
    public Panels(ChartWords words, Area room, double text, Slots slots) {
        this.words = words;
        this.room = room;
        this.text = text;
        this.slots = slots;
    }

    /** One chart, its upper edge at y. */
    public Panel at(AxisSeries chart, double y) {
        List<TextBlock> blocks = new ArrayList<>();
        TextBlock heading = Label.at(room.x(), y, TextStyle.HEADING, words.axis(chart.axis()));
        blocks.add(heading);
        TextBlock lead = lead(chart, heading);
        blocks.add(lead);
        double headed = Math.max(heading.bottom(), lead.bottom());
        TextBlock what = Label.at(room.x(), headed + 2, TextStyle.SENTENCE, words.say("what"));
        boolean beside = text >= BESIDE;
        double indent = beside ? what.area().width() + Distance.GAP : 0;
        TextBlock meaning = TextBlock.of(
                Area.line(room.x() + indent, beside ? what.area().y() : what.bottom(), text - indent),
                TextStyle.SENTENCE,
                MeaningWords.of(chart, words.locale()));
        blocks.add(meaning);
        blocks.add(what);
        double top = meaning.bottom() + Distance.GAP;
        Frame frame = new Frame(new Area(room.x() + NUMBERS, top, room.width() - NUMBERS, PLOT), slots);
        double below = frame.area().bottom() + 1;
        for (int tick : TICKS) {
            blocks.add(Label.before(
                    frame.area().x() - Distance.GAP,
                    frame.y(tick) - NOTE.lineHeight() / 2,
                    NOTE,
                    String.valueOf(tick)));
        }
        blocks.addAll(counts(chart, below));
        return new Panel(
                chart,
                frame,
                List.copyOf(blocks),
                LimitLines.of(chart, frame, words),
                new Gaps(frame, words).of(chart),
                new Area(room.x(), y, room.width(), below + NOTE.lineHeight() - y));
    }

    /** What the axis looks at: beside its name, or under it where both together would be too wide. */
    private TextBlock lead(AxisSeries chart, TextBlock heading) {
        double y = heading.area().y() + 1;
        TextBlock beside = Label.at(heading.area().right() + Distance.GAP, y, NOTE, words.lead(chart.axis()));
        return beside.area().right() <= room.x() + text
                ? beside
                : Label.at(room.x(), heading.bottom(), NOTE, words.lead(chart.axis()));
    }

    private List<TextBlock> counts(AxisSeries chart, double y) {
        List<TextBlock> counts = new ArrayList<>();
        if (chart.points().isEmpty()) {
            return counts;
        }
        counts.add(Label.before(room.x() + NUMBERS - Distance.GAP, y, NOTE, words.say("row_n")));
        for (int i = 0; i < chart.points().size(); i++) {
            AxisPoint point = chart.points().get(i);
            String n = point.figures().open()
                    ? "\u2013"
                    : String.valueOf(point.figures().n());
            counts.add(Label.centred(slots.centre(i), y, NOTE, n));
        }
        return counts;
    }

    /** Day and month under the meetings, as many as fit; the year where it changes. */
    public List<TextBlock> dates(AxisSeries chart, double y) {
        List<TextBlock> dates = new ArrayList<>();
        double free = 0;
        int year = 0;
        for (int i = 0; i < chart.points().size(); i++) {
            var date = chart.points().get(i).date();
            double width = TextRuler.width(NOTE, words.day(date)) + 1;
            double x = Math.max(room.x(), slots.centre(i) - width / 2);
            if (x < free) {
                continue;
            }
            TextBlock day = Label.at(x, y, NOTE, words.day(date));
            dates.add(day);
            if (date.getYear() != year) {
                year = date.getYear();
                dates.add(Label.at(x, day.bottom(), NOTE, String.valueOf(year)));
            }
            free = x + Math.max(width, TextRuler.width(NOTE, "0000")) + Distance.GAP;
        }
        return dates;
    }
}
