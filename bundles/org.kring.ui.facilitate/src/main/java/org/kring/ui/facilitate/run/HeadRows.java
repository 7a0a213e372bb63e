// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.TextScale;
import org.kring.ui.facilitate.kit.Widgets;
import org.kring.ui.picture.Fonts;

/**
 * Keeps three things beside each other as long as the words in the middle have room; in a narrow window, or with large
 * letters, those words go below the two others, and at last all three below each other.
 */
final class HeadRows {

    private static final int LEAST_WORDS = 150;

    private final Composite head;
    private final Control left;
    private final Composite words;
    private final Control right;

    private HeadRows(Composite head, Control left, Composite words, Control right) {
        this.head = head;
        this.left = left;
        this.words = words;
        this.right = right;
    }

    static void keep(Composite head, Control left, Composite words, Control right) {
        HeadRows rows = new HeadRows(head, left, words, right);
        head.addListener(SWT.Resize, event -> rows.arrange());
    }

    private void arrange() {
        GridLayout layout = (GridLayout) head.getLayout();
        int clocks = left.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
                + right.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
                + layout.horizontalSpacing;
        int all = clocks + TextScale.points(head.getDisplay(), LEAST_WORDS) + layout.horizontalSpacing;
        int width = head.getClientArea().width;
        int columns = width < clocks ? 1 : width < all ? 2 : 3;
        if (columns != layout.numColumns) {
            layout.numColumns = columns;
            words.moveBelow(columns == 2 ? right : left);
            ((GridData) words.getLayoutData()).horizontalSpan = columns == 2 ? 2 : 1;
            ((GridData) right.getLayoutData()).horizontalAlignment = columns == 1 ? SWT.BEGINNING : SWT.END;
            head.requestLayout();
        }
    }

    /** Words at the right edge. */
    static Label right(Composite parent, String key, int points) {
        Label label = Widgets.named(Widgets.styled(new Label(parent, SWT.RIGHT), Widgets.PAGE), key);
        label.setFont(new Fonts(label).plain(points));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.BEGINNING)
                .applyTo(label);
        return label;
    }
}
