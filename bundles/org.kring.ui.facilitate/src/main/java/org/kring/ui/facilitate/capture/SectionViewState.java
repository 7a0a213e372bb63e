// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;

/**
 * A section of what is kept.
 *
 * @param key kind and yield, by which the section is known while its content changes
 * @param kind what is kept
 * @param yield identifier of the first yield that it answers; empty means none
 * @param title in words
 * @param hint what to mind; empty when there is nothing
 * @param entry whether something can be added
 * @param named whether it is asked who said it
 * @param people who can have said it; the first means: nobody in particular
 * @param author index of who is proposed
 * @param items what was kept, in order
 */
public record SectionViewState(
        String key,
        CaptureKind kind,
        String yield,
        String title,
        String hint,
        boolean entry,
        boolean named,
        List<Person> people,
        int author,
        List<Item> items) {

    /** A person to choose. */
    public record Person(String id, String name) {}

    /**
     * Something that was kept.
     *
     * @param id its identifier
     * @param who who said it; empty when unnamed
     * @param text the words
     * @param question of a case; otherwise empty
     * @param choosable whether it can be chosen
     * @param chosen whether it is chosen
     * @param task of an action; empty for other kinds
     * @param scale where the presenter of a case stands
     */
    public record Item(
            String id,
            String who,
            String text,
            String question,
            boolean choosable,
            boolean chosen,
            Optional<Task> task,
            Capture.Scale scale) {

        /** The same, with something else chosen. */
        Item choosing(boolean isChosen, Capture.Scale stands) {
            return new Item(id, who, text, question, choosable, isChosen, task, stands);
        }
    }

    /**
     * What an action asks.
     *
     * @param owner index of who does it, in the people of the section; behind them for who left
     * @param left who does it and is not there now; empty for everybody else
     * @param due last day; empty means open
     * @param values how strongly it was meant, oldest first
     * @param low whether the last value is below the threshold and the follow-up questions are not answered yet
     * @param answers to these that were given, each behind its question
     */
    public record Task(
            int owner,
            Optional<Person> left,
            Optional<LocalDate> due,
            List<Integer> values,
            boolean low,
            List<String> answers) {}
}
