// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * The second press of two quick ones, of the mouse or of a key, when the first took away the button that it was meant
 * for: whatever came in its place was not read by anybody, and is not pressed.
 */
final class QuickPress {

    private static final String LAST = QuickPress.class.getName();

    private record Press(Button button, int time) {

        boolean isGone() {
            return button.isDisposed() || !button.isVisible();
        }
    }

    private QuickPress() {}

    /**
     * Takes down a press.
     *
     * @param button that was pressed
     * @param press its event, with the milliseconds at which the system saw it; one with data comes from a command, which
     *     is meant for what it is called
     * @return whether it was meant for a button that is gone
     */
    static boolean isForAnother(Button button, Event press) {
        if (press.data != null) {
            return false;
        }
        Display display = button.getDisplay();
        Press last = (Press) display.getData(LAST);
        int since = last == null ? 0 : press.time - last.time();
        boolean quick = since > 0 && since < display.getDoubleClickTime();
        if (quick && last.isGone()) {
            return true;
        }
        display.setData(LAST, new Press(button, press.time));
        return false;
    }
}
