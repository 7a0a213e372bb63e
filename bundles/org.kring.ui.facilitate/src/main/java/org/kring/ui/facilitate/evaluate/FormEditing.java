// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kring.practice.evaluate.FormFilling;
import org.kring.ui.Editing;
import org.kring.ui.UndoHistory;
import org.kring.ui.facilitate.text.Messages;

/** A form that is being filled in: until it is handed in, every answer can be taken back and given again. */
final class FormEditing {

    private static final int NOT_APPLICABLE = -1;

    /** What is answered; an item that is not here is open. */
    private record Answered(Map<String, Integer> marks, Map<String, String> words) {

        static final Answered NOTHING = new Answered(Map.of(), Map.of());

        Answered marked(String item, int value) {
            Map<String, Integer> all = new HashMap<>(marks);
            all.put(item, value);
            all.values().remove(0);
            return new Answered(Map.copyOf(all), words);
        }

        Answered written(String item, String text) {
            Map<String, String> all = new HashMap<>(words);
            all.put(item, text);
            all.values().remove("");
            return new Answered(marks, Map.copyOf(all));
        }
    }

    private final FormFilling form;
    private final EvaluateView view;
    private final Runnable changed;
    private final UndoHistory<Answered> history = new UndoHistory<>(Answered.NOTHING, this::restore);
    private Answered now = Answered.NOTHING;
    /** The open question that is being answered: until another answer comes, its letters are one step. */
    private String writing = "";
    /** What that question said before. */
    private String unwritten = "";

    /** Nothing is answered yet; tells when something was taken back or given again. */
    FormEditing(FormFilling form, EvaluateView view, Runnable changed) {
        this.form = form;
        this.view = view;
        this.changed = changed;
    }

    Editing editing() {
        return history;
    }

    /** 1 to 10, 0 takes the mark back, -1 means that it does not apply. */
    void mark(String item, int value) {
        put(item, value);
        now = now.marked(item, value);
        writing = "";
        history.add(Messages.Undo_mark, now);
    }

    void write(String item, String words) {
        String before = now.words().getOrDefault(item, "");
        if (words.equals(before)) {
            return;
        }
        form.write(item, words);
        now = now.written(item, words);
        if (item.equals(writing)) {
            history.goOn(Messages.Undo_answer, now);
        } else {
            history.add(Messages.Undo_answer, now);
            unwritten = before;
        }
        writing = words.equals(unwritten) ? "" : item;
    }

    private void put(String item, int value) {
        if (value == 0) {
            form.clear(item);
        } else if (value == NOT_APPLICABLE) {
            form.notApplicable(item);
        } else {
            form.mark(item, value);
        }
    }

    private void restore(Answered wanted) {
        Answered before = now;
        now = wanted;
        writing = "";
        restoreMarks(before.marks(), wanted.marks());
        restoreWords(before.words(), wanted.words());
        changed.run();
    }

    private void restoreMarks(Map<String, Integer> before, Map<String, Integer> wanted) {
        for (String item : keys(before, wanted)) {
            int value = wanted.getOrDefault(item, 0);
            if (value != before.getOrDefault(item, 0)) {
                put(item, value);
                view.mark(item, value);
                view.changedBack(item);
            }
        }
    }

    private void restoreWords(Map<String, String> before, Map<String, String> wanted) {
        for (String item : keys(before, wanted)) {
            String words = wanted.getOrDefault(item, "");
            if (!words.equals(before.getOrDefault(item, ""))) {
                form.write(item, words);
                view.words(item, words);
                view.changedBack(item);
            }
        }
    }

    private static Set<String> keys(Map<String, ?> some, Map<String, ?> others) {
        Set<String> keys = new HashSet<>(some.keySet());
        keys.addAll(others.keySet());
        return keys;
    }
}
