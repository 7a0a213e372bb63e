// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kring.draw.Drawing;
import org.kring.draw.chart.PortfolioChart;
import org.kring.evaluation.series.GroupFigures;
import org.kring.ui.picture.Box;
import org.kring.ui.picture.Step;

/** The charts of all groups. A place is the row of a group, under its identifier. */
public final class PortfolioScene implements ChartScene {

    private final PortfolioChart chart;

    /** Lays the charts of all groups out, in points. */
    public PortfolioScene(List<GroupFigures> groups, Locale locale, double width) {
        chart = PortfolioChart.of(groups, locale, width);
    }

    @Override
    public Drawing drawing() {
        return chart;
    }

    @Override
    public Optional<String> at(double x, double y) {
        return chart.groupAt(x, y);
    }

    @Override
    public Optional<Box> boundsOf(String place) {
        return chart.boundsOf(place).map(Box::of);
    }

    @Override
    public String tooltip(String place) {
        return chart.tooltip(place);
    }

    /** The groups stand under each other; what is beside the edge is a part of the same group. */
    @Override
    public int scrolls(Step step) {
        return step == Step.LEFT ? -1 : step == Step.RIGHT ? 1 : 0;
    }

    @Override
    public List<Box> still() {
        return chart.still().stream().map(Box::of).toList();
    }

    @Override
    public String step(String place, Step step) {
        List<String> groups = chart.groups();
        if (groups.isEmpty()) {
            return "";
        }
        return groups.contains(place) ? step.along(groups, place) : groups.get(0);
    }
}
