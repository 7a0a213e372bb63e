// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

/** The cover of a real window. */
final class WindowCover implements SavingCover {

    private static final int WIDTH = 320;

    private final Supplier<Shell> window;
    private Shell cover;
    private ProgressBar bar;
    private Label words;

    WindowCover(Supplier<Shell> window) {
        this.window = window;
    }

    @Override
    public void show(int parts) {
        Shell below = window.get();
        below.setEnabled(false);
        cover = new Shell(below, SWT.BORDER | SWT.NO_FOCUS);
        cover.setText(Messages.Saving_title);
        GridLayoutFactory.fillDefaults().margins(24, 20).spacing(0, 12).applyTo(cover);
        words = new Label(cover, SWT.NONE);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(words);
        bar = new ProgressBar(cover, SWT.HORIZONTAL);
        bar.setMaximum(parts);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        left(parts);
        cover.pack();
        place(below.getBounds());
        cover.setVisible(true);
    }

    private void place(Rectangle window) {
        Point size = cover.getSize();
        cover.setLocation(window.x + (window.width - size.x) / 2, window.y + (window.height - size.y) / 3);
    }

    @Override
    public void left(int parts) {
        int all = bar.getMaximum();
        bar.setSelection(all - parts);
        words.setText(NLS.bind(Messages.Saving_progress, Math.min(all, all - parts + 1), all));
    }

    @Override
    public void hide() {
        if (cover != null) {
            Shell below = window.get();
            cover.dispose();
            cover = null;
            if (!below.isDisposed()) {
                below.setEnabled(true);
                below.forceActive();
            }
        }
    }

    @Override
    public boolean isShown() {
        return cover != null;
    }
}
