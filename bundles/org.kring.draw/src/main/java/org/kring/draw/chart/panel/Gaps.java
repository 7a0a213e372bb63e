// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.chart.ChartWords;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.TextRuler;
import org.kring.evaluation.series.AxisPoint;
import org.kring.evaluation.series.AxisSeries;

/** Finds the gaps of a chart and sets their reasons above the axis, where no value stands. */
final class Gaps {
    private static final TextStyle STYLE = TextStyle.NOTE;

    private final Frame frame;
    private final ChartWords words;

    Gaps(Frame frame, ChartWords words) {
        this.frame = frame;
        this.words = words;
    }

    List<Gap> of(AxisSeries chart) {
        List<Gap> gaps = new ArrayList<>();
        List<AxisPoint> points = chart.points();
        for (int first = 0; first < points.size(); first++) {
            String reason = words.gap(chart, points.get(first));
            int last = first;
            while (!reason.isEmpty()
                    && last + 1 < points.size()
                    && reason.equals(words.gap(chart, points.get(last + 1)))) {
                last++;
            }
            if (!reason.isEmpty()) {
                gaps.add(new Gap(first, last, label(first, last, reason)));
            }
            first = last;
        }
        return gaps;
    }

    /** Flat where the gap is wide enough, else turned on its side. */
    private Optional<TextBlock> label(int first, int last, String reason) {
        double left = frame.slots().edge(first);
        double width = frame.slots().edge(last + 1) - left;
        double length = TextRuler.width(STYLE, reason) + 1;
        double bottom = frame.y(1) - Distance.PADDING;
        if (length + 2 * Distance.GAP <= width) {
            return Optional.of(Label.centred(left + width / 2, bottom - STYLE.lineHeight(), STYLE, reason));
        }
        Area area = new Area(left + (width - STYLE.lineHeight()) / 2, bottom - length, STYLE.lineHeight(), length);
        return area.y() < frame.area().y() || width < STYLE.lineHeight()
                ? Optional.empty()
                : Optional.of(new TextBlock(area, STYLE, List.of(reason), TextBlock.Setting.TURNED));
    }
}
