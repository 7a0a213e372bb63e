// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.rooms;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.kring.ui.Memory;
import org.kring.ui.TextScale;

/**
 * How much of the window the list of a room has: with large letters more of a small one, until somebody moves its edge;
 * then as much as that, in later runs too.
 */
public final class ListShare {

    /** Of all that the list and what is beside it have. */
    static final int WHOLE = 10000;

    private static final int MOST = 3000;

    private final Memory memory;
    private final String key;
    private final Wish wanted;
    private MUIElement list;
    private MUIElement beside;
    private int usual;
    private String given;

    /** How wide a list wants to be. */
    @FunctionalInterface
    public interface Wish {

        /**
         * The width that is wanted in a window.
         *
         * @param window its width in points
         * @param text how large letters are, 1 as usual
         * @return points
         */
        double points(int window, double text);
    }

    /**
     * The share of one list, which {@link #keep} gives it.
     *
     * @param memory holds what somebody chose
     * @param key of it there
     * @param wanted how wide its words are, in points at the usual size of text
     */
    public ListShare(Memory memory, String key, int wanted) {
        this(memory, key, (window, text) -> wanted * text);
    }

    /**
     * The share of one list whose width depends on that of the window.
     *
     * @param memory holds what somebody chose
     * @param key of it there
     * @param wanted how wide it wants to be
     */
    public ListShare(Memory memory, String key, Wish wanted) {
        this.memory = memory;
        this.key = key;
        this.wanted = wanted;
    }

    /**
     * Divides now and whenever the window gets another size, as long as the part is there.
     *
     * @param stack that the part is in, the first of two beside each other in the model of the workbench; its share there
     *     is the least it gets of itself
     * @param part the widget of the list
     */
    public void keep(MUIElement stack, Control part) {
        MElementContainer<MUIElement> sash = stack.getParent();
        list = stack;
        beside = sash.getChildren().get(sash.getChildren().indexOf(list) + 1);
        usual = Integer.parseInt(list.getContainerData());
        given = list.getContainerData();
        memory.numbers(key, 1)
                .filter(chosen -> chosen[0] > 0 && chosen[0] < WHOLE)
                .ifPresentOrElse(chosen -> give(chosen[0]), () -> divideWith(part));
        part.addListener(SWT.Resize, event -> remember());
    }

    private void divideWith(Control part) {
        Shell window = part.getShell();
        Listener resized = event -> divide(window);
        window.addListener(SWT.Resize, resized);
        part.addListener(SWT.Dispose, event -> window.removeListener(SWT.Resize, resized));
        divide(window);
    }

    private void divide(Shell window) {
        int width = window.getClientArea().width;
        if (width > 0 && given.equals(list.getContainerData())) {
            give(of(usual, wanted.points(width, TextScale.of(window.getDisplay())), width));
        }
    }

    private void give(int share) {
        given = Integer.toString(share);
        list.setContainerData(given);
        beside.setContainerData(Integer.toString(WHOLE - share));
    }

    /** What was given is nobody's choice. */
    private void remember() {
        String now = list.getContainerData();
        if (now != null && now.matches("[0-9]{1,9}") && !now.equals(given)) {
            memory.rememberNumbers(key, Integer.parseInt(now));
        }
    }

    /** The share for words so wide in a window so wide, both in points: at least the usual one. */
    static int of(int usual, double words, int width) {
        return (int) Math.max(usual, Math.min(MOST, Math.ceil(WHOLE * words / width)));
    }
}
