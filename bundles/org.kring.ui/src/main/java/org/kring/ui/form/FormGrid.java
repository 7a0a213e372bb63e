// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kring.ui.TextScale;
import org.kring.ui.widget.FocusRing;
import org.kring.ui.widget.WidgetData;

/**
 * The questions of a form, each with its answer beside it: never so wide that eyes lose the line, and in a narrow place
 * with the answer below its question.
 */
public final class FormGrid extends Composite {

    /** Eyes find the answer to a question up to here, in points. */
    private static final int WIDE = 1000;

    /** Less than this leaves questions no room beside their answers, in points. */
    private static final int NARROW = 640;

    private static final int GAP = 24;

    /**
     * An empty form over the width of its parent.
     *
     * @param parent with a grid
     */
    public FormGrid(Composite parent) {
        super(parent, SWT.NONE);
        WidgetData.style(this, "kring-page");
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .spacing(GAP, 5)
                .margins(FocusRing.AIR, FocusRing.AIR)
                .applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        addListener(SWT.Resize, event -> arrange(getClientArea().width));
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        if (width != SWT.DEFAULT) {
            arrange(width);
        }
        return super.computeSize(width, height, changed);
    }

    private void arrange(int width) {
        GridLayout grid = (GridLayout) getLayout();
        grid.numColumns = width < TextScale.points(getDisplay(), NARROW) ? 1 : 2;
        grid.marginRight = Math.max(0, width - TextScale.points(getDisplay(), WIDE));
        for (Control each : getChildren()) {
            if (each instanceof MarkScale scale) {
                int whole = scale.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
                GridDataFactory.swtDefaults()
                        .hint(Math.max(1, Math.min(whole, width - 2 * FocusRing.AIR)), SWT.DEFAULT)
                        .applyTo(scale);
            }
        }
    }
}
