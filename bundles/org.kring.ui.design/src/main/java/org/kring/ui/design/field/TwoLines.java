// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.field;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.design.DesignIds;
import org.kring.ui.widget.LongText;

/**
 * A heading of one line or two, over two columns. Room for two is always kept, so that nothing below moves with another
 * heading; of one that needs more whole words in the middle are left out, with all of it in the tip.
 */
public final class TwoLines {

    private static final int LINES = 2;
    private static final int LEAST = 60;

    private final Label label;
    private String words = "";

    /**
     * A heading that says nothing yet.
     *
     * @param parent with a grid of two columns
     * @param key under which tests find it
     */
    public TwoLines(Composite parent, String key) {
        label = new Label(parent, SWT.WRAP);
        label.setData(DesignIds.WIDGET_KEY, key);
        label.setData(DesignIds.CSS_CLASS, "kring-heading");
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(LEAST, SWT.DEFAULT)
                .applyTo(label);
        label.addListener(SWT.Resize, event -> fit());
        fit();
    }

    /**
     * Says something else.
     *
     * @param newWords of any length; "" for nothing
     */
    public void say(String newWords) {
        words = newWords;
        fit();
    }

    private void fit() {
        TextLayout lines = new TextLayout(label.getDisplay());
        try {
            lines.setFont(label.getFont());
            lines.setText("X\nX");
            ((GridData) label.getLayoutData()).heightHint = lines.getBounds().height;
            int width = label.getSize().x;
            String shown = width <= 0 ? words : LongText.fitWords(words, LINES, some -> count(lines, some, width));
            String escaped = shown.replace("&", "&&");
            if (!label.getText().equals(escaped)) {
                label.setText(escaped);
            }
            label.setToolTipText(shown.equals(words) ? null : words.replace("&", "&&"));
        } finally {
            lines.dispose();
        }
    }

    private static int count(TextLayout lines, String some, int width) {
        lines.setWidth(width);
        lines.setText(some);
        return lines.getLineCount();
    }
}
