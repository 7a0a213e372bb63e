// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.kring.ui.widget.LongWords;

/**
 * Lets a tip come only when the pointer was moved over what it belongs to, and keeps tips away from what is typed: a field
 * shows none as long as it has the keyboard, what the pointer happens to rest on none from a key on, and what comes to
 * lie under a pointer that stands, since the page changed, none at all, until the pointer moves there.
 */
public final class TipsWhileTyping {

    private static final String TIP = TipsWhileTyping.class.getName();

    /** What the pointer came over last; null for nothing. */
    private Control over;
    /** The same as long as the pointer was not moved there. */
    private Control unmoved;

    private TipsWhileTyping() {}

    /**
     * Watches everything on a display, also what is made later.
     *
     * @param display of the workbench
     */
    public static void hidden(Display display) {
        TipsWhileTyping tips = new TipsWhileTyping();
        display.addFilter(SWT.FocusIn, event -> entered(event.widget));
        display.addFilter(SWT.FocusOut, event -> left(event.widget));
        display.addFilter(SWT.KeyDown, event -> {
            entered(event.widget);
            take(display.getCursorControl());
        });
        display.addFilter(SWT.Resize, event -> laidOut(event.widget));
        display.addFilter(SWT.MouseEnter, event -> tips.cameUnder(event.widget));
        display.addFilter(SWT.MouseMove, event -> tips.moved(event.widget));
        display.addFilter(SWT.MouseExit, event -> tips.moved(event.widget));
        display.addFilter(SWT.Dispose, event -> tips.gone(event.widget));
    }

    /** A list that is laid out for the first time. */
    private static void laidOut(Widget widget) {
        if (widget instanceof Combo combo && combo.getToolTipText() != null) {
            LongWords.tip(combo, combo.getToolTipText());
        }
    }

    private static boolean isField(Widget widget) {
        return widget instanceof Text || widget instanceof StyledText;
    }

    private static void entered(Widget widget) {
        if (isField(widget)) {
            take((Control) widget);
        }
    }

    /** A pointer that rests on it has not asked for the tip. */
    private static void left(Widget widget) {
        if (isField(widget) && widget.getDisplay().getCursorControl() != widget) {
            giveBack((Control) widget);
        }
    }

    /** A pointer that is moved there tells so at once; a tip that is only given when it enters is there by then. */
    private void cameUnder(Widget widget) {
        if (widget instanceof Control control) {
            over = control;
            unmoved = control;
            control.getDisplay().asyncExec(() -> {
                if (unmoved == control && !control.isDisposed()) {
                    take(control);
                }
            });
        }
    }

    private void moved(Widget widget) {
        if (widget == unmoved) {
            unmoved = null;
        }
        if (widget instanceof Control control && !(isField(control) && control.isFocusControl())) {
            giveBack(control);
        }
    }

    /** With GTK its tip is that of the whole window, and would be there on. */
    private void gone(Widget widget) {
        if (widget != null && widget == over) {
            over.setToolTipText(null);
            over = null;
            unmoved = null;
        }
    }

    private static void take(Control control) {
        if (control != null && control.getToolTipText() != null) {
            control.setData(TIP, control.getToolTipText());
            control.setToolTipText(null);
        }
    }

    /** Who was given another tip meanwhile keeps that. */
    private static void giveBack(Control control) {
        if (control.getData(TIP) instanceof String tip) {
            control.setData(TIP, null);
            if (control.getToolTipText() == null) {
                control.setToolTipText(tip);
            }
        }
    }
}
