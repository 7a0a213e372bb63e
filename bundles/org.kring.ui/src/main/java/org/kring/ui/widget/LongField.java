// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/**
 * A field of one line for names of any length. As long as nobody types in it, a name that is too long is shortened in the
 * middle, with all of it in the tip; who begins to type has all of it. What is taken is always whole.
 */
public final class LongField {

    /** Points that are lost where widths are rounded on a screen of any scale. */
    private static final int ROUNDED = 2;

    private final Text field;
    private final UnaryOperator<String> taken;
    private String whole = "";
    private String shown = "";

    private LongField(Text field, UnaryOperator<String> taken) {
        this.field = field;
        this.taken = taken;
    }

    /**
     * Makes a field such a one.
     *
     * @param field of one line, empty
     * @param taken gets the whole words when the field is left, and after Enter; gives those that stand in it then
     * @return what fills it
     */
    public static LongField on(Text field, UnaryOperator<String> taken) {
        LongField made = new LongField(field, taken);
        field.addListener(SWT.FocusIn, event -> made.open());
        field.addListener(SWT.FocusOut, event -> {
            made.take();
            made.fit();
        });
        field.addListener(SWT.DefaultSelection, event -> made.take());
        field.addListener(SWT.Resize, event -> made.fit());
        return made;
    }

    /**
     * Shows other words.
     *
     * @param words all of them
     */
    public void say(String words) {
        whole = words;
        show(words);
        fit();
    }

    private void open() {
        if (!shown.equals(whole)) {
            show(whole);
            field.selectAll();
        }
        field.setToolTipText(null);
    }

    private void take() {
        if (!field.getText().equals(shown)) {
            whole = field.getText();
            shown = whole;
        }
        String stands = taken.apply(whole);
        if (!field.isDisposed()) {
            if (!stands.equals(whole)) {
                whole = stands;
                show(stands);
            }
            TypingUndo.kept(field);
        }
    }

    private void fit() {
        boolean typed =
                field.isDisposed() || field.isFocusControl() || !field.getText().equals(shown);
        int room = typed ? 0 : field.getSize().x - field.computeTrim(0, 0, 0, 0).width - ROUNDED;
        if (room > 0) {
            show(LongWords.fit(field, whole, room));
            field.setToolTipText(shown.equals(whole) ? null : whole.replace("&", "&&"));
        }
    }

    private void show(String words) {
        shown = words;
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
        TypingUndo.kept(field);
    }
}
