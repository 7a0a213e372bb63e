// SPDX-License-Identifier: EPL-2.0
package org.kring.app.words;

import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/**
 * The marked words of a field.
 *
 * @param marked whether there are any that may be copied
 * @param editable whether they can be changed
 * @param acts what can be done, by its word
 */
record MarkedWords(boolean marked, boolean editable, Map<String, Runnable> acts) {

    private static final String CUT = "cut";
    private static final String COPY = "copy";
    private static final String PASTE = "paste";

    /** Those of the field that has the keyboard; none when that is no field. */
    static MarkedWords in(Display display) {
        Control focus = display.isDisposed() ? null : display.getFocusControl();
        if (focus instanceof Text text) {
            boolean secret = (text.getStyle() & SWT.PASSWORD) != 0;
            boolean marked = text.getSelectionCount() > 0 && !secret;
            return new MarkedWords(marked, text.getEditable(), acts(text::cut, text::copy, text::paste));
        }
        if (focus instanceof StyledText text) {
            boolean marked = text.getSelectionCount() > 0;
            return new MarkedWords(marked, text.getEditable(), acts(text::cut, text::copy, text::paste));
        }
        if (focus instanceof Combo combo && (combo.getStyle() & SWT.READ_ONLY) == 0) {
            Point selection = combo.getSelection();
            return new MarkedWords(selection.x != selection.y, true, acts(combo::cut, combo::copy, combo::paste));
        }
        return new MarkedWords(false, false, Map.of());
    }

    private static Map<String, Runnable> acts(Runnable cut, Runnable copy, Runnable paste) {
        return Map.of(CUT, cut, COPY, copy, PASTE, paste);
    }

    /** Whether something can be done now; false for an unknown word and null. */
    boolean can(String what) {
        boolean may = PASTE.equals(what) ? editable : marked && (COPY.equals(what) || editable);
        return what != null && may && acts.containsKey(what);
    }

    /** Does it, if it can be done. */
    void act(String what) {
        if (can(what)) {
            acts.get(what).run();
        }
    }
}
