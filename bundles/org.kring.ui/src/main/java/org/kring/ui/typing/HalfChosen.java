// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.kring.ui.widget.WidgetData;

/** A choice that is half typed until it is kept: when it was refused it stays, and comes back in a list of its name. */
public final class HalfChosen {

    private final Combo combo;
    private final HalfTyped half;

    private HalfChosen(Combo combo, HalfTyped half) {
        this.combo = combo;
        this.half = half;
    }

    /**
     * Watches a list that shows what was kept; to be called before others listen to it.
     *
     * @param combo with a name for tests
     * @param half has what was chosen in a list of its name before
     * @return never null
     */
    public static HalfChosen of(Combo combo, HalfTyped half) {
        HalfChosen choice = new HalfChosen(combo, half);
        choice.show(combo.getSelectionIndex());
        combo.addListener(SWT.Selection, event -> half.typed(WidgetData.key(combo), combo.getText()));
        Resumed.again(combo, () -> combo.notifyListeners(SWT.Selection, new Event()), half);
        return choice;
    }

    /**
     * Shows what was kept, or what is half typed.
     *
     * @param value index of what was kept; -1 for nothing
     */
    public void show(int value) {
        int before = combo.indexOf(half.in(WidgetData.key(combo)));
        int shown = before < 0 ? value : before;
        if (shown != combo.getSelectionIndex()) {
            combo.select(shown);
        }
    }

    /**
     * What is to be run when what is chosen now was kept.
     *
     * @return never null
     */
    public Runnable kept() {
        String chosen = combo.getText();
        String name = WidgetData.key(combo);
        return () -> half.kept(name, chosen);
    }
}
