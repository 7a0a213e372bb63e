// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** Where the keyboard is. */
public final class Keyboard {

    private Keyboard() {}

    /**
     * Whether a key would bring the keyboard on to the next widget or back to the one before.
     *
     * @param traverse an event of {@link SWT#Traverse}
     */
    public static boolean isTab(Event traverse) {
        return traverse.detail == SWT.TRAVERSE_TAB_NEXT || traverse.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    /**
     * Whether the keyboard is somewhere in a place. The workbench asks a part to take the keyboard also when Tab has just
     * brought it there; who takes it then makes Tab go on from elsewhere and pass things by.
     *
     * @param place any
     * @return false, too, when what has it cannot be seen any more
     */
    public static boolean isIn(Composite place) {
        Control control = place.getDisplay().getFocusControl();
        boolean seen = control != null && control != place && control.isVisible();
        while (control != null && control != place) {
            control = control.getParent();
        }
        return seen && control == place;
    }

    /**
     * Whether somebody is in a field of a place where they can type.
     *
     * @param place any
     */
    public static boolean isTyping(Composite place) {
        return isIn(place) && place.getDisplay().getFocusControl() instanceof Text field && field.getEditable();
    }

    /**
     * Has what is being typed taken as when its field is left, for what goes on without that: a key that ends the program,
     * or opens something else. The keyboard stays where it is.
     *
     * @param display of the field
     */
    public static void takeTyped(Display display) {
        Control typed = display.getFocusControl();
        if (typed != null) {
            typed.notifyListeners(SWT.FocusOut, new Event());
        }
    }

    /**
     * Which widget of a place has the keyboard, to find the one again that comes in its stead.
     *
     * @param place any
     * @return its name for tests; "" when none of them has it
     */
    public static String nameIn(Composite place) {
        return isIn(place) ? WidgetData.key(place.getDisplay().getFocusControl()) : "";
    }

    /**
     * Gives the keyboard to the widget of a name.
     *
     * @param place where the widget is
     * @param name its name for tests
     * @return whether there is one that took it
     */
    public static boolean toName(Composite place, String name) {
        return toName(place, name, Control::setFocus);
    }

    /**
     * Leaves the keyboard with the widget of a name, which comes in the stead of another one: nothing is scrolled.
     *
     * @param place where the widget is
     * @param name its name for tests
     * @return whether there is one that took it
     */
    public static boolean staysAt(Composite place, String name) {
        return toName(place, name, TabArrival::inPlace);
    }

    private static boolean toName(Composite place, String name, Predicate<Control> taking) {
        for (Control each : place.getChildren()) {
            boolean found = WidgetData.key(each).equals(name)
                    ? taking.test(each)
                    : each instanceof Composite inner && toName(inner, name, taking);
            if (found) {
                return true;
            }
        }
        return false;
    }

    /**
     * After a click on a button the keyboard goes back to where it was, so that typing goes on there. Who comes to the
     * button by keys stays on it, and what the command itself gives the keyboard to keeps it.
     *
     * @param button a command, for example in a bar
     * @param otherwise called when where it was cannot be seen any more
     */
    public static void goesBackAfterClick(Button button, Runnable otherwise) {
        Control[] left = {null};
        boolean[] clicked = {false};
        Listener leaving = event -> {
            if (event.widget != button && event.widget instanceof Control control) {
                left[0] = control;
            }
        };
        button.getDisplay().addFilter(SWT.FocusOut, leaving);
        button.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.FocusOut, leaving));
        button.addListener(SWT.MouseDown, event -> clicked[0] = true);
        button.addListener(SWT.KeyDown, event -> clicked[0] = false);
        button.addListener(SWT.Selection, event -> {
            if (clicked[0] && left[0] != null) {
                event.display.asyncExec(() -> goBack(button, left[0], otherwise));
            }
            clicked[0] = false;
        });
    }

    private static void goBack(Button button, Control place, Runnable otherwise) {
        // a command that cannot be repeated now has lost the keyboard to nobody
        if (button.isDisposed() || button.isEnabled() && !button.isFocusControl()) {
            return;
        }
        boolean back = !place.isDisposed() && place.isVisible() && TabArrival.inPlace(place);
        if (!back) {
            otherwise.run();
        }
    }
}
