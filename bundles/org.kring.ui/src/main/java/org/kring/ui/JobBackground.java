// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.kring.store.StoreException;

/** Background work as jobs of the platform. */
public final class JobBackground implements Background {

    private final Executor userThread;
    private final AtomicInteger underWay = new AtomicInteger();

    /**
     * Work whose results are handed to a thread.
     *
     * @param userThread takes what is to be run on the user interface thread, from any thread, and keeps the order
     */
    public JobBackground(Executor userThread) {
        this.userThread = userThread;
    }

    /**
     * Work for one display; results are dropped once it is gone.
     *
     * @param display whose thread gets the results
     * @return never null
     */
    public static JobBackground of(Display display) {
        return new JobBackground(result -> {
            if (!display.isDisposed()) {
                display.asyncExec(result);
            }
        });
    }

    @Override
    public <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<StoreException> failed) {
        underWay.incrementAndGet();
        new BackgroundTask<>(name, work, done, failed, told -> userThread.execute(() -> tell(told))).schedule();
    }

    private void tell(Runnable told) {
        try {
            told.run();
        } finally {
            underWay.decrementAndGet();
        }
    }

    @Override
    public boolean isQuiet() {
        return underWay.get() == 0;
    }
}
