// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.kring.draw.Drawing;
import org.kring.draw.chart.GroupCharts;
import org.kring.draw.chart.PointPlace;
import org.kring.evaluation.Figures;
import org.kring.evaluation.series.GroupFigures;
import org.kring.model.common.Axis;
import org.kring.ui.picture.Box;
import org.kring.ui.picture.Step;

/** The three charts of one group. A place is the meeting in the chart of one axis: {@code PRODUCT/2026-11-21}. */
public final class GroupScene implements ChartScene {

    private static final String OVERALL = "OVERALL";
    /** Before the number of an event: its words are a place, too, but none that is marked. */
    private static final String EVENT = "EVENT/";

    private final GroupCharts charts;

    /** Lays the charts of a group out, in points. */
    public GroupScene(GroupFigures figures, Locale locale, double width) {
        charts = GroupCharts.of(figures, locale, width);
    }

    /** The place of a meeting in the chart of an axis. */
    public static String text(Axis axis, String meeting) {
        return axis.name() + "/" + meeting;
    }

    /** The place of the mark for a meeting as a whole; it has no chart of its own, the last one marks its meeting. */
    public static String overall(String meeting) {
        return OVERALL + "/" + meeting;
    }

    /** The meeting of a place; "" when it names none. */
    public static String meeting(String place) {
        return place.substring(place.indexOf('/') + 1);
    }

    private static Optional<PointPlace> parse(String place) {
        int slash = place.indexOf('/');
        if (slash < 0 || place.startsWith(EVENT)) {
            return Optional.empty();
        }
        String chart = place.substring(0, slash);
        Axis axis = chart.equals(OVERALL) ? Figures.AXES.get(Figures.AXES.size() - 1) : Axis.valueOf(chart);
        return Optional.of(new PointPlace(axis, meeting(place)));
    }

    @Override
    public Drawing drawing() {
        return charts;
    }

    @Override
    public Optional<String> at(double x, double y) {
        OptionalInt event = charts.eventAt(x, y);
        return event.isPresent()
                ? Optional.of(EVENT + event.getAsInt())
                : charts.pointAt(x, y).map(place -> text(place.axis(), place.meeting()));
    }

    @Override
    public Optional<Box> boundsOf(String place) {
        return parse(place).flatMap(charts::boundsOf).map(Box::of);
    }

    @Override
    public String tooltip(String place) {
        return place.startsWith(EVENT)
                ? charts.eventWords(event(place))
                : parse(place).map(charts::tooltip).orElse("");
    }

    @Override
    public List<Box> still() {
        return charts.still().stream().map(Box::of).toList();
    }

    private static int event(String place) {
        return Integer.parseInt(place.substring(EVENT.length()));
    }

    /** An event marks the first meeting to which it counts. */
    @Override
    public String marked(String place) {
        if (!place.startsWith(EVENT)) {
            return place;
        }
        String meeting = charts.meetingAfter(event(place));
        return meeting.isEmpty() ? "" : text(charts.axes().get(0), meeting);
    }

    @Override
    public String step(String place, Step step) {
        List<String> meetings = charts.meetings();
        if (meetings.isEmpty()) {
            return "";
        }
        Optional<PointPlace> from = parse(place).filter(known -> meetings.contains(known.meeting()));
        if (from.isEmpty()) {
            return text(charts.axes().get(0), meetings.get(step == Step.FIRST ? 0 : meetings.size() - 1));
        }
        Axis axis = from.get().axis();
        String meeting = from.get().meeting();
        return step.isUpright()
                ? text(step.along(charts.axes(), axis), meeting)
                : text(axis, step.along(meetings, meeting));
    }
}
