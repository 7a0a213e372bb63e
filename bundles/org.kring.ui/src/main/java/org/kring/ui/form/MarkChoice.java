// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A choice of a mark from 1 to 10 in a list; the first means: not yet. */
public final class MarkChoice {

    private static final int MARKS = 10;

    private MarkChoice() {}

    /**
     * Makes the list.
     *
     * @param parent of the list
     * @param key under which tests find it
     * @param value 1 to 10; 0 means not yet
     * @return never null
     */
    public static Combo in(Composite parent, String key, int value) {
        Combo combo = Widgets.combo(parent, key, () -> {});
        combo.add("\u2013");
        for (int i = 1; i <= MARKS; i++) {
            combo.add(Integer.toString(i));
        }
        combo.select(value);
        combo.addListener(SWT.KeyDown, event -> typed(combo, event.character));
        return combo;
    }

    /** A digit chooses, as in the form: 10 is 1 and 0, or 0 alone. */
    private static void typed(Combo combo, char digit) {
        if (digit >= '0' && digit <= '9') {
            combo.select(digit == '0' ? MARKS : digit - '0');
            combo.notifyListeners(SWT.Selection, new Event());
        }
    }
}
