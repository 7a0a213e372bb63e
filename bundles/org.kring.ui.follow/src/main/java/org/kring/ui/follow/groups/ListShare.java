// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.groups;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.kring.ui.TextScale;

/** How much of the window the list has: with large letters more of a small one, while nobody moved its edge. */
final class ListShare {

    /** Of all that the list and what is beside it have. */
    static final int WHOLE = 10000;

    static final int USUAL = 2100;
    private static final int MOST = 3000;
    /** What names of a few words take with the bell, in points at the usual size of text. */
    private static final int WANTED = 150;

    private final MUIElement list;
    private final MUIElement beside;
    private String given;

    private ListShare(MUIElement list, MUIElement beside) {
        this.list = list;
        this.beside = beside;
        given = list.getContainerData();
    }

    /**
     * Divides now and whenever the window gets another size, as long as the part is there.
     *
     * @param list the element of the part in the model of the workbench
     * @param part the widget of the list
     */
    static void keep(MUIElement list, Control part) {
        MElementContainer<MUIElement> sash = list.getParent();
        int at = sash.getChildren().indexOf(list);
        ListShare share = new ListShare(list, sash.getChildren().get(at + 1));
        Shell window = part.getShell();
        Listener resized = event -> share.divide(window);
        window.addListener(SWT.Resize, resized);
        part.addListener(SWT.Dispose, event -> window.removeListener(SWT.Resize, resized));
        share.divide(window);
    }

    private void divide(Shell window) {
        int width = window.getClientArea().width;
        if (width > 0
                && list.getContainerData() != null
                && list.getContainerData().equals(given)) {
            int now = of(TextScale.of(window.getDisplay()), width);
            given = Integer.toString(now);
            list.setContainerData(given);
            beside.setContainerData(Integer.toString(WHOLE - now));
        }
    }

    /**
     * The share of the list.
     *
     * @param text how large letters are, 1 as usual
     * @param width of the window in points, more than 0
     * @return of WHOLE
     */
    static int of(double text, int width) {
        return (int) Math.max(USUAL, Math.min(MOST, Math.ceil(WHOLE * WANTED * text / width)));
    }
}
