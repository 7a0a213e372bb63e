// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.swt.widgets.Button;

/** The one thing to do next on a screen: its button is filled, the others are quiet. */
public final class PrimaryButton {

    private PrimaryButton() {}

    /**
     * Fills a button.
     *
     * @param button the only one of its screen; never one that throws something away
     * @return the same
     */
    public static Button mark(Button button) {
        return WidgetData.style(button, "kring-primary");
    }
}
