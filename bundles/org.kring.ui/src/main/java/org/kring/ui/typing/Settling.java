// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/**
 * Takes a choice once it has come to rest: arrow keys on a closed list pass many values on the way to the one that is
 * meant, and none of those is said. Leaving the list, or its end, takes the choice at once.
 */
public final class Settling {

    private static final int REST_MILLIS = 700;

    private final Runnable taken;
    private boolean pending;

    private Settling(Runnable taken) {
        this.taken = taken;
    }

    /**
     * Watches a list.
     *
     * @param combo the list
     * @param taken what happens when a choice has come to rest
     */
    public static void of(Combo combo, Runnable taken) {
        Settling settling = new Settling(taken);
        Runnable rest = settling::take;
        combo.addListener(SWT.Selection, event -> {
            settling.pending = true;
            combo.getDisplay().timerExec(REST_MILLIS, rest);
        });
        combo.addListener(SWT.FocusOut, event -> settling.take());
        combo.addListener(SWT.Dispose, event -> settling.take());
    }

    private void take() {
        if (pending) {
            pending = false;
            taken.run();
        }
    }
}
