// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * The second press of two quick ones, of the mouse or of a key, on a button that the first brought: nobody has read it
 * yet, and it is not pressed.
 */
final class QuickPress {

    private static final String LAST = QuickPress.class.getName();

    /** The last one on a display: which one it was, and when the system saw it, in milliseconds. */
    private record Press(int number, int time) {}

    private QuickPress() {}

    private static Press last(Display display) {
        return display.getData(LAST) instanceof Press press ? press : new Press(0, 0);
    }

    /** To be told of each button when it is made. */
    static void made(Button button) {
        button.setData(LAST, last(button.getDisplay()).number());
    }

    /**
     * Takes down a press.
     *
     * @param button that was pressed
     * @param press its event, with the milliseconds at which the system saw it
     * @return whether it is the second one, on a button that came after the first
     */
    static boolean isUnread(Button button, Event press) {
        Display display = button.getDisplay();
        Press last = last(display);
        boolean fresh = last.number() > 0 && Integer.valueOf(last.number()).equals(button.getData(LAST));
        int since = press.time - last.time();
        if (fresh && since > 0 && since < display.getDoubleClickTime()) {
            return true;
        }
        display.setData(LAST, new Press(last.number() + 1, press.time));
        return false;
    }
}
