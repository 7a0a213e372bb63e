// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
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
        int before = combo.indexOf(half.in(WidgetData.key(combo)));
        if (before >= 0) {
            combo.select(before);
        }
        combo.addListener(SWT.Selection, event -> half.typed(WidgetData.key(combo), combo.getText()));
        return choice;
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
