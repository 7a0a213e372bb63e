// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.evaluation.statistics.Signal;
import org.kring.evaluation.statistics.Xmr;
import org.kring.model.common.Axis;

/**
 * One axis of one group over its meetings: points, limits, signals and events. Immutable; what the gate hides is not in
 * it. Limits are computed over the shown means (E18, E19), from six on.
 */
public final class AxisSeries {

    private final Axis axis;
    private final Audience audience;
    private final List<AxisPoint> points;
    private final List<AxisPoint> shown;
    private final List<GroupEvent> events;
    private final Optional<Xmr> limits;
    private final List<AxisSignal> signals;
    private final Set<String> signalled;

    private AxisSeries(GroupFigures figures, Axis axis) {
        this.axis = axis;
        this.audience = figures.viewing().audience();
        this.events = figures.events();
        this.points = figures.meetings().stream()
                .map(each -> new AxisPoint(
                        each.meeting(),
                        each.date(),
                        each.figures().present(),
                        each.figures().axis(axis)))
                .toList();
        this.shown = points.stream().filter(AxisPoint::shown).toList();
        this.limits = Xmr.of(shown.stream()
                .map(point -> point.figures().mean().orElseThrow())
                .toList());
        this.signals = limits.map(this::signals).orElse(List.of());
        this.signalled = signals.stream().map(AxisSignal::meeting).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The series of one axis.
     *
     * @throws IllegalArgumentException for {@link Axis#OWN}, which is private to the person
     */
    public static AxisSeries of(GroupFigures figures, Axis axis) {
        if (!Figures.AXES.contains(axis)) {
            throw new IllegalArgumentException(axis + " has no series");
        }
        return new AxisSeries(figures, axis);
    }

    /** The series of all three axes, in order. */
    public static List<AxisSeries> all(GroupFigures figures) {
        return Figures.AXES.stream().map(axis -> of(figures, axis)).toList();
    }

    /** Which axis it is of. */
    public Axis axis() {
        return axis;
    }

    /** For whom the figures were made. */
    public Audience audience() {
        return audience;
    }

    /** One point a meeting, in order of date, those without a mean included. */
    public List<AxisPoint> points() {
        return points;
    }

    /** How many points are of an evaluated meeting: one that is still open is none yet. */
    public int evaluated() {
        return (int) points.stream().filter(point -> !point.figures().open()).count();
    }

    /** The points with a mean, in order of date. */
    public List<AxisPoint> shown() {
        return shown;
    }

    /** What happened to the group, in order of date. */
    public List<GroupEvent> events() {
        return events;
    }

    /** Centre line and limits over the shown means; empty under six of them. Not cut to the scale. */
    public Optional<Xmr> limits() {
        return limits;
    }

    /** In order of date; none without limits. */
    public List<AxisSignal> signals() {
        return signals;
    }

    /** Whether a signal stands at this meeting. */
    public boolean signalled(String meeting) {
        return signalled.contains(meeting);
    }

    /** The signals at one meeting, in order of the rules. */
    public List<AxisSignal> signals(String meeting) {
        return signals.stream()
                .filter(signal -> signal.meeting().equals(meeting))
                .toList();
    }

    /** How many meetings come before an event: it stands to the left of the meeting of this index. */
    public int position(GroupEvent event) {
        return (int) points.stream()
                .filter(point -> point.date().isBefore(event.date()))
                .count();
    }

    private List<AxisSignal> signals(Xmr xmr) {
        return xmr.signals().stream().map(signal -> signal(xmr, signal)).toList();
    }

    private AxisSignal signal(Xmr xmr, Signal signal) {
        AxisPoint point = shown.get(signal.point());
        AxisPoint first = shown.get(xmr.first(signal));
        Optional<LocalDate> until = xmr.end(signal).map(last -> shown.get(last).date());
        return new AxisSignal(point.meeting(), point.date(), first.date(), until, signal.rule(), xmr.high(signal));
    }
}
