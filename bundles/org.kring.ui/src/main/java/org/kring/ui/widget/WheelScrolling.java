// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * The wheel scrolls the page, also with the pointer over a choice: by itself GTK would change what is chosen there,
 * and nobody would notice.
 */
public final class WheelScrolling {

    private static final int STEP = 40;

    private WheelScrolling() {}

    /** From now on in every window. */
    public static void everywhere(Display display) {
        display.addFilter(SWT.MouseVerticalWheel, WheelScrolling::turned);
    }

    private static void turned(Event event) {
        if (event.widget instanceof Combo choice) {
            event.doit = false;
            scroll(choice, event.count);
        }
    }

    private static void scroll(Control over, int lines) {
        for (Composite each = over.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrolledComposite page && moves(page, lines)) {
                return;
            }
        }
    }

    /** Whether it could be moved; else that around it may. */
    private static boolean moves(ScrolledComposite page, int lines) {
        Point before = page.getOrigin();
        page.setOrigin(before.x, before.y - Integer.signum(lines) * STEP);
        return !page.getOrigin().equals(before);
    }
}
