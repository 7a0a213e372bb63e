// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.kring.store.StoreException;
import org.kring.ui.Background;

/**
 * What a button or a key makes or hands in: a second press, while the first is on its way, makes no second one. For the
 * user interface thread.
 */
public final class OneAtATime {

    private final Background background;
    private final Consumer<Runnable> rest;
    private final Runnable over = this::over;
    private boolean underWay;
    /** What was made is there, and nobody can have seen it yet. */
    private boolean unseen;

    /**
     * Nothing is under way.
     *
     * @param background does the work
     */
    public OneAtATime(Background background) {
        this(background, Runnable::run);
    }

    private OneAtATime(Background background, Consumer<Runnable> rest) {
        this.background = background;
        this.rest = rest;
    }

    /**
     * For what is pressed where it stays, and is over in a blink: the second press of two quick ones, of the mouse or of
     * a key, makes no second one either when the first is there already. It was pressed before that was seen; so is each
     * one that follows it as quickly.
     *
     * @param background does the work
     * @param display tells what is quick
     */
    public static OneAtATime untilSeen(Background background, Display display) {
        return new OneAtATime(background, over -> display.timerExec(display.getDoubleClickTime(), over));
    }

    /**
     * Starts the work, see {@link Background#start}; while another one is under way here, nothing happens.
     *
     * @param <T> what the work yields
     * @param name what is being done, in the reader's language
     * @param work never null
     * @param done gets the result
     * @param failed gets the failure
     */
    public <T> void start(String name, Background.Work<T> work, Consumer<T> done, Consumer<StoreException> failed) {
        if (unseen) {
            rest.accept(over); // begins anew
        } else if (!underWay) {
            underWay = true;
            background.start(name, work, ended(done), ended(failed));
        }
    }

    private <T> Consumer<T> ended(Consumer<T> told) {
        return result -> {
            try {
                told.accept(result);
            } finally {
                unseen = true;
                rest.accept(over);
            }
        };
    }

    private void over() {
        unseen = false;
        underWay = false;
    }
}
