// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import java.util.function.Consumer;
import org.kring.store.StoreException;
import org.kring.ui.Background;

/**
 * What a button makes or hands in: a second press, while the first is on its way, makes no second one. For the user
 * interface thread.
 */
public final class OneAtATime {

    private final Background background;
    private boolean underWay;

    /**
     * Nothing is under way.
     *
     * @param background does the work
     */
    public OneAtATime(Background background) {
        this.background = background;
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
        if (!underWay) {
            underWay = true;
            background.start(name, work, ended(done), ended(failed));
        }
    }

    private <T> Consumer<T> ended(Consumer<T> told) {
        return result -> {
            underWay = false;
            told.accept(result);
        };
    }
}
