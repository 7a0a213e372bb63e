// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.kring.store.StoreException;
import org.kring.ui.Background;

/** Keeps work until a test lets it be done. */
public final class SlowBackground implements Background {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<StoreException> failed) {
        waiting.add(() -> {
            try {
                done.accept(work.run());
            } catch (StoreException e) {
                failed.accept(e);
            }
        });
    }

    @Override
    public <T> T await(Work<T> work) throws StoreException {
        return work.run();
    }

    /** Does everything that waits, oldest first. */
    public void work() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }
}
