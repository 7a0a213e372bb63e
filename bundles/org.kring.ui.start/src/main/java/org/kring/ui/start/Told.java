// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.start;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.widget.WidgetData;

/** What is being done or went wrong, in room that is kept for it: what comes and goes here moves nothing below. */
final class Told extends Composite {

    /** Characters of a long sentence about a practice with what it is called. */
    private static final int LONG = 300;

    private final BusyBar busy;
    private final Label problem;

    Told(Composite parent, Runnable cancel) {
        super(parent, SWT.NONE);
        setData(WidgetData.CSS_CLASS, "kring-page");
        GridLayoutFactory.fillDefaults().applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        busy = new BusyBar(this, cancel);
        problem = new Label(this, SWT.WRAP);
        problem.setData(WidgetData.CSS_CLASS, "kring-fault");
        problem.setData(WidgetData.KEY, "welcome.problem");
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(problem);
        problem.setVisible(false);
    }

    BusyBar busy() {
        return busy;
    }

    /** Says what went wrong; "" takes it away. The tip says which file it is about; "" for none. */
    Control problem(String sentence, String tip) {
        problem.setText(sentence.replace("&", "&&"));
        problem.setToolTipText(tip.isEmpty() ? null : tip.replace("&", "&&"));
        problem.setVisible(!sentence.isEmpty());
        ((GridData) problem.getLayoutData()).exclude = sentence.isEmpty();
        return problem;
    }

    /** Whether something is being done or went wrong. */
    boolean isSpeaking() {
        return busy.isShown() || !problem.getText().isEmpty();
    }

    /** Keeps no more room than it is in need of, and no less than this many points. */
    void atLeast(int height) {
        GridData data = (GridData) getLayoutData();
        int width = ((GridData) problem.getLayoutData()).widthHint;
        data.heightHint = SWT.DEFAULT;
        data.heightHint = Math.max(height, computeSize(width, SWT.DEFAULT, true).y);
    }

    /** Keeps the room, where so many points are shown beside each other. */
    void reserve(int width) {
        ((GridData) problem.getLayoutData()).widthHint = width;
        int words;
        GC gc = new GC(problem);
        try {
            double all = LONG * gc.getFontMetrics().getAverageCharacterWidth();
            words = (int) Math.max(2, Math.ceil(all / Math.max(1, width)))
                    * gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
        int usual = Math.max(busy.computeSize(SWT.DEFAULT, SWT.DEFAULT).y, words);
        GridData data = (GridData) getLayoutData();
        data.heightHint = SWT.DEFAULT;
        data.heightHint = Math.max(usual, computeSize(width, SWT.DEFAULT, true).y);
    }
}
