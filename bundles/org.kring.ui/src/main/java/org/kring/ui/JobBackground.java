// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.kring.store.StoreException;

/** Background work as jobs of the platform; results are dropped once the display is gone. */
public final class JobBackground implements Background {

    private final Display display;

    /**
     * Work for one display.
     *
     * @param display whose thread gets the results
     */
    public JobBackground(Display display) {
        this.display = display;
    }

    @Override
    public <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<StoreException> failed) {
        Job job = Job.createSystem(name, monitor -> {
            try {
                T result = work.run();
                deliver(() -> done.accept(result));
            } catch (StoreException e) {
                deliver(() -> failed.accept(e));
            }
        });
        job.schedule();
    }

    @Override
    public <T> T await(Work<T> work) throws StoreException {
        CompletableFuture<T> future = CompletableFuture.supplyAsync(() -> supply(work));
        BusyIndicator.showWhile(future);
        try {
            return future.join();
        } catch (CompletionException | CancellationException e) {
            if (e.getCause() instanceof Carried carried) {
                throw carried.failure;
            }
            throw e;
        }
    }

    private static <T> T supply(Work<T> work) {
        try {
            return work.run();
        } catch (StoreException e) {
            throw new Carried(e);
        }
    }

    private void deliver(Runnable result) {
        if (!display.isDisposed()) {
            display.asyncExec(result);
        }
    }

    /** Carries a checked failure through a future. */
    private static final class Carried extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient StoreException failure;

        Carried(StoreException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
