// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.widget.TypingUndo;

/**
 * Words that were kept and can be changed in place, but only after somebody chose to: by a click into them, or by Enter or
 * F2. Whoever merely comes by with the keyboard types nothing into them. Enter, or leaving the field, keeps the change.
 */
final class EditedInPlace {

    private final Text text;
    private final Runnable keep;

    private EditedInPlace(Text text, Runnable keep) {
        this.text = text;
        this.keep = keep;
    }

    /**
     * Guards a field; an empty one has nothing to lose and stays open.
     *
     * @param text with the words as they were kept
     * @param keep keeps what is in the field
     */
    static void of(Text text, Runnable keep) {
        EditedInPlace field = new EditedInPlace(text, keep);
        text.setEditable(text.getText().isEmpty());
        if (!text.getText().isEmpty()) {
            text.setToolTipText(Messages.Capture_editTip);
        }
        text.addListener(SWT.MouseDown, event -> text.setEditable(true));
        text.addListener(SWT.KeyDown, event -> {
            if (!text.getEditable() && (event.keyCode == SWT.CR || event.keyCode == SWT.F2)) {
                text.setEditable(true);
                event.doit = false;
            }
        });
        text.addListener(SWT.DefaultSelection, event -> field.keepChange());
        text.addListener(SWT.FocusOut, event -> {
            field.keepChange();
            text.setEditable(text.getText().isEmpty());
        });
    }

    private void keepChange() {
        if (text.getEditable()) {
            keep.run();
            TypingUndo.kept(text);
        }
    }
}
