// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.facilitate.kit.Widgets;
import org.kring.ui.widget.LongText;

/**
 * Words in room that is kept for them, so that nothing below moves when they become longer. What does not fit is
 * shortened, with all of it in a tip.
 */
final class FixedWords {

    private static final int LEAST = 80;

    private final Label label;
    private final int height;
    private String words = "";

    FixedWords(Composite parent, String key, Font font, int lines) {
        label = Widgets.named(Widgets.styled(new Label(parent, SWT.WRAP), Widgets.PAGE), key);
        label.setFont(font);
        height = height("X", Integer.MAX_VALUE) * lines;
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST, height).applyTo(label);
        label.addListener(SWT.Resize, event -> fit());
    }

    void say(String fresh) {
        words = fresh;
        fit();
    }

    private void fit() {
        int width = label.getSize().x;
        String shown = width < LEAST ? words : LongText.fit(words, height, some -> height(some, width));
        String escaped = Widgets.escaped(shown);
        if (!label.getText().equals(escaped)) {
            label.setText(escaped);
        }
        label.setToolTipText(shown.equals(words) ? null : Widgets.escaped(words));
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
