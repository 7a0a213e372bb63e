// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.evaluate;

import java.util.List;
import org.kring.evaluation.forms.Answers;
import org.kring.evaluation.forms.Respondent;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.Item;

/** A form while one person fills it in; it does not say who. Answering again replaces the earlier answer. */
public final class FormFilling {

    /** Most characters of an open answer. */
    public static final int LONGEST_TEXT = Answers.LONGEST_TEXT;

    private final Answers answers;

    FormFilling(Instrument instrument, Respondent respondent) {
        this(new Answers(instrument, respondent));
    }

    private FormFilling(Answers answers) {
        this.answers = answers;
    }

    /** The same answers, which stay so when somebody goes on with this form: to be handed in on another thread. */
    public FormFilling copy() {
        return new FormFilling(answers.copy());
    }

    /** What is handed in; not for anybody who shows. */
    Answers answers() {
        return answers;
    }

    /** The items that are asked of this person, in the order of the instrument. */
    public List<Item> items() {
        return answers.items();
    }

    /**
     * Marks an item.
     *
     * @param item identifier of an item to mark
     * @param value from the instrument's lowest to its highest mark, 1–10
     * @throws IllegalArgumentException when the mark is outside the scale, or the item is not one to mark
     */
    public void mark(String item, int value) {
        answers.mark(item, value);
    }

    /** Says that an item does not apply. Throws {@link IllegalArgumentException} when it is not one to mark. */
    public void notApplicable(String item) {
        answers.notApplicable(item);
    }

    /**
     * Answers an open item; a blank text takes the answer back.
     *
     * @throws IllegalArgumentException when the item is not an open one or the text is over 10,000 characters
     */
    public void write(String item, String text) {
        answers.write(item, text);
    }

    /**
     * Whether an open answer can be kept.
     *
     * @param text the answer
     * @return false when it is over {@link #LONGEST_TEXT} characters
     */
    public static boolean fits(String text) {
        return text.length() <= LONGEST_TEXT;
    }

    /** Takes an answer back. */
    public void clear(String item) {
        answers.clear(item);
    }

    /** Whether every item to be marked is marked or said not to apply. */
    public boolean complete() {
        return answers.complete();
    }

    /** Whether nothing is answered yet. */
    public boolean empty() {
        return answers.empty();
    }
}
