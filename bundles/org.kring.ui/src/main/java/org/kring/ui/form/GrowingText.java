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
import org.kring.ui.widget.RoomForBars;
import org.kring.ui.widget.WidgetData;

/**
 * A field for words of several lines with air around them: higher as words come, and beyond ten lines it scrolls. Tab
 * leaves it.
 */
public final class GrowingText extends Composite {

    /** Lines of a field that is open, and asks for more than a word. */
    public static final int OPEN = 3;

    /** Lines of words that are no more than they are. */
    public static final int CLOSE = 1;

    private static final int MOST = 10;

    private final Text text;
    private final Runnable grown;
    private final int fewest;
    private int lines;

    /**
     * An empty field.
     *
     * @param parent with a grid, and with {@link FocusRing#AIR} around the field
     * @param key under which tests find the text
     * @param fewest lines, 1 to 10
     * @param grown told when the field wants another height than before
     */
    public GrowingText(Composite parent, String key, int fewest, Runnable grown) {
        super(parent, SWT.NONE);
        this.grown = grown;
        this.fewest = fewest;
        lines = fewest;
        WidgetData.style(this, "kring-card");
        FieldEdge.in(this);
        GridLayoutFactory.fillDefaults().margins(8, fewest == CLOSE ? 4 : 6).applyTo(this);
        text = WidgetData.key(new Text(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), key);
        RoomForBars.showBar(text);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(80, fewest * text.getLineHeight())
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
        int wanted = Math.max(fewest, Math.min(MOST, lines()));
        if (wanted != lines) {
            lines = wanted;
            ((GridData) text.getLayoutData()).heightHint = lines * text.getLineHeight();
            grown.run();
        }
    }

    /**
     * As the words wrap in the width that they have: without a bar, since that comes only beyond the most lines. What GTK
     * calls the client area follows a resize later.
     */
    private int lines() {
        String words = text.getText();
        int width = text.getSize().x;
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
