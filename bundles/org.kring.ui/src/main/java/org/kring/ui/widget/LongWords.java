// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.AccessibleName;

/** Shows names of any length in widgets that have little room: shortened in the middle, with all of it in a tip. */
public final class LongWords {

    /** Characters of a choice in a list that opens; more would make it wider than a small screen. */
    private static final int CHOICE = 48;
    /** What a check box takes beside its words. */
    private static final int BOX = 34;
    /** Pixels that a closed list takes beside its words, however large these are: its frame and its arrow. */
    private static final int ARROW = 52;
    /** Points that are lost where widths are rounded on a screen of any scale. */
    private static final int ROUNDED = 2;

    private static final String TIP = LongWords.class.getName() + ".tip";

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
        // what it takes beside its words is measured with them: without any it is as wide as the least button
        button.setText(words.replace("&", "&&"));
        if (first) {
            button.addListener(SWT.Resize, event -> fit(button));
        }
        fit(button);
    }

    /**
     * Says words on a button that has a tip, as {@link #on(Button, String)} does.
     *
     * @param button whose layout gives it a width of its own
     * @param words all of them
     * @param tip below the words when there is no room for all of these; else it stands alone
     */
    public static void on(Button button, String words, String tip) {
        button.setData(TIP, tip);
        on(button, words);
    }

    private static void fit(Button button) {
        String words = (String) button.getData(LongWords.class.getName());
        int room = button.getSize().x - frame(button);
        String shown = room > 0 ? fit(button, words, room) : LongText.fit(words, CHOICE);
        String escaped = shown.replace("&", "&&");
        if (!button.getText().equals(escaped)) {
            button.setText(escaped);
        }
        String tip = (String) button.getData(TIP);
        String all = words.replace("&", "&&") + (tip == null ? "" : "\n" + tip);
        button.setToolTipText(shown.equals(words) ? tip : all);
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

    static String fit(Control control, String words, int room) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return LongText.fit(gc, words, room);
        } finally {
            gc.dispose();
        }
    }

    /**
     * Fills a list that opens; the chosen one is shortened to the room of the closed list, with all of it in the tip.
     *
     * @param combo any
     * @param choices all words of each
     * @param chosen index
     * @param tip what the list is for; "" for nothing
     */
    public static void choices(Combo combo, List<String> choices, int chosen, String tip) {
        boolean first = combo.getData(LongWords.class.getName()) == null;
        combo.setData(LongWords.class.getName(), new Choices(List.copyOf(choices), tip));
        if (combo.getItemCount() != choices.size()) {
            combo.setItems(choices.stream().map(LongWords::choice).toArray(String[]::new));
        }
        combo.select(chosen);
        if (first) {
            // the tip says what is chosen: a name it is not
            AccessibleName.byPlace(combo);
            combo.addListener(SWT.Selection, event -> closed(combo));
            combo.addListener(SWT.Resize, event -> closed(combo));
            combo.addListener(SWT.MouseEnter, event -> closed(combo));
        }
        closed(combo);
    }

    private record Choices(List<String> words, String tip) {}

    private static String choice(String words) {
        return LongText.fit(words, CHOICE);
    }

    private static void closed(Combo combo) {
        Choices kept = (Choices) combo.getData(LongWords.class.getName());
        int chosen = combo.getSelectionIndex();
        for (int i = 0; i < kept.words().size(); i++) {
            String shown = choice(kept.words().get(i));
            shown = i == chosen ? closed(combo, shown, kept.words().get(i)) : shown;
            if (!shown.equals(combo.getItem(i))) {
                combo.setItem(i, shown);
                combo.select(chosen);
            }
        }
        String words = chosen < 0 ? "" : kept.words().get(chosen);
        String tip = words + (words.isEmpty() || kept.tip().isEmpty() ? "" : "\n") + kept.tip();
        tip(combo, tip.replace("&", "&&"));
    }

    /**
     * Gives a list a tip that the system knows of only while the pointer is moved over the list. With GTK the tip of a
     * list is that of the whole window from the moment the list comes to lie under the pointer, wherever that stands
     * later, and it is there when the list is gone.
     *
     * @param combo any
     * @param tip with doubled ampersands; "" for none
     */
    public static void tip(Combo combo, String tip) {
        if (combo.getData(TIP) == null) {
            combo.addListener(SWT.MouseDown, event -> combo.setToolTipText(null));
            combo.addListener(SWT.MouseMove, event -> combo.setToolTipText((String) combo.getData(TIP)));
            combo.addListener(SWT.MouseExit, event -> combo.setToolTipText(null));
        }
        boolean shown = combo.getToolTipText() != null && combo.getData(TIP) != null;
        combo.setData(TIP, tip);
        combo.setToolTipText(shown ? tip : null);
    }

    private static String closed(Combo combo, String choice, String words) {
        int room = combo.getSize().x - ARROW;
        return room > 0 && width(combo, choice) > room ? fit(combo, words, room) : choice;
    }

    static int width(Control control, String words) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return gc.textExtent(words).x;
        } finally {
            gc.dispose();
        }
    }
}
