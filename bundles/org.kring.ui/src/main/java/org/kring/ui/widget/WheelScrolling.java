// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * The wheel scrolls the page, also with the pointer over a choice: by itself GTK would change what is chosen there,
 * and nobody would notice. So it does over a part that scrolls by itself and has nothing more to show.
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
        } else if (event.widget instanceof Control over && isStuck(over, event.count)) {
            event.doit = false;
            scroll(over, event.count);
        }
    }

    private static boolean scrollsItself(Control over) {
        return over instanceof Table
                || over instanceof Tree
                || over instanceof List
                || over instanceof StyledText
                || (over.getStyle() & SWT.MULTI) != 0 && over instanceof Text;
    }

    /** Whether it, or the part that it lies in, does not move any further, within a page that may. */
    private static boolean isStuck(Control over, int lines) {
        if (scrollsItself(over)) {
            return around(over) != null && !hasMore(((Scrollable) over).getVerticalBar(), lines);
        }
        ScrolledComposite part = around(over);
        return part != null && part.getContent() != null && around(part) != null && !hasMore(part, lines);
    }

    private static ScrolledComposite around(Control control) {
        Composite each = control.getParent();
        while (each != null && !(each instanceof ScrolledComposite)) {
            each = each.getParent();
        }
        return (ScrolledComposite) each;
    }

    private static boolean hasMore(ScrolledComposite part, int lines) {
        int top = part.getOrigin().y;
        return lines > 0
                ? top > 0
                : top + part.getClientArea().height < part.getContent().getSize().y;
    }

    private static boolean hasMore(ScrollBar bar, int lines) {
        return bar != null
                && (lines > 0
                        ? bar.getSelection() > bar.getMinimum()
                        : bar.getSelection() + bar.getThumb() < bar.getMaximum());
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
