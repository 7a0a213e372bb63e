// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kring.ui.widget.LongWords;

/** Buttons with names in a row: each as wide as its name, and none wider than the row. */
public final class NameRow extends Composite {

    /**
     * An empty row; its buttons say their names by {@link LongWords}.
     *
     * @param parent any; the row has no layout yet
     */
    public NameRow(Composite parent) {
        super(parent, SWT.NONE);
        addListener(SWT.Resize, event -> keepWithin(getClientArea().width));
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        keepWithin(width == SWT.DEFAULT ? Integer.MAX_VALUE : width);
        return super.computeSize(width, height, changed);
    }

    private void keepWithin(int most) {
        for (Control each : getChildren()) {
            int whole = LongWords.whole((Button) each);
            // a button may be given more than it is asked to take
            int border = each.computeSize(whole, SWT.DEFAULT).x - whole;
            each.setLayoutData(new RowData(Math.min(whole, most) - border, SWT.DEFAULT));
        }
    }
}
