// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/**
 * After a click on a button of a page the keyboard goes back to the field that was typed in, so that the next word can
 * be typed at once. Who reaches a button by keys stays on it.
 */
public final class TypingFocus {

    private final Composite page;
    private final Supplier<Control> otherwise;
    private Text typed;
    private Text marked;
    private Button clicked;

    private TypingFocus(Composite page, Supplier<Control> otherwise) {
        this.page = page;
        this.otherwise = otherwise;
    }

    /**
     * Watches a page until it is disposed.
     *
     * @param page any
     * @param otherwise gets the keyboard when nothing was typed yet or the field is gone; null for nobody
     * @return never null
     */
    public static TypingFocus on(Composite page, Supplier<Control> otherwise) {
        TypingFocus focus = new TypingFocus(page, otherwise);
        Display display = page.getDisplay();
        Listener listener = focus::heard;
        int[] types = {SWT.FocusIn, SWT.MouseDown, SWT.KeyDown, SWT.Selection};
        for (int type : types) {
            display.addFilter(type, listener);
        }
        page.addListener(SWT.Dispose, event -> {
            for (int type : types) {
                display.removeFilter(type, listener);
            }
        });
        return focus;
    }

    private void heard(Event event) {
        if (!(event.widget instanceof Control control) || !isInside(control)) {
            return;
        }
        switch (event.type) {
            case SWT.FocusIn -> {
                if (control instanceof Text text && text.getEditable()) {
                    typed = text;
                }
            }
            case SWT.MouseDown -> clicked = control instanceof Button button && isCommand(button) ? button : null;
            case SWT.KeyDown -> clicked = null;
            default -> {
                if (control == clicked) {
                    clicked = null;
                    control.getDisplay().asyncExec(() -> back(TabArrival::inPlace));
                }
            }
        }
    }

    private static boolean isCommand(Button button) {
        return (button.getStyle() & SWT.PUSH) != 0;
    }

    private boolean isInside(Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each == page) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gives the keyboard to the field that was typed in, also when the page is not in front yet.
     *
     * @return false when nothing was typed yet, or the field is gone
     */
    public boolean resume() {
        return canBeTypedIn() && typed.setFocus();
    }

    /** Remembers the field that was typed in last, to come back to it. */
    public void mark() {
        marked = canBeTypedIn() ? typed : null;
    }

    /**
     * The field that was remembered.
     *
     * @param otherwise instead of one that cannot be typed in any more, and of none; may be null
     * @return never another field
     */
    public Text marked(Text otherwise) {
        return isOpen(marked) ? marked : otherwise;
    }

    /** To be called when widgets came or went: who was typing in one that is gone goes on in another. */
    public void keep() {
        if (typed != null && typed.isDisposed() && !isInside(page.getDisplay().getFocusControl())) {
            back();
        }
    }

    /** Gives the keyboard back, unless the page is not in front. */
    public void back() {
        back(Control::setFocus);
    }

    private void back(Consumer<Control> giving) {
        if (page.isDisposed()
                || Banner.isAsking(page.getDisplay())
                || page.getDisplay().getActiveShell() != page.getShell()
                || !page.isVisible()) {
            return;
        }
        Control target = canBeTypedIn() ? typed : other();
        if (target != null && !target.isDisposed()) {
            giving.accept(target);
        }
    }

    /** Words that were only changed in place are closed again. */
    private boolean canBeTypedIn() {
        return isOpen(typed);
    }

    private static boolean isOpen(Text field) {
        return field != null && !field.isDisposed() && field.isVisible() && field.getEditable();
    }

    private Control other() {
        return otherwise == null ? null : otherwise.get();
    }
}
