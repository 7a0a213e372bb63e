// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.evaluation.Audience;
import org.kring.evaluation.statistics.Signal;
import org.kring.evaluation.statistics.SignalRule;
import org.kring.evaluation.statistics.Xmr;
import org.kring.model.common.Axis;

/**
 * One axis of one group over its meetings: points, limits, signals and events. Immutable; what the gate hides is not in
 * it. Limits are computed over the shown means (E18, E19), from six on.
 */
public final class GroupChart {
    /** The axes that have a chart, in the order in which they are shown. */
    public static final List<Axis> AXES = List.of(Axis.PRODUCT, Axis.PROCESS, Axis.FACILITATOR);

    /** Differences below this are those of binary fractions. */
    private static final double SAME = 1e-9;

    private final Axis axis;
    private final Audience audience;
    private final List<ChartPoint> points;
    private final List<ChartEvent> events;
    private final Optional<Xmr> limits;
    private final List<ChartSignal> signals;
    private final Set<String> signalled;

    private GroupChart(GroupFigures figures, Axis axis) {
        this.axis = axis;
        this.audience = figures.viewing().audience();
        this.events = figures.events();
        this.points = figures.meetings().stream()
                .map(each -> new ChartPoint(
                        each.meeting(),
                        each.date(),
                        each.figures().present(),
                        each.figures().axis(axis)))
                .toList();
        this.limits = Xmr.of(means());
        this.signals = limits.map(this::signals).orElse(List.of());
        this.signalled = signals.stream().map(ChartSignal::meeting).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The chart of one axis.
     *
     * @throws IllegalArgumentException for {@link Axis#OWN}, which is private to the person
     */
    public static GroupChart of(GroupFigures figures, Axis axis) {
        if (!AXES.contains(axis)) {
            throw new IllegalArgumentException(axis + " has no chart");
        }
        return new GroupChart(figures, axis);
    }

    /** The charts of all three axes, in order. */
    public static List<GroupChart> all(GroupFigures figures) {
        return AXES.stream().map(axis -> of(figures, axis)).toList();
    }

    /** Whose chart it is. */
    public Axis axis() {
        return axis;
    }

    /** For whom the figures were made. */
    public Audience audience() {
        return audience;
    }

    /** One point a meeting, in order of date, those without a mean included. */
    public List<ChartPoint> points() {
        return points;
    }

    /** The points with a mean, in order of date. */
    public List<ChartPoint> shown() {
        return points.stream().filter(ChartPoint::shown).toList();
    }

    /** What happened to the group, in order of date. */
    public List<ChartEvent> events() {
        return events;
    }

    /** Centre line and limits over the shown means; empty under six of them. Not cut to the scale. */
    public Optional<Xmr> limits() {
        return limits;
    }

    /** In order of date; none without limits. */
    public List<ChartSignal> signals() {
        return signals;
    }

    /** Whether a signal stands at this meeting. */
    public boolean signalled(String meeting) {
        return signalled.contains(meeting);
    }

    /** How many meetings come before an event: it stands to the left of the meeting of this index. */
    public int position(ChartEvent event) {
        return (int) points.stream()
                .filter(point -> point.date().isBefore(event.date()))
                .count();
    }

    private List<Double> means() {
        return points.stream()
                .filter(ChartPoint::shown)
                .map(point -> point.figures().mean().getAsDouble())
                .toList();
    }

    private List<ChartSignal> signals(Xmr xmr) {
        List<ChartPoint> shown = shown();
        return xmr.signals().stream()
                .map(signal -> {
                    ChartPoint point = shown.get(signal.point());
                    boolean high = high(xmr, signal);
                    ChartPoint first = shown.get(first(xmr, signal, high ? 1 : -1));
                    return new ChartSignal(point.meeting(), point.date(), first.date(), signal.rule(), high);
                })
                .toList();
    }

    /** Where the run or the trend of a signal begins. */
    private static int first(Xmr xmr, Signal signal, int direction) {
        List<Double> values = xmr.values();
        int first = signal.point();
        switch (signal.rule()) {
            case SEVEN_ON_ONE_SIDE -> {
                while (first > 0 && (values.get(first - 1) - xmr.mean()) * direction > SAME) {
                    first--;
                }
            }
            case SEVEN_RISING_OR_FALLING -> {
                while (first > 0 && (values.get(first) - values.get(first - 1)) * direction > SAME) {
                    first--;
                }
            }
            default -> {
                return first;
            }
        }
        return first;
    }

    private static boolean high(Xmr xmr, Signal signal) {
        double value = xmr.values().get(signal.point());
        return signal.rule() == SignalRule.SEVEN_RISING_OR_FALLING
                ? value > xmr.values().get(signal.point() - 1)
                : value > xmr.mean();
    }
}
