// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.kring.draw.Colour;
import org.kring.ui.ThemeChoice;

/**
 * The edge of a field of many lines, in the colour of the edges of other fields: the toolkit's own one cannot be seen in
 * the dark theme.
 */
public final class FieldEdge {

    private FieldEdge() {}

    /**
     * Draws an edge inside a frame, over its air.
     *
     * @param frame without a border of its own, with air on all sides
     */
    public static void in(Composite frame) {
        frame.addListener(SWT.Paint, event -> {
            Colour line = ThemeChoice.on(frame.getDisplay()).palette().surface().line();
            Rectangle inside = frame.getClientArea();
            event.gc.setForeground(new Color(line.red(), line.green(), line.blue()));
            event.gc.setLineWidth(1);
            event.gc.drawRectangle(inside.x, inside.y, inside.width - 1, inside.height - 1);
        });
    }
}
