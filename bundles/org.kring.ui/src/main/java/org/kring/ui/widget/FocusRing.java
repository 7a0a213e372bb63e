// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.kring.draw.Colour;
import org.kring.ui.ThemeChoice;

/**
 * Shows that the keyboard is in a widget that does not show it by itself, such as a list in which nothing is chosen or a
 * field of many lines: as a ring in the air around it, which its parent has to leave.
 */
public final class FocusRing {

    /** The air that is needed on each side, in points. */
    public static final int AIR = 2;

    private static final int ROUND = 8;

    private FocusRing() {}

    /**
     * Draws a ring around a widget while it has the keyboard.
     *
     * @param control any, with {@link #AIR} around it
     * @return the same
     */
    public static <T extends Control> T around(T control) {
        return around(control, control);
    }

    /**
     * Draws a ring around a widget while something in it has the keyboard.
     *
     * @param control any, with {@link #AIR} around it
     * @param inside what gets the keyboard
     * @return the widget
     */
    public static <T extends Control> T around(T control, Control inside) {
        Composite parent = control.getParent();
        Listener paint = event -> {
            if (inside.isFocusControl() && control.isVisible()) {
                draw(control, event.gc);
            }
        };
        Listener again = event -> {
            Rectangle at = outside(control);
            parent.redraw(at.x - 1, at.y - 1, at.width + 2, at.height + 2, false);
        };
        parent.addListener(SWT.Paint, paint);
        inside.addListener(SWT.FocusIn, again);
        inside.addListener(SWT.FocusOut, again);
        control.addListener(SWT.Dispose, event -> parent.removeListener(SWT.Paint, paint));
        return control;
    }

    private static Rectangle outside(Control control) {
        Rectangle at = control.getBounds();
        return new Rectangle(at.x - AIR, at.y - AIR, at.width + 2 * AIR, at.height + 2 * AIR);
    }

    private static void draw(Control control, GC gc) {
        Colour strong = ThemeChoice.on(control.getDisplay()).palette().accents().strong();
        Rectangle at = outside(control);
        gc.setAntialias(SWT.ON);
        gc.setForeground(new Color(strong.red(), strong.green(), strong.blue()));
        gc.setLineWidth(AIR);
        gc.drawRoundRectangle(at.x + 1, at.y + 1, at.width - 2, at.height - 2, ROUND, ROUND);
    }
}
