// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * What the keyboard comes to is in view, and what stands in a field of one line is selected when Tab comes there: what
 * is typed then takes its place. A click scrolls nothing, as the button would move away under it.
 */
public final class TabArrival {

    private boolean byTab;
    private boolean byMouse;

    private TabArrival() {}

    /** From now on in every window. */
    public static void everywhere(Display display) {
        TabArrival arrival = new TabArrival();
        display.addFilter(SWT.Traverse, arrival::traversed);
        display.addFilter(SWT.KeyDown, event -> arrival.comes(false, false));
        display.addFilter(SWT.MouseDown, event -> arrival.comes(false, true));
        display.addFilter(SWT.FocusIn, arrival::entered);
    }

    private void comes(boolean tab, boolean mouse) {
        byTab = tab;
        byMouse = mouse;
    }

    private void traversed(Event event) {
        comes(event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS, false);
    }

    private void entered(Event event) {
        if (byTab && event.widget instanceof Text text && (text.getStyle() & SWT.SINGLE) != 0) {
            text.selectAll();
        }
        byTab = false;
        if (!byMouse && event.widget instanceof Control control) {
            reveal(control);
        }
    }

    private static void reveal(Control control) {
        for (Composite each = control.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrolledComposite page && !shows(page, control)) {
                page.showControl(control);
            }
        }
    }

    /** Whether it is seen as far as there is room: what is higher than the page stays where it is read. */
    private static boolean shows(ScrolledComposite page, Control control) {
        Rectangle area = page.getClientArea();
        Rectangle there = control.getDisplay().map(control.getParent(), page, control.getBounds());
        return there.height > area.height ? there.intersects(area) : fits(there, area);
    }

    private static boolean fits(Rectangle there, Rectangle area) {
        return there.y >= area.y && there.y + there.height <= area.y + area.height;
    }
}
