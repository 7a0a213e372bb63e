// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kring.ui.TextScale;
import org.kring.ui.widget.WidgetData;

/** Two columns of a page beside each other; in a narrow window, or with large letters, one below the other. */
public final class Columns {

    private static final int GAP = 28;

    private final Composite page;
    private final Composite columns;
    private final int least;

    /**
     * Room for two columns, over the whole width of the page.
     *
     * @param page with a grid
     * @param parent of the columns, in the page or the page itself
     * @param least the width of the page, in points of letters that are not enlarged, below which they are stacked
     */
    public Columns(Composite page, Composite parent, int least) {
        this.page = page;
        this.least = least;
        columns = WidgetData.style(new Composite(parent, SWT.NONE), "kring-page");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(columns);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        page.addListener(SWT.Resize, event -> arrange(page.getClientArea().width));
    }

    /**
     * Where the two columns go.
     *
     * @return never null
     */
    public Composite content() {
        return columns;
    }

    /**
     * Whether a page has them below each other.
     *
     * @param width of the page, in pixels
     * @return false where they stand beside each other
     */
    public boolean isStacked(int width) {
        return width < TextScale.points(page.getDisplay(), least);
    }

    /**
     * Arranges them for a width that the page is about to get, to ask how high it is then.
     *
     * @param width of the page, in pixels
     * @return whether they stand below each other
     */
    public boolean arrange(int width) {
        GridLayout layout = (GridLayout) columns.getLayout();
        boolean stacked = isStacked(width);
        if (stacked == (layout.numColumns == 1)) {
            return stacked;
        }
        layout.numColumns = stacked ? 1 : 2;
        layout.verticalSpacing = stacked ? GAP / 2 : 0;
        Control first = columns.getChildren()[0];
        ((GridData) first.getLayoutData()).grabExcessHorizontalSpace = stacked || layout.makeColumnsEqualWidth;
        columns.requestLayout();
        return stacked;
    }
}
