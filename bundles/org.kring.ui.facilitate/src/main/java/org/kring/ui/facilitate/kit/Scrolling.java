// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.kit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A column that scrolls up and down when it is higher than its place; as wide as that. */
public final class Scrolling {

    private static final int STEP = 40;
    private static final String COLUMN = "kring.column";

    private final ScrolledComposite frame;
    private final Composite content;

    /**
     * An empty column.
     *
     * @param parent with a grid
     * @param margin around the column, in points
     */
    public Scrolling(Composite parent, int margin) {
        frame = Widgets.styled(new ScrolledComposite(parent, SWT.V_SCROLL), Widgets.PAGE);
        frame.setExpandHorizontal(true);
        frame.setExpandVertical(true);
        frame.setShowFocusedControl(true);
        frame.getVerticalBar().setIncrement(STEP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        content = Widgets.column(frame, margin);
        frame.setContent(content);
        frame.setData(COLUMN, this);
        frame.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
    }

    /** Where widgets go. */
    public Composite content() {
        return content;
    }

    /** The whole. */
    public Control frame() {
        return frame;
    }

    /** To be called when widgets came or went. */
    public void fit() {
        if (frame.isDisposed()) {
            return;
        }
        int width = frame.getClientArea().width;
        if (width > 0) {
            content.layout(true, true);
            frame.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
        }
    }

    /** To be called when the field in which somebody types became higher or lower; it stays in sight. */
    public void fitAndKeepInSight() {
        fit();
        Control typing = content.getDisplay().getFocusControl();
        if (typing != null && typing.getShell() == content.getShell()) {
            frame.showControl(typing);
        }
    }

    /**
     * To be called when a widget became higher or lower.
     *
     * @param inside in a column or not; outside of one nothing happens
     */
    public static void refit(Control inside) {
        for (Composite each = inside.getParent(); each != null; each = each.getParent()) {
            if (each.getData(COLUMN) instanceof Scrolling column) {
                column.fit();
                return;
            }
        }
    }

    /** Shows the top. */
    public void top() {
        frame.setOrigin(0, 0);
    }
}
