// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.rooms;

import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Control;
import org.kring.ui.Memory;
import org.kring.ui.TextScale;

/**
 * Folds away what stands beside the work of a room. It does so by itself where the work would get too little room, until
 * somebody says otherwise; that is remembered.
 */
public final class SideFold {

    private static final String YES = "yes";

    private final SashForm form;
    private final Control work;
    private final Control side;
    private final Memory memory;
    private final String key;
    private boolean arranged;

    /**
     * Nothing is folded yet.
     *
     * @param form holds both
     * @param work has all the room when the side is folded away
     * @param side folds away
     * @param memory holds what somebody said
     * @param key of it there
     */
    public SideFold(SashForm form, Control work, Control side, Memory memory, String key) {
        this.form = form;
        this.work = work;
        this.side = side;
        this.memory = memory;
        this.key = key;
    }

    /**
     * The form has been given its room: folds the side away if that was said, or if nothing was and the window is narrow.
     * Called again it does nothing, since what is on the screen is not taken away by a smaller window.
     *
     * @param least of a window in which there is room for both, in points at the usual size of text; 0 when
     *     it is never folded by itself
     */
    public void arrange(int least) {
        if (!arranged && form.getClientArea().width > 0) {
            arranged = true;
            boolean narrow = form.getShell().getClientArea().width < TextScale.points(form.getDisplay(), least);
            show(memory.text(key).map(YES::equals).orElse(narrow));
        }
    }

    /** Whether the side is folded away. */
    public boolean isFolded() {
        return form.getMaximizedControl() != null;
    }

    /**
     * Folds the side away or brings it back, and from now on it stays so.
     *
     * @param folded true for away
     */
    public void fold(boolean folded) {
        if (folded != isFolded()) {
            show(folded);
            memory.text(key, folded ? YES : "no");
        }
    }

    private void show(boolean workOnly) {
        // the sash form only moves it out of sight, where keys would still find it
        side.setVisible(!workOnly);
        form.setMaximizedControl(workOnly ? work : null);
    }
}
