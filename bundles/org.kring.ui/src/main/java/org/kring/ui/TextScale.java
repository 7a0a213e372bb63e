// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import org.eclipse.swt.widgets.Display;

/** How large letters are on this screen by the settings of the desktop; what is painted grows with them. */
public final class TextScale {

    private static final double USUAL_DPI = 96;

    private TextScale() {}

    /**
     * The scale of text.
     *
     * @param display of the widget that is painted
     * @return 1 as usual, 2 for letters of twice the size; never less than 1
     */
    public static double of(Display display) {
        return Math.max(1, display.getDPI().y / USUAL_DPI);
    }

    /**
     * A length that grows with the text.
     *
     * @param display of the widget
     * @param points at the usual size
     * @return whole points
     */
    public static int points(Display display, int points) {
        return (int) Math.round(points * of(display));
    }
}
