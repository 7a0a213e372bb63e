// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** When a dialog is over, the window that it lay over gets the keys again, also where no desktop sees to that. */
public final class WindowBelow {

    private WindowBelow() {}

    /**
     * Watches all dialogs of a display, those that are made later too.
     *
     * @param display of the workbench
     */
    public static void comesForward(Display display) {
        display.addFilter(SWT.Dispose, WindowBelow::gone);
    }

    private static void gone(Event event) {
        Composite parent = event.widget instanceof Shell dialog ? dialog.getParent() : null;
        if (parent instanceof Shell below) {
            event.display.asyncExec(() -> forward(below));
        }
    }

    private static void forward(Shell below) {
        if (!below.isDisposed() && below.isVisible() && below.getDisplay().getActiveShell() == null) {
            below.forceActive();
        }
    }
}
