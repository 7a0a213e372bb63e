// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.widget.WidgetData;

/** The line near some fields that says what is not understood in them. Its room is kept, so that nothing moves. */
public final class FieldLine {

    /** Where nothing can be told. */
    static final FieldLine NONE = new FieldLine((Label) null);

    private final Label label;
    private final List<TypedField<?>> fields = new ArrayList<>();
    private final Map<TypedField<?>, String> said = new HashMap<>();
    private Runnable changed = () -> {};

    /**
     * An empty line over the whole width.
     *
     * @param parent with a grid
     * @param key under which tests find the sentence
     */
    public FieldLine(Composite parent, String key) {
        this(new Label(parent, SWT.WRAP));
        WidgetData.key(WidgetData.style(label, "kring-fault"), key);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(1, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                .applyTo(label);
    }

    private FieldLine(Label label) {
        this.label = label;
    }

    /**
     * An empty line at the end of a row, where there is room.
     *
     * @param row with a layout that asks for the width of the line
     * @param key under which tests find the sentence
     * @return never null
     */
    public static FieldLine after(Composite row, String key) {
        return new FieldLine(WidgetData.key(WidgetData.style(new Label(row, SWT.NONE), "kring-fault"), key));
    }

    void add(TypedField<?> field) {
        if (label != null) {
            fields.add(field);
        }
    }

    /**
     * Chooses who is told when there is something to tell, and when there is nothing any more.
     *
     * @param listener asks {@link #isTelling}
     */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Whether something stands in the fields that is not understood, and so changes nothing. */
    public boolean isTelling() {
        return !said.isEmpty();
    }

    /** What the first of the fields says is told; "" for no more of this one. */
    void say(TypedField<?> field, String words) {
        if (label == null || label.isDisposed()) {
            return;
        }
        said.remove(field);
        if (!words.isEmpty()) {
            said.put(field, words);
        }
        String first = fields.stream()
                .filter(said::containsKey)
                .map(said::get)
                .findFirst()
                .orElse("");
        label.setText(first);
        label.setToolTipText(first.isEmpty() ? null : first);
        label.requestLayout();
        changed.run();
    }

    /**
     * Takes what stands in all fields, before something is done with it. When some of it is not understood the keyboard
     * goes there.
     *
     * @return whether everything is understood
     */
    public boolean takeAll() {
        List<TypedField<?>> unread =
                fields.stream().filter(each -> !each.take()).toList();
        unread.stream().findFirst().ifPresent(TypedField::setFocus);
        return unread.isEmpty();
    }
}
