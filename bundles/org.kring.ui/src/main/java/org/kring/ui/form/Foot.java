// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kring.ui.widget.Banner;
import org.kring.ui.widget.WidgetData;

/**
 * Below what scrolls, always in sight: a row of buttons, and in its place a question about what one of them does, so
 * that nothing moves when it is asked.
 */
public final class Foot extends Composite {

    private static final int GAP = 8;
    private static final int AIR = 6;

    private final StackLayout stack = new StackLayout();
    private final Banner question;
    private final Composite row;

    /**
     * No buttons and no question.
     *
     * @param parent with a grid
     * @param key under which tests find the question, see {@link Banner}
     */
    public Foot(Composite parent, String key) {
        super(parent, SWT.NONE);
        WidgetData.style(this, "kring-page");
        setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        row = WidgetData.style(new Composite(this, SWT.NONE), "kring-page");
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = GAP;
        layout.marginLeft = AIR;
        // as high as a question
        layout.marginTop = AIR;
        layout.marginBottom = AIR;
        row.setLayout(layout);
        question = new Banner(this, key, this::arrange);
        stack.topControl = row;
    }

    /** The question that stands in the place of the buttons. */
    public Banner question() {
        return question;
    }

    /** No buttons and no question. */
    public void clear() {
        question.say("", Banner.Tone.QUIET);
        for (Control each : row.getChildren()) {
            each.dispose();
        }
    }

    /** Where buttons go; those that do not fit in one line go on in the next one. */
    public Composite row() {
        return row;
    }

    private void arrange() {
        if (!isDisposed()) {
            stack.topControl = question.isSpeaking() ? question : row;
            getParent().layout(true, true);
        }
    }
}
