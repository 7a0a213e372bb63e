// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.Item;
import org.kring.model.evaluation.ItemKind;
import org.kring.model.form.Answer;
import org.kring.model.form.Form;
import org.kring.model.form.FormFactory;

/** One person's answers while they are filled in. Answering again replaces the earlier answer. */
public final class Answers {
    /** Most characters of an open answer. */
    public static final int LONGEST_TEXT = 10_000;

    private final Instrument instrument;
    private final List<Item> items;
    private final Map<String, Answer> given = new LinkedHashMap<>();

    /** Answers to the items that are asked of this person. */
    public Answers(Instrument instrument, Respondent respondent) {
        this.instrument = instrument;
        this.items = instrument.getItems().stream()
                .filter(item -> asked(item, respondent))
                .toList();
    }

    private Answers(Answers other) {
        this.instrument = other.instrument;
        this.items = other.items;
        other.given.forEach((item, answer) -> given.put(item, EcoreUtil.copy(answer)));
    }

    /** The same answers, which stay so however these are changed. */
    public Answers copy() {
        return new Answers(this);
    }

    private static boolean asked(Item item, Respondent respondent) {
        return switch (item.getAudience()) {
            case ALL -> true;
            case CASE_PRESENTER -> respondent.casePresenter();
            case ALL_BUT_FACILITATOR -> !respondent.facilitator();
        };
    }

    /** The items that are asked, in the order of the instrument. */
    public List<Item> items() {
        return items;
    }

    /**
     * Marks an item.
     *
     * @param value from the instrument's lowest to its highest mark, 1–10
     * @throws IllegalArgumentException when the mark is outside the scale, or the item is not one to mark
     */
    public void mark(String item, int value) {
        if (value < instrument.getMin() || value > instrument.getMax()) {
            throw new IllegalArgumentException(
                    value + " is outside " + instrument.getMin() + "–" + instrument.getMax());
        }
        answer(item, ItemKind.SCALE).setValue(value);
    }

    /** Says that an item does not apply. Throws {@link IllegalArgumentException} when it is not one to mark. */
    public void notApplicable(String item) {
        answer(item, ItemKind.SCALE).setNotApplicable(true);
    }

    /**
     * Answers an open item; a blank text takes the answer back.
     *
     * @throws IllegalArgumentException when the item is not an open one or the text is over 10,000 characters
     */
    public void write(String item, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("over " + LONGEST_TEXT + " characters");
        }
        answer(item, ItemKind.OPEN).setText(text);
        if (text.isBlank()) {
            given.remove(item);
        }
    }

    /** Takes an answer back. */
    public void clear(String item) {
        given.remove(item);
    }

    /** The mark given to an item, 1–10, or empty when it is not marked. */
    public Optional<Integer> mark(String item) {
        return Optional.ofNullable(given.get(item)).map(Answer::getValue).filter(value -> value > 0);
    }

    /** Whether every item to be marked is marked or said not to apply. */
    public boolean complete() {
        return items.stream()
                .filter(item -> item.getKind() == ItemKind.SCALE)
                .allMatch(item -> given.containsKey(item.getId()));
    }

    /** Whether nothing is answered yet. */
    public boolean empty() {
        return given.isEmpty();
    }

    /** The answers as an unsigned form with this identifier. Each call makes a new form. */
    public Form form(String id) {
        Form form = FormFactory.eINSTANCE.createForm();
        form.setId(id);
        items.stream()
                .map(item -> given.get(item.getId()))
                .filter(answer -> answer != null)
                .forEach(answer -> form.getAnswers().add(EcoreUtil.copy(answer)));
        return form;
    }

    private Answer answer(String item, ItemKind kind) {
        if (items.stream().noneMatch(each -> each.getId().equals(item) && each.getKind() == kind)) {
            throw new IllegalArgumentException(item + " is not asked here");
        }
        Answer answer = FormFactory.eINSTANCE.createAnswer();
        answer.setItem(item);
        given.put(item, answer);
        return answer;
    }
}
