// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.field;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kring.practice.edit.Field;
import org.kring.ui.design.DesignIds;

/** Fields for words in two languages, Dutch above English, under one caption. The parent has a grid of two columns. */
public final class WordsFields {

    private final Map<Field, WordsField> fields = new EnumMap<>(Field.class);
    private final Map<Field, LineBelow> below = new EnumMap<>(Field.class);
    private final Composite parent;
    private final WordsField.Listener listener;

    /** Fields in a parent with a grid of two columns. */
    public WordsFields(Composite parent, WordsField.Listener listener) {
        this.parent = parent;
        this.listener = listener;
    }

    /** Adds a field for each language under a caption. */
    public WordsFields add(String caption, Field dutch, Field english) {
        caption(parent, caption);
        fields.put(dutch, new WordsField(parent, dutch, caption, listener));
        fields.put(english, new WordsField(parent, english, caption, listener));
        LineBelow line = new LineBelow(parent, "below." + dutch.name());
        below.put(dutch, line);
        below.put(english, line);
        return this;
    }

    /** A caption over two columns. */
    public static void caption(Composite parent, String caption) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(caption);
        label.setData(DesignIds.CSS_CLASS, "kring-caption");
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).applyTo(label);
    }

    /** A heading that ends in three dots where there is no room, with the whole as its tip. */
    public static CLabel heading(Composite parent, String text) {
        CLabel label = new CLabel(parent, SWT.NONE);
        label.setMargins(0, 0, 0, 2);
        label.setText(text);
        label.setData(DesignIds.CSS_CLASS, "kring-heading");
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(60, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** Shows words, each in its field. */
    public void show(Map<Field, String> words) {
        words.forEach((field, text) -> {
            if (fields.containsKey(field)) {
                fields.get(field).show(text);
            }
        });
    }

    /** Lets somebody bring two fields into view, the first one last. */
    public void reveal(Field first, Field second, Consumer<Control> shower) {
        fields.get(second).reveal(shower);
        fields.get(first).reveal(shower);
    }

    /** Gives the keyboard to one of them. */
    public void focus(Field field) {
        fields.get(field).focus();
    }

    /** Says what is wrong with words, after these were shown. */
    public void faults(Map<Field, String> sentences) {
        fields.forEach((field, each) -> each.fault(below.get(field), sentences.getOrDefault(field, "")));
    }

    /** Says at one of them that it is still the name of the original. */
    public void copied(Optional<Field> name) {
        fields.forEach((field, each) ->
                each.copied(below.get(field), name.filter(field::equals).isPresent()));
    }

    /** Whether they can be typed in. */
    public void editable(boolean editable) {
        fields.values().forEach(field -> field.editable(editable));
    }
}
