// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * The name that a screen reader says of a control: the one that was given to it, else its own words, else the caption
 * that stands before it on the screen. Once {@link #everywhere} was called, every control that can be operated has it.
 */
public final class AccessibleName {

    private static final String GIVEN = "org.kring.accessible.given";
    private static final String TOLD = "org.kring.accessible.told";

    private AccessibleName() {}

    /**
     * Names all controls of a display, those that are made later too.
     *
     * @param display of the workbench
     */
    public static void everywhere(Display display) {
        display.addFilter(SWT.Skin, AccessibleName::made);
        display.addFilter(SWT.FocusIn, AccessibleName::entered);
        display.addFilter(SWT.Modify, AccessibleName::chosen);
    }

    /** What is chosen in a closed list is said with its name. */
    private static void chosen(Event event) {
        if (event.widget instanceof Combo) {
            entered(event);
        }
    }

    /** What stands before a control may have changed since it was made. */
    private static void entered(Event event) {
        if (event.widget instanceof Control control && control.getData(TOLD) != null) {
            GtkName.tell(control, toTell(control));
        }
    }

    /** A button's own words are known already, and stay true when they change: "" for those. */
    private static String toTell(Control control) {
        String given = given(control);
        return given.isEmpty() && Caption.speaks(control) ? "" : named(control);
    }

    private static void made(Event event) {
        if (event.widget instanceof Control control && Caption.isOperated(control)) {
            tell(control);
        }
    }

    /**
     * Gives a control a name of its own, or another one.
     *
     * @param control whose caption does not say enough, or who has none
     * @param name in the reader's language
     */
    public static void of(Control control, String name) {
        of(control, () -> name);
    }

    /**
     * Gives a control a name that may change.
     *
     * @param control whose caption does not say enough, or who has none
     * @param name asked each time
     */
    public static void of(Control control, Supplier<String> name) {
        control.setData(GIVEN, name);
        tell(control);
    }

    /**
     * Names a control by the words that stand before it, when its tip says what is chosen in it. One that has a name of
     * its own keeps that.
     *
     * @param control with such a tip
     */
    public static void byPlace(Control control) {
        if (control.getData(GIVEN) == null) {
            of(control, () -> Caption.place(control));
        }
    }

    private static void tell(Control control) {
        // the words before it may be made in the same breath
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                GtkName.tell(control, toTell(control));
            }
        });
        if (control.getData(TOLD) == null) {
            control.setData(TOLD, Boolean.TRUE);
            control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent event) {
                    String given = given(control);
                    if (!given.isEmpty()) {
                        // the toolkit may have a name of its own, in its own language
                        event.result = given;
                    } else if (event.result == null || event.result.isEmpty()) {
                        event.result = Caption.of(control);
                    }
                }
            });
        }
    }

    /**
     * The name of a control.
     *
     * @param control any
     * @return "" when it has none and nothing stands before it
     */
    public static String named(Control control) {
        String given = given(control);
        return given.isEmpty() ? Caption.of(control) : given;
    }

    private static String given(Control control) {
        return control.getData(GIVEN) instanceof Supplier<?> name ? String.valueOf(name.get()) : "";
    }
}
