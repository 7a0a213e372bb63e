// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.widget.Scrolling;
import org.kring.ui.widget.TypingUndo;
import org.kring.ui.widget.WidgetData;

/** Goes on in a new field with what was half typed in an earlier one of its name. */
public final class Resumed {

    private static final String AGAIN = Resumed.class.getName() + ".again";

    private Resumed() {}

    /**
     * Fills a field, and remembers from then on what is typed in it.
     *
     * @param field with a name for tests
     * @param half has what was typed in a field of its name before
     */
    public static void in(Text field, HalfTyped half) {
        refill(field, half);
        field.addListener(SWT.Modify, event -> {
            half.typed(WidgetData.key(field), field.getText());
            // nobody types blind, even when they have scrolled away
            Scrolling.keepInSight(field);
        });
    }

    /**
     * Says again what is half typed, which is nothing once it was kept.
     *
     * @param field with a name for tests
     * @param half has what was typed in a field of its name before
     */
    public static void refill(Text field, HalfTyped half) {
        refill(field, half, "");
    }

    /** The same in a field of words that are kept: who takes the typing back has those again. */
    static void refill(Text field, HalfTyped half, String kept) {
        String words = half.in(WidgetData.key(field));
        if (!field.getText().equals(words)) {
            field.setText(words);
            field.setSelection(field.getCharCount());
            TypingUndo.resumed(field, kept);
        }
    }

    /** What is done for a field that is not kept; see {@link #handInAgain}. */
    static void again(Control field, Runnable handIn, HalfTyped half) {
        field.setData(AGAIN, (Runnable) () -> {
            if (half.isIn(WidgetData.key(field)) && !field.isFocusControl()) {
                half.again();
                handIn.run();
            }
        });
    }

    /**
     * Hands in once more what was changed in place and could not be kept, since it would look as if it had been. What
     * somebody is in is left to them.
     *
     * @param page that was opened anew
     */
    public static void handInAgain(Composite page) {
        for (Control each : page.getChildren()) {
            if (each.getData(AGAIN) instanceof Runnable again) {
                again.run();
            } else if (each instanceof Composite inner) {
                handInAgain(inner);
            }
        }
    }

    /**
     * Gives a field the keyboard, behind its words: the next letter goes on with them.
     *
     * @param field any
     */
    public static void typeIn(Text field) {
        field.setFocus();
        field.setSelection(field.getCharCount());
    }
}
