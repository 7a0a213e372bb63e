// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/**
 * Keeps words that are typed while a page changes. Who goes on to a next step, or keeps words by Enter, types on at once;
 * the page follows when that is on the disk, and the field that had the keyboard may be emptied or gone by then. What is
 * typed meanwhile waits, in its order, and then goes where the keyboard is.
 */
public final class HeldTyping {

    private final Composite page;
    private final Consumer<Character> otherwise;
    private final Deque<Character> held = new ArrayDeque<>();
    private int changes;

    private HeldTyping(Composite page, Consumer<Character> otherwise) {
        this.page = page;
        this.otherwise = otherwise;
    }

    /**
     * Watches a page until it is disposed. To be called before anybody else filters keys, since what waits is nobody
     * else's.
     *
     * @param page any
     * @param otherwise gets a letter that waited when no field has the keyboard then
     * @return never null
     */
    public static HeldTyping on(Composite page, Consumer<Character> otherwise) {
        HeldTyping typing = new HeldTyping(page, otherwise);
        Listener heard = typing::heard;
        page.getDisplay().addFilter(SWT.KeyDown, heard);
        page.getDisplay().addFilter(SWT.Verify, heard);
        page.addListener(SWT.Dispose, event -> {
            event.display.removeFilter(SWT.KeyDown, heard);
            event.display.removeFilter(SWT.Verify, heard);
        });
        return typing;
    }

    /** A change is on its way: what is typed from now on waits for it. */
    public void hold() {
        changes++;
    }

    /** A change has come, or will not come: what waited is typed unless another one is on its way. */
    public void release() {
        changes--;
        while (changes == 0 && !held.isEmpty() && !page.isDisposed()) {
            type(held.remove());
        }
    }

    private void heard(Event event) {
        if (changes > 0 && isInside(event) && waits(event)) {
            String words = event.type == SWT.Verify ? event.text : String.valueOf(event.character);
            words.chars().forEach(each -> held.add((char) each));
            event.doit = false;
            event.type = SWT.None;
        }
    }

    private boolean isInside(Event event) {
        Control each = event.widget instanceof Control control ? control : null;
        while (each != null && each != page) {
            each = each.getParent();
        }
        return each == page;
    }

    /** Commands do not wait: what is pressed together with Control, and what is no word where it is pressed. */
    private boolean waits(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return false;
        }
        if (event.widget instanceof Text field && field.getEditable()) {
            // a key comes twice, and with what an input method makes of it; what it puts into the field comes once
            return event.type == SWT.Verify ? isTyped(event) : isEditing(event.character);
        }
        return event.type == SWT.KeyDown && isPlain(event.widget) && isWord(event.character);
    }

    /** What the program itself puts into a field is no typing. */
    private static boolean isTyped(Event event) {
        return !event.text.isEmpty() && event.keyCode != 0 && !isEditing(event.character);
    }

    private static boolean isEditing(char key) {
        return key == SWT.CR || key == SWT.BS;
    }

    private static boolean isPlain(Widget widget) {
        return widget instanceof Text
                || widget instanceof Canvas
                || widget instanceof Label
                || widget instanceof Button
                || widget instanceof ScrolledComposite
                || widget.getClass() == Composite.class;
    }

    /** A word begins with a letter; the rest of it may be anything. */
    private boolean isWord(char key) {
        return held.isEmpty() ? Character.isLetterOrDigit(key) : isEditing(key) || !Character.isISOControl(key);
    }

    private void type(char key) {
        Control focus = page.getDisplay().getFocusControl();
        if (!(focus instanceof Text field) || !field.getEditable()) {
            otherwise.accept(key);
        } else if (key == SWT.CR) {
            field.notifyListeners(SWT.DefaultSelection, new Event());
        } else if (key == SWT.BS) {
            takeBack(field);
        } else {
            field.insert(String.valueOf(key));
        }
    }

    private static void takeBack(Text field) {
        Point chosen = field.getSelection();
        if (chosen.x == chosen.y && chosen.x > 0) {
            field.setSelection(chosen.x - 1, chosen.x);
        }
        field.insert("");
    }
}
