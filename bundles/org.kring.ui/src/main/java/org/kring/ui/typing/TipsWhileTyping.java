// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/**
 * Keeps tips away from what is typed: a field shows none as long as it has the keyboard, and what the pointer happens to
 * rest on shows none from a key on until the pointer moves.
 */
public final class TipsWhileTyping {

    private static final String TIP = TipsWhileTyping.class.getName();

    private TipsWhileTyping() {}

    /**
     * Watches everything on a display, also what is made later.
     *
     * @param display of the workbench
     */
    public static void hidden(Display display) {
        display.addFilter(SWT.FocusIn, event -> entered(event.widget));
        display.addFilter(SWT.FocusOut, event -> left(event.widget));
        display.addFilter(SWT.KeyDown, event -> {
            entered(event.widget);
            rest(display.getCursorControl());
        });
    }

    private static boolean isField(Widget widget) {
        return widget instanceof Text || widget instanceof StyledText;
    }

    private static void entered(Widget widget) {
        if (isField(widget)) {
            take((Control) widget);
        }
    }

    private static void left(Widget widget) {
        if (isField(widget)) {
            giveBack((Control) widget);
        }
    }

    private static void rest(Control control) {
        if (control == null || isField(control) || control.getToolTipText() == null) {
            return;
        }
        take(control);
        Listener moved = new Listener() {
            @Override
            public void handleEvent(Event event) {
                control.removeListener(SWT.MouseMove, this);
                control.removeListener(SWT.MouseExit, this);
                giveBack(control);
            }
        };
        control.addListener(SWT.MouseMove, moved);
        control.addListener(SWT.MouseExit, moved);
    }

    private static void take(Control control) {
        if (control.getToolTipText() != null) {
            control.setData(TIP, control.getToolTipText());
            control.setToolTipText(null);
        }
    }

    /** Who was given another tip meanwhile keeps that. */
    private static void giveBack(Control control) {
        if (control.getToolTipText() == null && control.getData(TIP) instanceof String tip) {
            control.setToolTipText(tip);
        }
        control.setData(TIP, null);
    }
}
