// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.start;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.kring.ui.widget.WidgetData;

/** What is being done, how far it is, and the way to stop it. Takes no room when nothing is being done. */
final class BusyBar extends Composite {

    private final Label what;
    private final Composite bars;
    private final ProgressBar known;
    private final ProgressBar unknown;
    private final Button stop;
    private boolean shown;

    BusyBar(Composite parent, Runnable cancel) {
        super(parent, SWT.NONE);
        setData(WidgetData.CSS_CLASS, "kring-page");
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 0).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
        what = new Label(this, SWT.NONE);
        what.setData(WidgetData.KEY, "welcome.busy");
        bars = new Composite(this, SWT.NONE);
        bars.setLayout(new StackLayout());
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(bars);
        known = new ProgressBar(bars, SWT.HORIZONTAL);
        known.setMaximum(100);
        unknown = new ProgressBar(bars, SWT.HORIZONTAL | SWT.INDETERMINATE);
        stop = new Button(this, SWT.PUSH);
        stop.setText(Messages.Welcome_cancel);
        stop.setData(WidgetData.KEY, "welcome.cancel");
        stop.addListener(SWT.Selection, event -> cancel.run());
    }

    boolean isShown() {
        return shown;
    }

    void show(String name, int percent) {
        String text = percent < 0 ? name : name + "  " + percent + " %";
        if (!what.getText().equals(text)) {
            what.setText(text);
            known.setSelection(Math.max(0, percent));
            ((StackLayout) bars.getLayout()).topControl = percent < 0 ? unknown : known;
            layout(true, true);
        }
        visible(true);
    }

    /** Gives the way to stop it the keyboard. */
    void focus() {
        stop.setFocus();
    }

    void hide() {
        visible(false);
    }

    private void visible(boolean now) {
        shown = now;
        setVisible(now);
        ((GridData) getLayoutData()).exclude = !now;
    }
}
