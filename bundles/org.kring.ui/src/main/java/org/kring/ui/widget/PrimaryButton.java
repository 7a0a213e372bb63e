// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** The one thing to do next on a screen: its button is filled, the others are quiet. */
public final class PrimaryButton {

    private static final String FILLED = "kring-primary";
    /** Can be pressed, and is not what comes next. */
    private static final String QUIET = "kring-primary-quiet";
    /** Cannot be pressed. */
    private static final String OFF = "kring-primary-off";

    private PrimaryButton() {}

    /**
     * Fills a button.
     *
     * @param button the only one of its screen; never one that throws something away
     * @return the same
     */
    public static Button mark(Button button) {
        return WidgetData.style(button, FILLED);
    }

    /**
     * Lets a filled button be pressed, or takes its ground away with its use.
     *
     * @param button a marked one
     * @param enabled whether it can be pressed
     */
    public static void enable(Button button, boolean enabled) {
        button.setEnabled(enabled);
        style(button, enabled ? FILLED : OFF);
    }

    /**
     * Fills a button or makes it a quiet one that can be pressed all the same, as what it does changes.
     *
     * @param button one that can be pressed
     * @param filled whether it is the one thing to do next now
     */
    public static void show(Button button, boolean filled) {
        style(button, filled ? FILLED : QUIET);
    }

    private static void style(Button button, String style) {
        WidgetData.style(button, style);
        button.reskin(SWT.NONE);
    }
}
