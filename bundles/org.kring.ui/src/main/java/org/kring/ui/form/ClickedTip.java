// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** The tip of a button that was clicked: what follows, such as a question below it, is not covered by it. */
public final class ClickedTip {

    private static final String TIP = "kring.tip";

    private ClickedTip() {}

    /**
     * From now on hides the tip of a button after each click, until the pointer leaves.
     *
     * @param button with a tip or without one
     */
    public static void hideAfterClick(Button button) {
        button.addListener(SWT.MouseDown, event -> {
            if (button.getToolTipText() != null) {
                button.setData(TIP, button.getToolTipText());
                button.setToolTipText(null);
            }
        });
        button.addListener(SWT.MouseExit, event -> {
            if (button.getData(TIP) instanceof String tip) {
                button.setData(TIP, null);
                button.setToolTipText(tip);
            }
        });
    }

    /**
     * Takes the tip of a button away for something that opens below it, until another one is given to it.
     *
     * @param button with a tip or without one
     */
    public static void hide(Button button) {
        button.setData(TIP, null);
        button.setToolTipText(null);
    }
}
