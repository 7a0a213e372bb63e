// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kring.ui.Memory;
import org.kring.ui.TextScale;
import org.kring.ui.rooms.SideFold;

/**
 * The diagram with its details beside it. The details fold away, and do so by themselves where they would leave the
 * diagram too little room, until somebody says otherwise. How wide they are and whether they are folded is remembered.
 */
final class DetailsSash {

    private static final String SASH = "design.side";
    private static final String FOLDED = "design.side.folded";
    /** Together with the list on the left, the sides take a third of the window. */
    private static final int[] WEIGHTS = {81, 19};

    private static final int LEAST_DETAILS = 230;
    /** In a window of fewer points, list and details together would take more than a third. */
    private static final int ROOM_FOR_BOTH = 1150;

    private final SashForm form;
    private final Memory memory;
    private Control diagram;
    private SideFold fold;
    private int[] chosen = WEIGHTS;
    private int[] given = WEIGHTS;
    private boolean giving;

    DetailsSash(Composite parent, Memory memory) {
        this.memory = memory;
        form = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        form.setSashWidth(5);
    }

    SashForm form() {
        return form;
    }

    /** Both have been made. */
    void divide(Control newDiagram, Control newDetails) {
        diagram = newDiagram;
        fold = new SideFold(form, newDiagram, newDetails, memory, FOLDED);
        chosen = memory.numbers(SASH, 2).filter(DetailsSash::sane).orElse(WEIGHTS);
        give(chosen);
        diagram.addListener(SWT.Resize, event -> remember());
        form.addListener(SWT.Resize, event -> resized());
    }

    private static boolean sane(int[] weights) {
        return weights[0] > 0 && weights[1] > 0;
    }

    private void resized() {
        fold.arrange(ROOM_FOR_BOTH);
        give(widened(chosen));
    }

    /** In a small window the details take more of it than their share: fields that are cut help nobody. */
    private int[] widened(int[] weights) {
        int width = form.getClientArea().width - form.getSashWidth();
        int least = Math.min(TextScale.points(form.getDisplay(), LEAST_DETAILS), width / 2);
        boolean cut = least > 0 && (long) weights[1] * width < (long) least * (weights[0] + weights[1]);
        return cut ? new int[] {width - least, least} : weights;
    }

    private void give(int[] weights) {
        giving = true;
        form.setWeights(weights);
        giving = false;
        given = form.getWeights();
    }

    /** Only what somebody chose, not what a small window or large letters asked for. */
    private void remember() {
        int[] now = form.getWeights();
        if (!giving && !Arrays.equals(now, given)) {
            chosen = now;
            given = now;
            memory.rememberNumbers(SASH, now);
        }
    }

    boolean isFolded() {
        return fold.isFolded();
    }

    /** Folds the details away or brings them back, and from now on it stays so. */
    void fold(boolean folded) {
        fold.fold(folded);
    }
}
