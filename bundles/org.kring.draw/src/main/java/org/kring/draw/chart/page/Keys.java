// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kring.draw.TextStyle;
import org.kring.draw.chart.ChartWords;
import org.kring.draw.chart.panel.Label;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.evaluation.series.AxisPoint;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.statistics.Xmr;

/** Finds which marks occur and sets them in rows with their words. */
public final class Keys {
    /** Width of a mark in points. */
    static final double MARK = 16;

    private static final double BETWEEN = 14;
    private static final TextStyle STYLE = TextStyle.NOTE;

    private Keys() {}

    /** The key of some charts, in rows from the top of a room. Large charts name their lines themselves. */
    public static Key of(List<AxisSeries> charts, ChartWords words, Area room, boolean small) {
        List<Key.Item> items = new ArrayList<>();
        double x = room.x();
        double y = room.y();
        for (Key.Mark mark : occurring(charts, small)) {
            String word = words.say("key_" + mark.name().toLowerCase(Locale.ROOT));
            TextBlock block = Label.at(x + MARK + 4, y, STYLE, word);
            if (block.area().right() > room.right() && x > room.x()) {
                x = room.x();
                y += STYLE.lineHeight();
                block = Label.at(x + MARK + 4, y, STYLE, word);
            }
            items.add(new Key.Item(mark, x, y + STYLE.lineHeight() / 2, block));
            x = block.area().right() + BETWEEN;
        }
        return new Key(List.copyOf(items), items.isEmpty() ? 0 : y + STYLE.lineHeight() - room.y());
    }

    private static Set<Key.Mark> occurring(List<AxisSeries> charts, boolean small) {
        Set<Key.Mark> marks = EnumSet.noneOf(Key.Mark.class);
        for (AxisSeries chart : charts) {
            chart.points().forEach(point -> add(point, marks));
            chart.limits().map(Xmr::trial).ifPresent(trial -> {
                marks.add(Key.Mark.CENTRE);
                marks.add(trial ? Key.Mark.TRIAL : Key.Mark.LIMITS);
            });
            if (!chart.signals().isEmpty()) {
                marks.add(Key.Mark.SIGNAL);
            }
        }
        marks.removeAll(
                small ? EnumSet.of(Key.Mark.DOT, Key.Mark.SPREAD) : EnumSet.of(Key.Mark.CENTRE, Key.Mark.LIMITS));
        return marks;
    }

    private static void add(AxisPoint point, Set<Key.Mark> marks) {
        if (!point.shown()) {
            marks.add(Key.Mark.GAP);
        } else if (point.rounded()) {
            marks.add(Key.Mark.ROUNDED);
        } else {
            marks.addAll(EnumSet.of(Key.Mark.MEAN, Key.Mark.DOT, Key.Mark.SPREAD));
        }
    }
}
