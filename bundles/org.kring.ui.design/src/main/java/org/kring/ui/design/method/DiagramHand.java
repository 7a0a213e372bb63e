// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.function.IntConsumer;
import org.kring.ui.picture.PictureListener;
import org.kring.ui.picture.Step;

/** What a hand does with the diagram: selects phases, goes to their words, and makes it larger or smaller. */
record DiagramHand(MethodPresenter presenter, Runnable onOpen, IntConsumer onZoom) implements PictureListener {

    private static final int ALL = Integer.MAX_VALUE / 2;

    @Override
    public void pressed(String place) {
        presenter.select(place);
    }

    @Override
    public void stepped(Step step) {
        presenter.selectNext(
                switch (step) {
                    case RIGHT, DOWN -> 1;
                    case LEFT, UP -> -1;
                    case FIRST -> -ALL;
                    case LAST -> ALL;
                });
    }

    @Override
    public void opened() {
        onOpen.run();
    }

    @Override
    public void left() {
        presenter.select("");
    }

    @Override
    public void zoomed(int direction) {
        onZoom.accept(direction);
    }
}
