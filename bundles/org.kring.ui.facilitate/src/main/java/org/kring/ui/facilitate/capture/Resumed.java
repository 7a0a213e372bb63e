// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.facilitate.FacilitateIds;
import org.kring.ui.typing.HalfTyped;
import org.kring.ui.widget.Scrolling;
import org.kring.ui.widget.TypingUndo;

/** Goes on in a new field with what was half typed in an earlier one of its name. */
final class Resumed {

    private Resumed() {}

    /** Fills a field, and remembers from then on what is typed in it. */
    static void in(Text field, HalfTyped half) {
        refill(field, half);
        field.addListener(SWT.Modify, event -> {
            half.typed(name(field), field.getText());
            // nobody types blind, even when they have scrolled away
            Scrolling.keepInSight(field);
        });
    }

    /** Says again what is half typed, which is nothing once it was kept. */
    static void refill(Text field, HalfTyped half) {
        String words = half.in(name(field));
        if (!field.getText().equals(words)) {
            field.setText(words);
            field.setSelection(field.getCharCount());
            TypingUndo.resumed(field);
        }
    }

    /** Gives a field the keyboard, behind its words: the next letter goes on with them. */
    static void typeIn(Text field) {
        field.setFocus();
        field.setSelection(field.getCharCount());
    }

    static String name(Control field) {
        return (String) field.getData(FacilitateIds.WIDGET_KEY);
    }
}
