// SPDX-License-Identifier: EPL-2.0
package org.kring.app.theme;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Fonts of the style sheet go with it. When the look changes, the styling engine leaves a widget its font where that looks
 * like the widget's own, as after bold words became plain again, and then takes the font away: every later change would
 * end in the middle.
 */
final class StyledFonts {

    /** Where the styling engine keeps the font that a widget had before it was styled. */
    private static final String OWN = "defaultFont";

    private StyledFonts() {}

    /** Gives all widgets of a display back the fonts of their own that the styling engine would overlook. */
    static void giveBack(Display display) {
        for (Shell each : display.getShells()) {
            giveBack(each);
        }
    }

    private static void giveBack(Control control) {
        Font now = control.getFont();
        if (control.getData(OWN) instanceof Font own && own != now && !own.isDisposed() && isAlike(own, now)) {
            control.setFont(own);
        }
        if (control instanceof Composite parent) {
            for (Control each : parent.getChildren()) {
                giveBack(each);
            }
        }
    }

    private static boolean isAlike(Font own, Font now) {
        return now.isDisposed() || own.getFontData()[0].equals(now.getFontData()[0]);
    }
}
