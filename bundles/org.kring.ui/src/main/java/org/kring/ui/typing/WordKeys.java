// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.widget.Banner;

/** Tells words from commands on a page where a letter begins to type and a blank alone is a command. */
public final class WordKeys {

    /**
     * Milliseconds after a letter in which a blank belongs to the same words, wherever the keyboard went meanwhile: who types
     * on where nothing can be typed, as in a phase that everybody keeps to themselves, stops no clock between two words.
     */
    private static final int WORD = 1500;

    private final Composite page;
    private final Clock clock;
    private long last = Long.MIN_VALUE;

    /** Nothing was typed yet on a page; the clock tells how long ago a letter was. */
    public WordKeys(Composite page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    /** Whether a key is pressed in the window of the page while that is seen, without Control and Alt. */
    public boolean isHeard(Event event) {
        return event.widget instanceof Control control
                && control.getShell() == page.getShell()
                && page.isVisible()
                && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
    }

    /** Whether a key that is heard may be a command: with Shift it is none, nor is a blank between words. */
    public boolean isCommand(Event event) {
        if (Character.isLetterOrDigit(event.character)) {
            typed();
        } else if (event.character != ' ' && (event.keyCode & SWT.MODIFIER_MASK) == 0) {
            last = Long.MIN_VALUE; // Enter, Tab or an arrow ends the words
        }
        boolean between = event.character == ' ' && clock.millis() < last + WORD;
        return !between && (event.stateMask & SWT.SHIFT) == 0;
    }

    /** A letter was typed, or one that waited is typed now. */
    public void typed() {
        last = clock.millis();
    }

    /** Whether a key is pressed somewhere in the page. */
    public boolean isInside(Event event) {
        Control each = (Control) event.widget;
        while (each != null && each != page) {
            each = each.getParent();
        }
        return each == page;
    }

    /**
     * Whether a key means something where it is pressed, as it does in a field, and a blank at a button; a letter means
     * nothing in words of several lines that cannot be changed as they stand.
     */
    public static boolean isTaken(Event event) {
        boolean plain = isKept(event) && Character.isLetterOrDigit(event.character)
                || event.widget instanceof Canvas
                || event.widget instanceof Label
                || event.widget instanceof ScrolledComposite
                || event.widget.getClass() == Composite.class;
        return !plain && !(event.widget instanceof Button && event.keyCode != ' ') || isBetweenAnswers(event);
    }

    private static boolean isKept(Event event) {
        return event.widget instanceof Text words && (words.getStyle() & SWT.MULTI) != 0 && !words.getEditable();
    }

    /** An arrow on a button of a question leads to the other one. */
    private static boolean isBetweenAnswers(Event event) {
        boolean arrow = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT;
        return arrow && event.widget instanceof Button button && button.getParent() instanceof Banner;
    }
}
