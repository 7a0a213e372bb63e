// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.TextScale;
import org.kring.ui.widget.Scrolling;

/** A line with who said something before the words; in a narrow place above them, so that the words have the room. */
public final class WordsLine {

    /** Points of letters that are not enlarged. */
    private static final int BESIDE = 380;

    private final Composite line;
    private final Label who;
    private final Control words;
    private boolean narrow;

    private WordsLine(Composite line, Label who, Control words) {
        this.line = line;
        this.who = who;
        this.words = words;
    }

    /**
     * Arranges a line from now on, whenever it becomes wider or narrower.
     *
     * @param line a grid that ends with who, the words and one widget more
     * @param who empty when it is not told
     * @param words with a place in the grid
     */
    public static void in(Composite line, Label who, Control words) {
        WordsLine made = new WordsLine(line, who, words);
        line.addListener(SWT.Resize, event -> made.arrange());
    }

    /**
     * Words that are seen whole, as they wrap.
     *
     * @param line a grid
     * @param kept the words
     * @param key under which tests find them
     * @return the field to change them in; its parent has the place in the grid
     */
    public static Text words(Composite line, String kept, String key) {
        GrowingText field = new GrowingText(line, key, GrowingText.CLOSE, () -> Scrolling.refit(line));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.text().setText(kept);
        return field.text();
    }

    private void arrange() {
        boolean fresh = line.getSize().x < TextScale.points(line.getDisplay(), BESIDE);
        if (fresh == narrow) {
            return;
        }
        narrow = fresh;
        int columns = ((GridLayout) line.getLayout()).numColumns;
        boolean untold = who.getText().isEmpty();
        GridData above = (GridData) who.getLayoutData();
        above.exclude = narrow && untold;
        above.horizontalSpan = !narrow ? 1 : line.getChildren()[0] == who ? columns : columns - 1;
        who.setVisible(!above.exclude);
        ((GridData) words.getLayoutData()).horizontalSpan = !narrow ? 1 : untold ? 2 : columns - 1;
        line.layout();
        Scrolling.refit(line);
    }
}
