// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.AccessibleName;

/** Shows names of any length in widgets that have little room: shortened in the middle, with all of it in a tip. */
public final class LongWords {

    /** Characters of a choice in a list that opens; more would make it wider than a small screen. */
    private static final int CHOICE = 48;
    /** What a check box takes beside its words. */
    private static final int BOX = 34;
    /** Points that are lost where widths are rounded on a screen of any scale. */
    private static final int ROUNDED = 2;

    private LongWords() {}

    /**
     * Says words on a button of any kind, as much as there is room for.
     *
     * @param button whose layout gives it a width of its own
     * @param words all of them; a screen reader says them too
     */
    public static void on(Button button, String words) {
        boolean first = button.getData(LongWords.class.getName()) == null;
        button.setData(LongWords.class.getName(), words);
        AccessibleName.of(button, words);
        if (first) {
            button.addListener(SWT.Resize, event -> fit(button));
        }
        fit(button);
    }

    private static void fit(Button button) {
        String words = (String) button.getData(LongWords.class.getName());
        int room = button.getSize().x - frame(button);
        String shown = room > 0 ? fit(button, words, room) : LongText.fit(words, CHOICE);
        String escaped = shown.replace("&", "&&");
        if (!button.getText().equals(escaped)) {
            button.setText(escaped);
        }
        button.setToolTipText(shown.equals(words) ? null : words.replace("&", "&&"));
    }

    /** What a button takes beside its words: a push button more than a check box. */
    private static int frame(Button button) {
        boolean push = (button.getStyle() & SWT.PUSH) != 0;
        int shown = width(button, button.getText().replace("&&", "&"));
        return push ? button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - shown : BOX;
    }

    /**
     * How wide a button is that shows all its words, however many it shows now.
     *
     * @param button whose words were said by this class
     * @return points
     */
    public static int whole(Button button) {
        String words = (String) button.getData(LongWords.class.getName());
        return frame(button) + width(button, words) + ROUNDED;
    }

    /**
     * Says words on a label of a fixed width, as much as there is room for.
     *
     * @param label of one line
     * @param words all of them
     * @param width in points
     */
    public static void on(Label label, String words, int width) {
        String shown = fit(label, words, width);
        label.setText(shown.replace("&", "&&"));
        label.setToolTipText(shown.equals(words) ? null : words.replace("&", "&&"));
    }

    private static String fit(Control control, String words, int room) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return LongText.fit(gc, words, room);
        } finally {
            gc.dispose();
        }
    }

    /**
     * Tells all that stands in a field of one line in a tip, when the field is too narrow for it and nobody types there.
     *
     * @param field any
     */
    public static void whenCut(Text field) {
        field.addListener(SWT.MouseEnter, event -> {
            boolean cut = width(field, field.getText()) > field.getClientArea().width;
            field.setToolTipText(
                    cut && !field.isFocusControl() ? field.getText().replace("&", "&&") : null);
        });
        field.addListener(SWT.FocusIn, event -> field.setToolTipText(null));
    }

    /**
     * Fills a list that opens; the chosen one stands in the tip when it is longer than what is shown.
     *
     * @param combo any
     * @param choices all words of each
     * @param chosen index
     * @param tip what the list is for; "" for nothing
     */
    public static void choices(Combo combo, List<String> choices, int chosen, String tip) {
        String[] shown =
                choices.stream().map(each -> LongText.fit(each, CHOICE)).toArray(String[]::new);
        if (!List.of(shown).equals(List.of(combo.getItems()))) {
            combo.setItems(shown);
        }
        combo.select(chosen);
        boolean first = combo.getData(LongWords.class.getName()) == null;
        combo.setData(LongWords.class.getName(), List.of(List.copyOf(choices), tip));
        if (first) {
            // the tip says what is chosen: a name it is not
            AccessibleName.byPlace(combo);
            combo.addListener(SWT.Selection, event -> tip(combo));
            combo.addListener(SWT.MouseEnter, event -> tip(combo));
        }
        tip(combo);
    }

    private static void tip(Combo combo) {
        List<?> kept = (List<?>) combo.getData(LongWords.class.getName());
        int index = combo.getSelectionIndex();
        String chosen = index < 0 ? "" : String.valueOf(((List<?>) kept.get(0)).get(index));
        String tip = String.valueOf(kept.get(1));
        combo.setToolTipText((chosen + (chosen.isEmpty() || tip.isEmpty() ? "" : "\n") + tip).replace("&", "&&"));
    }

    /**
     * Shows what does not fit into a cell in a tip, wherever the mouse is.
     *
     * @param table any
     */
    public static void tips(Table table) {
        table.addListener(SWT.MouseMove, event -> table.setToolTipText(cut(table, event)));
    }

    private static String cut(Table table, Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        for (int i = 0; item != null && i < Math.max(1, table.getColumnCount()); i++) {
            Rectangle place = item.getTextBounds(i);
            Rectangle cell = item.getBounds(i);
            int right = Math.min(cell.x + cell.width, table.getClientArea().width);
            if (event.x >= cell.x && event.x < cell.x + cell.width) {
                return width(table, item.getText(i)) > right - place.x
                        ? item.getText(i).replace("&", "&&")
                        : null;
            }
        }
        return null;
    }

    private static int width(Control control, String words) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return gc.textExtent(words).x;
        } finally {
            gc.dispose();
        }
    }
}
