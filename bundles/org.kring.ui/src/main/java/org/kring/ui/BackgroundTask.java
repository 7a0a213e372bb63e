// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** One work on a thread of the platform. Here everything is caught, so that no failure gets lost between two threads. */
final class BackgroundTask<T> extends Job {

    private final Background.Work<T> work;
    private final Consumer<T> done;
    private final Consumer<StoreException> failed;
    private final Executor userThread;

    BackgroundTask(
            String name,
            Background.Work<T> work,
            Consumer<T> done,
            Consumer<StoreException> failed,
            Executor userThread) {
        super(name);
        this.work = work;
        this.done = done;
        this.failed = failed;
        this.userThread = userThread;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Runnable told = outcome();
        userThread.execute(told);
        return Status.OK_STATUS;
    }

    private Runnable outcome() {
        try {
            T result = work.run();
            return () -> done.accept(result);
        } catch (StoreException e) {
            return () -> failed.accept(e);
        } catch (Throwable e) {
            log(e);
            StoreException told = StoreException.of(
                    Problem.UNEXPECTED, Path.of(""), e, e.getClass().getSimpleName());
            return () -> failed.accept(told);
        }
    }

    private void log(Throwable failure) {
        if (Platform.isRunning()) {
            ILog.get().error(getName(), failure);
        }
    }
}
