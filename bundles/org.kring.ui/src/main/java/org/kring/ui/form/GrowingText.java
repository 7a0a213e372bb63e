// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.widget.FocusRing;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.WidgetData;

/**
 * A field for words of several lines with air around them: three lines high at first, higher as words come, and beyond
 * ten lines it scrolls. Tab leaves it.
 */
public final class GrowingText extends Composite {

    private static final int FEWEST = 3;
    private static final int MOST = 10;

    private final Text text;
    private final Runnable grown;
    private int lines = FEWEST;

    /**
     * An empty field.
     *
     * @param parent with a grid, and with {@link FocusRing#AIR} around the field
     * @param key under which tests find the text
     * @param grown told when the field wants another height than before
     */
    public GrowingText(Composite parent, String key, Runnable grown) {
        super(parent, SWT.NONE);
        this.grown = grown;
        WidgetData.style(this, "kring-card");
        FieldEdge.in(this);
        GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(this);
        text = WidgetData.key(new Text(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), key);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(80, FEWEST * text.getLineHeight())
                .applyTo(text);
        FocusRing.around(this, text);
        text.addListener(SWT.Modify, event -> grow());
        text.addListener(SWT.Resize, event -> grow());
        text.addListener(SWT.Traverse, event -> event.doit |= Keyboard.isTab(event));
    }

    /** What is typed in. */
    public Text text() {
        return text;
    }

    private void grow() {
        int wanted = Math.max(FEWEST, Math.min(MOST, lines()));
        if (wanted != lines) {
            lines = wanted;
            ((GridData) text.getLayoutData()).heightHint = lines * text.getLineHeight();
            grown.run();
        }
    }

    /** As the words wrap in the width that they have. */
    private int lines() {
        String words = text.getText();
        int width = text.getClientArea().width;
        if (width <= 0 || words.length() > MOST * width) {
            return words.isEmpty() ? 1 : MOST;
        }
        TextLayout layout = new TextLayout(getDisplay());
        try {
            layout.setFont(text.getFont());
            layout.setWidth(width);
            layout.setText(words);
            return layout.getLineCount();
        } finally {
            layout.dispose();
        }
    }
}
