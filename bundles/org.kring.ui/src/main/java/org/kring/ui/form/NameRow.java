// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.kring.ui.widget.LongWords;

/** Buttons with names in a row: each as wide as its name, and none wider than the row. */
public final class NameRow extends Composite {

    private static final Map<Integer, Integer> STEPS =
            Map.of(SWT.ARROW_LEFT, -1, SWT.ARROW_UP, -1, SWT.ARROW_RIGHT, 1, SWT.ARROW_DOWN, 1);

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

    /**
     * Lets the arrows go from a button to the one before or after it, as far as there is one.
     *
     * @param button in this row
     */
    public void walksFrom(Button button) {
        button.addListener(SWT.KeyDown, event -> walk(button, event));
    }

    private void walk(Button button, Event event) {
        int step = STEPS.getOrDefault(event.keyCode, 0);
        if (step != 0 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            List<Control> all = List.of(getChildren());
            int next = all.indexOf(button) + step;
            if (next >= 0 && next < all.size()) {
                all.get(next).setFocus();
            }
            event.doit = false;
        }
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
