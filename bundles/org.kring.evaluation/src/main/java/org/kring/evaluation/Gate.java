// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.kring.evaluation.OpenAnswers.Withheld;
import org.kring.evaluation.statistics.Summary;
import org.kring.model.common.Axis;
import org.kring.model.evaluation.AxisRule;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.Item;
import org.kring.model.evaluation.ItemKind;
import org.kring.model.form.Answer;
import org.kring.model.form.Form;
import org.kring.model.form.FormBox;

/**
 * The only way from raw forms to figures: the anonymity rule of the instrument (section 2), as code.
 *
 * <ul>
 *   <li>Nothing while the forms are open.
 *   <li>A mean from {@link Audience#floor} forms on; up to {@link #SPREAD_FLOOR} it is rounded to halves.
 *   <li>Median, spread and dots from {@link #SPREAD_FLOOR} forms on.
 *   <li>Words that people wrote: to the group itself, from {@link #SPREAD_FLOOR} forms on, in alphabetical order.
 *   <li>A part of the forms is hidden when what is left over would be fewer than {@link #DIFFERENCE_FLOOR} people.
 * </ul>
 */
public final class Gate {
    /** Fewest forms that median, spread and dots may be shown of (E14). */
    public static final int SPREAD_FLOOR = 5;

    /** Fewest people by which two sets of figures of the same forms may differ (E15, E17). */
    public static final int DIFFERENCE_FLOOR = 3;

    /** Code of the item that asks for one mark for the whole meeting; it counts in no axis (section 1). */
    private static final String OVERALL = "O";

    private final Instrument instrument;

    /**
     * A gate for the forms of one instrument.
     *
     * @throws NullPointerException when there is no instrument
     */
    public Gate(Instrument instrument) {
        this.instrument = Objects.requireNonNull(instrument);
    }

    /**
     * The figures of one meeting.
     *
     * @param box the forms of the meeting, open or closed
     * @throws IllegalArgumentException when the forms belong to another instrument or another version of it
     */
    public Figures figures(FormBox box, Audience audience) {
        check(box);
        Map<Axis, AxisFigures> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Figures.AXES) {
            axes.put(axis, of(box, scores(box.getForms(), axis), audience));
        }
        Optional<AxisFigures> overall = instrument.getItems().stream()
                .filter(item -> OVERALL.equals(item.getCode()) && item.getKind() == ItemKind.SCALE)
                .findFirst()
                .map(item -> of(box, scores(box.getForms(), Set.of(item.getId()), 1), audience));
        return new Figures(box, axes, overall);
    }

    private static AxisFigures of(FormBox box, List<Double> scores, Audience audience) {
        return box.isClosed() ? of(scores, audience) : AxisFigures.hidden(0, Suppression.NOT_CLOSED);
    }

    private void check(FormBox box) {
        if (!instrument.getId().equals(box.getInstrument())
                || !instrument.getVersion().equals(box.getInstrumentVersion())) {
            throw new IllegalArgumentException("forms of " + box.getInstrument() + " " + box.getInstrumentVersion()
                    + ", gate of " + instrument.getId() + " " + instrument.getVersion());
        }
    }

    /**
     * One axis over several meetings together, for an audience that may not see each of them: at least five answers
     * from at least two meetings.
     */
    public AxisFigures pooled(Collection<FormBox> boxes, Axis axis, Audience audience) {
        List<FormBox> closed = boxes.stream()
                .filter(FormBox::isClosed)
                .filter(box -> !scores(box.getForms(), axis).isEmpty())
                .toList();
        List<Double> all = closed.stream()
                .flatMap(box -> scores(box.getForms(), axis).stream())
                .toList();
        boolean enough = closed.size() >= 2 && all.size() >= SPREAD_FLOOR;
        return enough || all.isEmpty()
                ? of(all, audience)
                : AxisFigures.hidden(all.size(), Suppression.TOO_FEW_FOR_MEAN);
    }

    /**
     * One axis of a part of the forms of a closed meeting, by the identifiers of the forms. Hidden when the part or
     * what it leaves over is too small to stay unrecognised.
     */
    public AxisFigures part(FormBox box, Set<String> forms, Axis axis, Audience audience) {
        List<Form> chosen = box.getForms().stream()
                .filter(form -> forms.contains(form.getId()))
                .toList();
        int some = scores(chosen, axis).size();
        int rest = scores(box.getForms(), axis).size() - some;
        if (!box.isClosed()) {
            return AxisFigures.hidden(0, Suppression.NOT_CLOSED);
        }
        if (rest > 0 && rest < DIFFERENCE_FLOOR) {
            return AxisFigures.hidden(some, Suppression.TOO_CLOSE_TO_OTHER_FIGURES);
        }
        return of(scores(chosen, axis), audience);
    }

    /**
     * What people wrote, for each open item of the instrument in its order. Whether there are any words is hidden with
     * them.
     *
     * @param box the forms of the meeting, open or closed
     * @param audience who looks at it
     * @throws IllegalArgumentException when the forms belong to another instrument or another version of it
     */
    public List<OpenAnswers> openAnswers(FormBox box, Audience audience) {
        check(box);
        return instrument.getItems().stream()
                .filter(item -> item.getKind() == ItemKind.OPEN)
                .map(item -> withheld(box, item, audience)
                        .map(why -> OpenAnswers.hidden(item.getId(), why))
                        .orElseGet(() -> OpenAnswers.shown(item.getId(), texts(box, item))))
                .toList();
    }

    private static Optional<Withheld> withheld(FormBox box, Item item, Audience audience) {
        if (audience != Audience.GROUP) {
            return Optional.of(Withheld.OUTSIDE);
        }
        if (!box.isClosed()) {
            return Optional.of(Withheld.NOT_CLOSED);
        }
        int mayHaveWritten = box.getAnswered().size();
        return switch (item.getAudience()) {
            case CASE_PRESENTER -> Optional.of(Withheld.PERSONAL);
            case ALL_BUT_FACILITATOR -> enough(mayHaveWritten - 1);
            case ALL -> enough(mayHaveWritten);
        };
    }

    private static Optional<Withheld> enough(int mayHaveWritten) {
        return mayHaveWritten < SPREAD_FLOOR ? Optional.of(Withheld.TOO_FEW) : Optional.empty();
    }

    private static List<String> texts(FormBox box, Item item) {
        return box.getForms().stream()
                .flatMap(form -> form.getAnswers().stream())
                .filter(answer -> item.getId().equals(answer.getItem()))
                .map(Answer::getText)
                .filter(text -> text != null && !text.isBlank())
                .map(String::strip)
                .toList();
    }

    private static AxisFigures of(List<Double> scores, Audience audience) {
        if (scores.isEmpty()) {
            return AxisFigures.hidden(0, Suppression.NO_FORMS);
        }
        if (scores.size() < audience.floor()) {
            return AxisFigures.hidden(scores.size(), Suppression.TOO_FEW_FOR_MEAN);
        }
        Summary summary = Summary.of(scores);
        return scores.size() < SPREAD_FLOOR ? AxisFigures.meanOnly(summary) : AxisFigures.whole(summary);
    }

    /** One score per form that answered enough items of the axis: the mean of what it answered. */
    private List<Double> scores(Collection<Form> forms, Axis axis) {
        int least = instrument.getAxes().stream()
                .filter(rule -> rule.getAxis() == axis)
                .mapToInt(AxisRule::getMinAnswered)
                .findFirst()
                .orElse(1);
        Set<String> items = Set.copyOf(instrument.getItems().stream()
                .filter(item -> item.getAxis() == axis && item.getKind() == ItemKind.SCALE && item.isCounts())
                .map(Item::getId)
                .toList());
        return scores(forms, items, least);
    }

    private static List<Double> scores(Collection<Form> forms, Set<String> items, int least) {
        return forms.stream()
                .map(form -> score(form, items, least))
                .flatMapToDouble(OptionalDouble::stream)
                .boxed()
                .toList();
    }

    private static OptionalDouble score(Form form, Set<String> items, int least) {
        double[] values = form.getAnswers().stream()
                .filter(answer ->
                        items.contains(answer.getItem()) && !answer.isNotApplicable() && answer.getValue() > 0)
                .mapToDouble(Answer::getValue)
                .toArray();
        return values.length < least
                ? OptionalDouble.empty()
                : Arrays.stream(values).average();
    }
}
