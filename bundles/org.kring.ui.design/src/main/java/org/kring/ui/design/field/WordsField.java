// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.field;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.draw.Colour;
import org.kring.practice.edit.Field;
import org.kring.ui.AccessibleName;
import org.kring.ui.ThemeChoice;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.text.Messages;
import org.kring.ui.form.FieldEdge;
import org.kring.ui.widget.RoomForBars;
import org.kring.ui.widget.TypingUndo;

/** A field for the words of one language, with the language before it. */
public final class WordsField {

    /** Who hears what happens in a field. */
    public interface Listener {

        void typed(Field field, String words);

        void left();

        void insisted();
    }

    private static final int RING = 2;

    private final Text text;
    private final Field field;
    private final String code;
    private final Listener listener;
    private boolean showing;

    /** The field of one language. */
    public WordsField(Composite parent, Field field, String caption, Listener listener) {
        this.listener = listener;
        this.field = field;
        this.code = field.dutch() ? "nl" : "en";
        boolean many = field == Field.SUMMARY_NL
                || field == Field.SUMMARY_EN
                || field == Field.INSTRUCTION_NL
                || field == Field.INSTRUCTION_EN;
        Label language = new Label(parent, SWT.NONE);
        language.setText(code);
        language.setData(DesignIds.CSS_CLASS, "kring-quiet");
        GridDataFactory.fillDefaults()
                .align(SWT.END, many ? SWT.BEGINNING : SWT.CENTER)
                .indent(0, many ? 6 : 0)
                .applyTo(language);
        text = many ? area(parent) : new Text(parent, SWT.BORDER | SWT.SINGLE);
        TypingUndo.leaveAlone(text);
        text.setMessage(field.dutch() ? Messages.Field_emptyDutch : Messages.Field_emptyEnglish);
        text.setData(DesignIds.WIDGET_KEY, "field." + field.name());
        if (!many) {
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(60, SWT.DEFAULT)
                    .applyTo(text);
        }
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                listener.typed(field, text.getText());
            }
        });
        text.addListener(SWT.FocusOut, event -> listener.left());
        text.addListener(SWT.KeyDown, this::key);
        if (many) {
            tabLeaves();
        }
        AccessibleName.of(text, caption + ", " + language.getText());
    }

    /** Says in the line below that these are too many words, and in its tip why that matters; "" when they are not. */
    void fault(LineBelow below, String sentence) {
        String words = text.getText();
        int over = words.codePointCount(0, words.length()) - field.most();
        below.fault(
                this,
                sentence.isEmpty() ? "" : NLS.bind(Messages.Field_over, new Object[] {code, over, field.most()}),
                sentence);
    }

    /** Says in the line below whether these are still the words of the original. */
    void copied(LineBelow below, boolean copied) {
        String whole = field.dutch() ? Messages.Field_copiedDutch : Messages.Field_copiedEnglish;
        below.hint(this, copied ? NLS.bind(Messages.Field_copied, code) : "", whole);
    }

    /** A field of several lines, with air between the words and the frame. */
    private static Text area(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setData(DesignIds.CSS_CLASS, "kring-card");
        GridLayoutFactory.fillDefaults().margins(9, 6).applyTo(frame);
        Text area = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        RoomForBars.showBar(area);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(60, area.getLineHeight() * 3)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        FieldEdge.in(frame);
        ring(frame, area);
        return area;
    }

    /** The toolkit shows the keyboard in fields of one line only. */
    private static void ring(Composite frame, Text area) {
        area.addListener(SWT.FocusIn, event -> frame.redraw());
        area.addListener(SWT.FocusOut, event -> frame.redraw());
        frame.addListener(SWT.Paint, event -> {
            if (area.isFocusControl()) {
                Rectangle inside = frame.getClientArea();
                Colour strong =
                        ThemeChoice.on(frame.getDisplay()).palette().accents().strong();
                event.gc.setForeground(new Color(strong.red(), strong.green(), strong.blue()));
                event.gc.setLineWidth(RING);
                event.gc.drawRectangle(RING / 2, RING / 2, inside.width - RING, inside.height - RING);
            }
        });
    }

    private void key(Event event) {
        boolean command = (event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0;
        boolean words = event.character >= ' ' || event.character == SWT.BS;
        if (!text.getEditable() && words && !command) {
            listener.insisted();
        }
    }

    private void tabLeaves() {
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    /** Shows words; the caret stays where it can. */
    public void show(String words) {
        if (!words.equals(text.getText())) {
            showing = true;
            int caret = text.getCaretPosition();
            text.setText(words);
            text.setSelection(Math.min(caret, words.length()));
            showing = false;
        }
    }

    /** Whether it can be typed in. */
    public void editable(boolean editable) {
        text.setEditable(editable);
    }

    void reveal(Consumer<Control> shower) {
        shower.accept(text);
    }

    /** Gives it the keyboard. */
    public void focus() {
        text.setFocus();
    }
}
