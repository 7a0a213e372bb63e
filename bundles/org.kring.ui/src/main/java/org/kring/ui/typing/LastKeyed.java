// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Whether a control was operated by a key last, or by mouse. */
public final class LastKeyed {

    private boolean byKey;

    private LastKeyed() {}

    /**
     * Watches a control.
     *
     * @param control any
     * @return what tells of it
     */
    public static LastKeyed of(Control control) {
        LastKeyed last = new LastKeyed();
        // an arrow is told as a traversal, too, before a filter of the display may choose something by it
        control.addListener(SWT.Traverse, event -> last.byKey = true);
        control.addListener(SWT.KeyDown, event -> last.byKey = true);
        control.addListener(SWT.MouseDown, event -> last.byKey = false);
        return last;
    }

    /** False when it was the mouse, and when nothing was done with it yet. */
    public boolean isByKey() {
        return byKey;
    }
}
