// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * The second press of two quick ones, of the mouse or of a key. A button that the first brought is not pressed, since
 * nobody has read it yet; a field that the first emptied, or brought, is not empty by mistake.
 */
public final class QuickPress {

    private static final String LAST = QuickPress.class.getName();

    /** The last one on a display: which one it was, when the system saw it, in milliseconds, and whether soon after another. */
    private record Press(int number, int time, boolean soon) {}

    private QuickPress() {}

    private static Press last(Display display) {
        return display.getData(LAST) instanceof Press press ? press : new Press(0, 0, false);
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
        if (fresh && isSoon(display, press)) {
            return true;
        }
        pressed(display, press);
        return false;
    }

    /**
     * Takes down Enter in a field.
     *
     * @param display of the field
     * @param press its event, with the milliseconds at which the system saw it
     */
    static void pressed(Display display, Event press) {
        display.setData(LAST, new Press(last(display).number() + 1, press.time, isSoon(display, press)));
    }

    private static boolean isSoon(Display display, Event press) {
        Press last = last(display);
        int since = press.time - last.time();
        return last.number() > 0 && since > 0 && since < display.getDoubleClickTime();
    }

    /**
     * Whether there is nothing in a field for the press that is being told, because it is the second one: the words are
     * handed in already, and nothing is missing. To be asked by what Enter in the field and its button do, see
     * {@link Widgets#entered} and {@link Widgets#button}.
     *
     * @param field whose words are handed in
     * @return false when there are words
     */
    public static boolean foundEmpty(Text field) {
        return field.getText().isBlank() && last(field.getDisplay()).soon();
    }
}
