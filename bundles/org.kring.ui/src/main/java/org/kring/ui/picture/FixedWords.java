// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.widget.LongText;
import org.kring.ui.widget.WidgetData;

/**
 * Words in room that is kept for them, so that nothing below moves when they become longer. What does not fit is
 * shortened in the middle or, behind a begin that stays whole, from the end, with all of it in a tip.
 */
public final class FixedWords {

    private static final int LEAST = 80;

    private final Label label;
    private int height;
    private String whole = "";
    private String words = "";

    /**
     * Nothing is said yet.
     *
     * @param parent with a grid
     * @param key under which tests find the words
     * @param font of the words
     * @param lines that room is kept for, 1 or more
     */
    public FixedWords(Composite parent, String key, Font font, int lines) {
        label = WidgetData.key(WidgetData.style(new Label(parent, SWT.WRAP), "kring-page"), key);
        room(font, lines);
        label.addListener(SWT.Resize, event -> fit());
    }

    /**
     * Keeps other room than before; the place around it is to be laid out then.
     *
     * @param font of the words
     * @param lines that room is kept for; 0 for none: the words cannot be seen then
     */
    public void room(Font font, int lines) {
        label.setFont(font);
        height = height("X", Integer.MAX_VALUE) * Math.max(1, lines);
        label.setVisible(lines > 0);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LEAST, height)
                .exclude(lines == 0)
                .applyTo(label);
        fit();
    }

    /** Says something, in one or more lines; "" says nothing. */
    public void say(String fresh) {
        say("", fresh);
    }

    /**
     * Says something that begins with words that stay whole, such as a number. Of the rest the end goes first, and all of
     * it before any of these.
     *
     * @param begin stays whole as long as it has room itself
     * @param rest with what parts it from the begin
     */
    public void say(String begin, String rest) {
        whole = begin;
        words = begin + rest;
        fit();
    }

    private void fit() {
        int width = label.getSize().x;
        String shown = width < LEAST ? words : fit(width);
        String escaped = escaped(shown);
        if (!label.getText().equals(escaped)) {
            label.setText(escaped);
        }
        label.setToolTipText(shown.equals(words) ? null : escaped(words));
    }

    private String fit(int width) {
        if (whole.isEmpty() || height(whole, width) > height) {
            return LongText.fitWords(words, height, some -> height(some, width));
        }
        String rest = words.substring(whole.length());
        String shown = LongText.fitFirst(rest, height, some -> height(whole + some, width));
        // an ellipsis alone says no more than the tip does
        return shown.codePoints().anyMatch(Character::isLetterOrDigit) ? whole + shown : whole;
    }

    /** What would be taken for a key of a menu is said as it is. */
    private static String escaped(String some) {
        return some.replace("&", "&&");
    }

    private int height(String some, int width) {
        TextLayout layout = new TextLayout(label.getDisplay());
        layout.setFont(label.getFont());
        if (width < Integer.MAX_VALUE) {
            layout.setWidth(width);
        }
        layout.setText(some.isEmpty() ? " " : some);
        int found = layout.getBounds().height;
        layout.dispose();
        return found;
    }
}
