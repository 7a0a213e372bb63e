// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.field;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.AccessibleName;
import org.kring.ui.widget.TypingUndo;
import org.kring.ui.widget.WidgetData;

/**
 * A field of one line for a value that people type as they like. Enter, or leaving the field, takes what was typed; what
 * is not understood stays in the field, is told below it, and changes nothing. Arrow up and down go on to the next value
 * and to the one before, Escape puts back what was there.
 *
 * @param <T> the kind of value
 */
public final class TypedField<T> extends Composite {

    /** Points in a field beside its words. */
    private static final int AIR = 4;

    private final Reading<T> reading;
    private final Consumer<T> taken;
    private final Text text;
    private String name = "";
    private FieldLine line = FieldLine.NONE;
    private DropDown dropDown = DropDown.NONE;
    private T value;
    private String shown = "";
    private String refusal = "";

    /**
     * An empty field.
     *
     * @param parent of any layout
     * @param key under which tests find what is typed in
     * @param reading of its values
     * @param taken gets each other value, also the same one after another was shown
     */
    public TypedField(Composite parent, String key, Reading<T> reading, Consumer<T> taken) {
        super(parent, SWT.NONE);
        this.reading = reading;
        this.taken = taken;
        WidgetData.style(this, "kring-page");
        GridLayoutFactory.fillDefaults().spacing(2, 0).applyTo(this);
        text = WidgetData.key(new Text(this, SWT.SINGLE | SWT.BORDER), key);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(width(), SWT.DEFAULT)
                .applyTo(text);
        text.addListener(SWT.FocusOut, event -> left());
        text.addListener(SWT.DefaultSelection, event -> take());
        text.addListener(SWT.Modify, event -> reconsider());
        text.addListener(SWT.KeyDown, this::pressed);
        setTabList(new Control[] {text});
    }

    private int width() {
        GC gc = new GC(text);
        int width = gc.textExtent(reading.sample()).x + AIR;
        gc.dispose();
        return width;
    }

    /**
     * Gives the field the name that a screen reader says.
     *
     * @param words in the reader's language
     * @return the same
     */
    public TypedField<T> named(String words) {
        name = words;
        AccessibleName.of(text, () -> refusal.isEmpty() ? name : name + ": " + refusal);
        return this;
    }

    /**
     * Chooses where it is told what is not understood.
     *
     * @param place a line near the field
     * @return the same
     */
    public TypedField<T> toldIn(FieldLine place) {
        line = place;
        line.add(this);
        return this;
    }

    /**
     * Gives the field two buttons, for who has the mouse in hand.
     *
     * @return the same
     */
    public TypedField<T> withSteps() {
        step("\u2212", -1, Messages.Step_less, ".less");
        step("+", 1, Messages.Step_more, ".more");
        return this;
    }

    private void step(String sign, int steps, String called, String key) {
        Button button = button(SWT.PUSH, called, key);
        button.setText(sign);
        button.addListener(SWT.Selection, event -> {
            step(steps);
            text.setFocus();
        });
    }

    /** A button after the field. Tab goes from field to field; the keys of the field do what it does. */
    Button button(int style, String called, String key) {
        ((GridLayout) getLayout()).numColumns++;
        Button button = WidgetData.key(new Button(this, style), WidgetData.key(text) + key);
        GridDataFactory.fillDefaults().applyTo(button);
        AccessibleName.of(button, () -> NLS.bind(called, name));
        return button;
    }

    /** Lets something open below the field. */
    void opens(DropDown below) {
        dropDown = below;
    }

    /** What is typed in. */
    Text text() {
        return text;
    }

    /**
     * The value of the field.
     *
     * @return the last one that was shown or taken; null when there was none
     */
    public T value() {
        return value;
    }

    /** Puts words into the field as if they were typed. */
    void type(T typed) {
        text.setText(reading.words(typed));
        text.selectAll();
    }

    /** Takes a value that was chosen. */
    void choose(T chosen) {
        text.setText(reading.words(chosen));
        take();
        text.setFocus();
        text.selectAll();
    }

    /**
     * Shows a value. What is being typed, or was not understood, stays while the value is the same.
     *
     * @param now never null
     */
    public void show(T now) {
        if (!now.equals(value) || text.getText().equals(shown)) {
            value = now;
            fill(reading.words(now));
        }
    }

    private void fill(String words) {
        shown = words;
        if (!text.getText().equals(words)) {
            text.setText(words);
            text.setSelection(words.length());
        }
        TypingUndo.kept(text);
        say("");
    }

    /**
     * Takes what stands in the field.
     *
     * @return whether it is understood
     */
    public boolean take() {
        String typed = isDisposed() ? shown : text.getText();
        if (typed.equals(shown)) {
            return true;
        }
        Optional<T> read = reading.read(typed);
        read.ifPresentOrElse(this::accept, () -> say(reading.refusal(typed)));
        return read.isPresent();
    }

    private void accept(T now) {
        value = now;
        fill(reading.words(now));
        taken.accept(now);
    }

    /** Goes on from what stands in the field, unless that is not understood. */
    private void step(int steps) {
        if (take() && value != null) {
            accept(reading.step(value, steps));
        }
    }

    private void say(String words) {
        if (!words.equals(refusal) && !isDisposed()) {
            refusal = words;
            line.say(this, words);
            named(name);
        }
    }

    private void left() {
        if (!dropDown.holds()) {
            dropDown.close();
            if (!take()) {
                text.setSelection(0); // of more than there is room for, the beginning is seen
            }
        }
    }

    /** What is understood again, or was put back, is not told any more. */
    private void reconsider() {
        String typed = text.getText();
        if (!refusal.isEmpty() && (typed.equals(shown) || reading.read(typed).isPresent())) {
            say("");
        }
    }

    private void pressed(Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (dropDown.pressed(event)) {
            event.doit = false;
        } else if (plain && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            step(event.keyCode == SWT.ARROW_UP ? 1 : -1);
        } else if (plain && event.keyCode == SWT.ESC) {
            putBack();
        }
    }

    /** Puts back what was there before something was typed. */
    void putBack() {
        fill(shown);
    }

    @Override
    public boolean setFocus() {
        boolean here = text.setFocus();
        if (!refusal.isEmpty()) {
            text.setSelection(text.getCharCount(), 0); // all of it, from its beginning
        }
        return here;
    }
}
