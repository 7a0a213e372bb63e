// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.Editing;
import org.kring.ui.UndoHistory;

/**
 * Takes back what is typed in a field and not kept yet, word by word. The toolkit has no such thing: without it undo
 * would take back something else than what the person who types sees before them.
 */
public final class TypingUndo implements Editing {

    private static final String KEY = TypingUndo.class.getName();
    /** In place of a history: whoever keeps each letter takes it back, too. */
    private static final String KEPT_AS_TYPED = "kept as typed";

    private final Text field;
    private UndoHistory<String> history;
    private Typed last = Typed.NOTHING;
    /** How often something else was taken back since. */
    private int passed;

    private boolean restoring;

    private TypingUndo(Text field, String first) {
        this.field = field;
        this.history = new UndoHistory<>(first, this::restore);
    }

    /**
     * Watches all fields of a display, those that are made later too.
     *
     * @param display of the workbench
     */
    public static void everywhere(Display display) {
        display.addFilter(SWT.FocusIn, TypingUndo::entered);
        display.addFilter(SWT.Modify, TypingUndo::changed);
    }

    /**
     * Leaves a field alone whose letters are kept one by one, by somebody who takes them back.
     *
     * @param field any
     */
    public static void leaveAlone(Text field) {
        field.setData(KEY, KEPT_AS_TYPED);
    }

    /**
     * What stands in a field is kept now: it is no typing any more that could be taken back.
     *
     * @param field any
     */
    public static void kept(Text field) {
        if (field.getData(KEY) instanceof TypingUndo) {
            field.setData(KEY, new TypingUndo(field, field.getText()));
        }
    }

    /**
     * What stands in a field was typed earlier, in another field of its name, and is not kept yet.
     *
     * @param field any
     * @param before what was there before it was typed: the words that are kept, or "" for none
     */
    public static void resumed(Text field, String before) {
        TypingUndo undo = new TypingUndo(field, before);
        undo.typed();
        field.setData(KEY, undo);
    }

    /**
     * Takes back what is being typed before what was done.
     *
     * @param display of the workbench; nobody types when it has ended
     * @param done takes back what was done
     * @return both, as one
     */
    public static Editing before(Display display, Editing done) {
        Control focus = display.isDisposed() ? null : display.getFocusControl();
        return focus instanceof Text field && field.getEditable() && field.getData(KEY) instanceof TypingUndo undo
                ? new TypingFirst(undo, done)
                : done;
    }

    private static void entered(Event event) {
        if (event.widget instanceof Text field && field.getData(KEY) != KEPT_AS_TYPED) {
            TypingUndo before = (TypingUndo) field.getData(KEY);
            if (before == null || !before.history.now().equals(field.getText())) {
                field.setData(KEY, new TypingUndo(field, field.getText()));
            }
        }
    }

    private static void changed(Event event) {
        if (event.widget instanceof Text field && field.getData(KEY) instanceof TypingUndo undo) {
            undo.typed();
        }
    }

    private void typed() {
        if (!restoring) {
            Typed now = Typed.between(history.now(), field.getText());
            if (now.goesOnWith(last)) {
                history.goOn(Messages.TypingUndo_label, field.getText());
            } else {
                history.add(Messages.TypingUndo_label, field.getText());
            }
            last = now;
            passed = 0;
        }
    }

    private void restore(String words) {
        Typed change = Typed.between(field.getText(), words);
        last = Typed.NOTHING;
        restoring = true;
        field.setText(words);
        field.setSelection(change.end());
        restoring = false;
    }

    /** Something else is taken back: what was taken back of the typing is not the last thing any more. */
    void passBy() {
        passed++;
    }

    /** Something that was taken back after the typing is done again. */
    void comeBack() {
        passed = Math.max(0, passed - 1);
    }

    /** Whether something else was taken back after the typing. */
    boolean isPassedBy() {
        return passed > 0;
    }

    @Override
    public boolean canUndo() {
        return history.canUndo();
    }

    @Override
    public boolean canRedo() {
        return history.canRedo();
    }

    @Override
    public void undo() {
        history.undo();
    }

    @Override
    public void redo() {
        history.redo();
    }

    @Override
    public String undoLabel() {
        return history.undoLabel();
    }

    @Override
    public String redoLabel() {
        return history.redoLabel();
    }

    /** One change of the words in a field. */
    private record Typed(int start, String removed, String added) {

        static final Typed NOTHING = new Typed(-1, "", "");

        static Typed between(String before, String after) {
            int shorter = Math.min(before.length(), after.length());
            int start = 0;
            while (start < shorter && before.charAt(start) == after.charAt(start)) {
                start++;
            }
            int same = 0;
            while (same < shorter - start
                    && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
                same++;
            }
            return new Typed(
                    start,
                    before.substring(start, before.length() - same),
                    after.substring(start, after.length() - same));
        }

        int end() {
            return start + added.length();
        }

        /** The next letter of a word or the space behind it, or one more letter taken away. */
        boolean goesOnWith(Typed before) {
            if (removed.isEmpty() && before.removed.isEmpty() && added.length() == 1 && before.added.length() == 1) {
                boolean newWord = isSpace(before.added) && !isSpace(added);
                return start == before.end() && !newWord;
            }
            return added.isEmpty() && before.added.isEmpty() && removed.length() == 1 && start + 1 == before.start;
        }

        private static boolean isSpace(String letter) {
            return Character.isWhitespace(letter.charAt(0));
        }
    }
}
