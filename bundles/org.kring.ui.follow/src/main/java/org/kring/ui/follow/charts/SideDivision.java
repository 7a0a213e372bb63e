// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.kring.ui.Memory;
import org.kring.ui.TextScale;

/**
 * Divides the room between the figures and the words about them: beside each other, or below each other where the words
 * would be too narrow to be read, as with large letters in a small window. Each way remembers where its edge was moved.
 */
final class SideDivision {

    private static final String BESIDE = "follow.sheet";
    private static final String BELOW = "follow.sheet.below";
    private static final int[] USUAL_BESIDE = {73, 27};
    private static final int[] USUAL_BELOW = {66, 34};
    /** What a few words on a line take, in points at the usual size of text. */
    private static final int READABLE = 110;

    private final SashForm sash;
    private final Memory memory;

    private SideDivision(SashForm sash, Memory memory) {
        this.sash = sash;
        this.memory = memory;
    }

    /**
     * Divides now and whenever there is another size.
     *
     * @param sash with the figures and then the words in it
     * @param figures the first of both
     */
    static void keep(SashForm sash, Composite figures, Memory memory) {
        SideDivision division = new SideDivision(sash, memory);
        division.weigh();
        sash.addListener(SWT.Resize, event -> division.divide());
        figures.addListener(SWT.Resize, event -> memory.rememberNumbers(division.key(), sash.getWeights()));
    }

    /**
     * Whether the words have room beside the figures.
     *
     * @param width of both in points
     * @param text how large letters are, 1 as usual
     */
    static boolean isBeside(int width, double text) {
        return width * USUAL_BESIDE[1] >= 100 * READABLE * text;
    }

    private void divide() {
        int width = sash.getClientArea().width;
        if (width > 0) {
            int way = isBeside(width, TextScale.of(sash.getDisplay())) ? SWT.HORIZONTAL : SWT.VERTICAL;
            if (way != sash.getOrientation()) {
                sash.setOrientation(way);
                weigh();
            }
        }
    }

    private void weigh() {
        sash.setWeights(memory.numbers(key(), 2)
                .filter(weights -> weights[0] > 0 && weights[1] > 0)
                .orElse(sash.getOrientation() == SWT.HORIZONTAL ? USUAL_BESIDE : USUAL_BELOW));
    }

    private String key() {
        return sash.getOrientation() == SWT.HORIZONTAL ? BESIDE : BELOW;
    }
}
