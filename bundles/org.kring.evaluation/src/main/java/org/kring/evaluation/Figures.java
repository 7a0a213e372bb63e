// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.model.common.Axis;
import org.kring.model.form.FormBox;

/**
 * What may be shown of one meeting: numbers without names or texts, already rounded, counted and suppressed. Only the
 * {@link Gate} can make one, so whoever holds figures holds nothing that breaks the anonymity rule.
 */
public final class Figures {
    /** The axes of a meeting, in the order in which they are shown. */
    public static final List<Axis> AXES = List.of(Axis.PRODUCT, Axis.PROCESS, Axis.FACILITATOR);

    private final String meeting;
    private final int present;
    private final int answered;
    private final boolean open;
    private final Map<Axis, AxisFigures> axes;
    private final Optional<AxisFigures> overallMark;

    /** Takes from the box which meeting it was, how many came and answered, and whether it is open; nothing else. */
    Figures(FormBox box, Map<Axis, AxisFigures> axes, Optional<AxisFigures> overallMark) {
        this.meeting = box.getMeeting();
        this.present = box.getPresent();
        this.answered = box.getAnswered().size();
        this.open = !box.isClosed();
        this.axes = Map.copyOf(axes);
        this.overallMark = overallMark;
    }

    /** Identifier of the meeting. */
    public String meeting() {
        return meeting;
    }

    /** How many people were present. */
    public int present() {
        return present;
    }

    /** How many of them handed in a form, hidden ones counted. */
    public int answered() {
        return answered;
    }

    /**
     * Whether the evaluation is still open. Until it is closed, who has not answered may still do so: it is in no rate
     * of response and in no number of evaluated meetings. Only how many have answered is known (section 2, rule 1).
     */
    public boolean open() {
        return open;
    }

    /** Whether the gate keeps back at least one mean: that of an axis, or the mark for the whole. */
    public boolean withheld() {
        return Stream.concat(axes.values().stream(), overallMark.stream()).anyMatch(AxisFigures::withheld);
    }

    /**
     * The figures of one of the three axes.
     *
     * @throws IllegalArgumentException for {@link Axis#OWN}, which is private to the person
     */
    public AxisFigures axis(Axis axis) {
        AxisFigures figures = axes.get(axis);
        if (figures == null) {
            throw new IllegalArgumentException(axis + " is not an axis of a meeting");
        }
        return figures;
    }

    /**
     * The figures of the one mark that everyone gives the meeting as a whole, under the same rule as an axis. It counts
     * in no axis and has no series. Empty when the instrument does not ask for it.
     */
    public Optional<AxisFigures> overallMark() {
        return overallMark;
    }
}
