// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kring.store.StoreException;
import org.kring.ui.Background;

/**
 * Has pictures painted in the background, one at a time: what is asked for meanwhile waits, and of that only the last.
 * For the user interface thread.
 */
final class PictureQueue {

    private final Background background;
    private final String name;
    private final Consumer<Painted> done;
    private final Consumer<StoreException> failed;
    private boolean busy;
    private Supplier<Optional<Order>> waiting;

    /** Tells what was painted, or why it could not be. */
    PictureQueue(Background background, String name, Consumer<Painted> done, Consumer<StoreException> failed) {
        this.background = background;
        this.name = name;
        this.done = done;
        this.failed = failed;
    }

    /** Asks for what is to be painted when its turn comes; an empty answer means that nothing is. */
    void ask(Supplier<Optional<Order>> order) {
        if (busy) {
            waiting = order;
        } else {
            order.get().ifPresent(this::paint);
        }
    }

    private void paint(Order order) {
        busy = true;
        background.start(
                name,
                order::carryOut,
                painted -> ended(() -> done.accept(painted)),
                failure -> ended(() -> failed.accept(failure)));
    }

    private void ended(Runnable tell) {
        busy = false;
        Supplier<Optional<Order>> next = waiting;
        waiting = null;
        tell.run();
        if (next != null) {
            ask(next);
        }
    }
}
