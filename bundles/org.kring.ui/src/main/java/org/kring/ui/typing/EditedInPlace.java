// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.widget.TypingUndo;
import org.kring.ui.widget.WidgetData;

/**
 * Words that were kept and can be changed in place, but only after somebody chose to: by a click into them, or by Enter or
 * F2. Whoever merely comes by with the keyboard types nothing into them. Enter, or leaving the field, keeps the change. A
 * change that is not kept, since it was refused or nobody handed it in, is half typed: it stays, and comes back with a
 * field of its name.
 */
public final class EditedInPlace {

    private final Text text;
    private final HalfTyped half;
    private final Consumer<Runnable> keep;
    private final String before;
    private String handedIn;
    private int refusals;

    private EditedInPlace(Text text, HalfTyped half, Consumer<Runnable> keep) {
        this.text = text;
        this.half = half;
        this.keep = keep;
        this.before = text.getText();
    }

    /**
     * Guards a field; an empty one has nothing to lose and stays open.
     *
     * @param text with a name for tests, and the words as they were kept
     * @param half has what was typed in a field of this name before
     * @param keep keeps what is in the field, and runs what it is given when that is kept
     * @param onward run after Enter, when that is kept
     * @return never null
     */
    public static EditedInPlace of(Text text, HalfTyped half, Consumer<Runnable> keep, Runnable onward) {
        EditedInPlace field = new EditedInPlace(text, half, keep);
        field.resume();
        Resumed.again(text, () -> field.handIn(() -> {}), half);
        if (!field.before.isEmpty()) {
            text.setToolTipText(Messages.EditedInPlace_tip);
        }
        text.addListener(SWT.Modify, event -> field.typed());
        text.addListener(SWT.MouseDown, event -> text.setEditable(true));
        text.addListener(SWT.KeyDown, field::open);
        text.addListener(SWT.DefaultSelection, event -> field.handIn(onward));
        if ((text.getStyle() & SWT.MULTI) != 0) {
            inOneBreath(text);
        }
        text.addListener(SWT.FocusOut, event -> field.left());
        return field;
    }

    /** Words that only wrap: Enter ends them here too, and what is pasted from several lines stands behind each other. */
    private static void inOneBreath(Text text) {
        text.addListener(SWT.KeyDown, event -> {
            if (event.doit && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
                event.doit = false;
                text.notifyListeners(SWT.DefaultSelection, new Event());
            }
        });
        text.addListener(SWT.Verify, event -> event.text = event.text.replaceAll("\\R", " "));
    }

    private boolean isKept() {
        return !half.isIn(WidgetData.key(text));
    }

    private void resume() {
        if (!isKept()) {
            Resumed.refill(text, half, before);
        }
        text.setEditable(isOpen());
    }

    private boolean isOpen() {
        return text.getText().isEmpty() || !isKept();
    }

    private void open(Event event) {
        if (!text.getEditable() && (event.keyCode == SWT.CR || event.keyCode == SWT.F2)) {
            text.setEditable(true);
            text.setSelection(0, text.getCharCount());
            event.doit = false;
        }
    }

    private void typed() {
        half.changed(WidgetData.key(text), before, text.getText());
    }

    /** What was handed in already is on its way, unless the disk refused something since. */
    private void left() {
        boolean again = !isKept() && half.refusals() != refusals;
        if (again || !text.getText().equals(handedIn)) {
            handIn(() -> {});
        }
        text.setEditable(isOpen());
    }

    private void handIn(Runnable onward) {
        if (text.getEditable()) {
            handedIn = text.getText();
            refusals = half.refusals();
            Runnable kept = kept();
            keep.accept(() -> {
                kept.run();
                onward.run();
            });
            TypingUndo.kept(text);
        }
    }

    /**
     * What is to be run when what is typed now was kept.
     *
     * @return never null
     */
    public Runnable kept() {
        String name = WidgetData.key(text);
        String words = text.getText();
        return () -> half.kept(name, words);
    }
}
