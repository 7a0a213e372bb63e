// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.evaluate;

import java.util.List;

/** The evaluation: one screen at a time. */
interface EvaluateView {

    /** Somebody who was there. */
    record Person(String id, String name) {}

    /**
     * A question of the form.
     *
     * @param id identifier
     * @param text as asked
     * @param open whether it is answered in words
     * @param heading what the questions from here on are about; empty when the same as before
     */
    record Question(String id, String text, boolean open, String heading) {}

    /** How many have filled in; nothing else is shown while the evaluation is open. */
    void overview(String count, String todo, boolean everybody);

    /** Who are you? */
    void who(List<Person> people);

    /** The form of one person. */
    void form(List<Question> questions);

    /** The mark of a question: 1 to 10, 0 for none, -1 for does not apply. */
    void mark(String item, int value);

    /** The words that answer an open question; "" for none. */
    void words(String item, String words);

    /** An answer was taken back or given again: who types on the form goes on there. */
    void changedBack(String item);

    /** Why the words in the field of an open question cannot be kept; "" when they can. */
    void refused(String item, String sentence);

    /** Asks whether to go back and throw away what is answered. */
    void askForget();

    /** How far the form is, and whether it can be handed in. */
    void progress(String words, boolean canHandIn);

    /** Thanks; the laptop goes on, or when everybody has filled in, the results are next. */
    void thanks(String count, boolean everybody);

    /** Asks whether to show results though not everybody has answered. */
    void askClose(String sentence);

    /** Nothing can be handed in, and why. */
    void readOnly(String sentence);

    /** A document does not fit its checksum and can be accepted; empty takes the sentence away. */
    void altered(String sentence);

    /** Something went wrong; empty takes the sentence away. */
    void problem(String sentence);
}
