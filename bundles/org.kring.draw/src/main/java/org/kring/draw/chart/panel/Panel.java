// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import java.util.List;
import org.kring.draw.Distance;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.evaluation.series.AxisSeries;

/**
 * One of the three charts of a group, laid out.
 *
 * @param chart what it shows
 * @param frame where values stand
 * @param blocks its heading first, then what it means, then numbers
 * @param limits centre line and limits with their words
 * @param gaps meetings without a mean
 * @param area all of it
 */
public record Panel(
        AxisSeries chart, Frame frame, List<TextBlock> blocks, List<LimitLine> limits, List<Gap> gaps, Area area) {

    /** How high the words over the plot are, in points. */
    public double words() {
        return frame.area().y() - Distance.GAP - area.y();
    }

    /** The column of a meeting, from the top of the plot down to its n. */
    public Area column(int index) {
        Slots slots = frame.slots();
        return new Area(
                slots.edge(index),
                frame.area().y(),
                slots.step(),
                area.bottom() - frame.area().y());
    }
}
