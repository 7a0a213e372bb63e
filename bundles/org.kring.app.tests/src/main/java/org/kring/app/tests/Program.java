// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;

/** The running program, driven from a second thread with real input events. */
@SuppressWarnings("restriction") // E4Application is the one entry point that lies in an internal package
final class Program {

    /** What a test does with the running program, beside its user interface thread. */
    interface Script {
        void run(Program program) throws Exception;
    }

    final MApplication application;
    final Display display;

    private Program(MApplication application, Display display) {
        this.application = application;
        this.display = display;
    }

    /** Runs the workbench on the calling (main) thread, as in the product, and the script beside it. */
    static void drive(Script script) throws Exception {
        BundleContext bundle = FrameworkUtil.getBundle(Program.class).getBundleContext();
        CountDownLatch started = new CountDownLatch(1);
        var handler = bundle.registerService(
                EventHandler.class,
                event -> started.countDown(),
                new Hashtable<>(Map.of(EventConstants.EVENT_TOPIC, UIEvents.UILifeCycle.APP_STARTUP_COMPLETE)));
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Display display = Display.getDefault();
        AtomicReference<IWorkbench> workbench = new AtomicReference<>();
        Thread driver = new Thread(() -> play(script, bundle, started, display, workbench, failure), "driver");
        driver.setDaemon(true);
        driver.start();
        LogReaderService logs = bundle.getService(bundle.getServiceReference(LogReaderService.class));
        LogListener log = entry -> logged(entry, failure);
        logs.addLogListener(log);
        try {
            new E4Application().start(applicationContext(bundle));
            driver.join();
            forget(workbench.get());
        } finally {
            logs.removeLogListener(log);
            handler.unregister();
        }
        if (failure.get() != null) {
            throw new AssertionError(failure.get().getMessage(), failure.get());
        }
    }

    /** In the product the process ends here: without it what has ended would still hear what happens in the next. */
    private static void forget(IWorkbench workbench) {
        if (workbench != null) {
            workbench.getApplication().getContext().dispose();
        }
    }

    /** What the platform would only write into a file nobody sees. */
    private static void logged(LogEntry entry, AtomicReference<Throwable> failure) {
        if (entry.getLogLevel() == LogLevel.ERROR) {
            failure.compareAndSet(null, new AssertionError(entry.getMessage(), entry.getException()));
        }
    }

    private static IApplicationContext applicationContext(BundleContext bundle) throws Exception {
        var contexts = bundle.getServiceReferences(IApplicationContext.class, "(eclipse.application.type=main.thread)");
        return bundle.getService(contexts.iterator().next());
    }

    private static void play(
            Script script,
            BundleContext bundle,
            CountDownLatch started,
            Display display,
            AtomicReference<IWorkbench> workbench,
            AtomicReference<Throwable> failure) {
        try {
            if (!started.await(60, TimeUnit.SECONDS)) {
                fail("the workbench did not start in 60 s");
            }
            workbench.set(bundle.getService(bundle.getServiceReference(IWorkbench.class)));
            script.run(new Program(workbench.get().getApplication(), display));
        } catch (Throwable t) {
            failure.set(t);
        } finally {
            end(workbench.get(), display);
        }
    }

    /** Ends the program, unless the script has done so. */
    private static void end(IWorkbench workbench, Display display) {
        try {
            display.asyncExec(() -> {
                if (workbench == null || !workbench.close()) {
                    display.dispose();
                }
            });
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }

    /** The result of the call on the user interface thread. */
    <T> T ui(Callable<T> call) throws Exception {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                result.set(call.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return result.get();
    }

    void waitFor(String what, Callable<Boolean> done) throws Exception {
        waitFor(10, what, done);
    }

    /** For long work: waits at most so many seconds. */
    void waitFor(int seconds, String what, Callable<Boolean> done) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!ui(done)) {
            assertTrue(System.nanoTime() < until, () -> "waited " + seconds + " s in vain for: " + what);
            Thread.sleep(20);
        }
    }

    /** Ends the program by its key and waits until it has ended; the next start has to release the key. */
    void quit() throws Exception {
        post(SWT.KeyDown, SWT.CTRL);
        postCharacter(SWT.KeyDown, 'q');
        waitForEnd();
    }

    /** Waits until the program has ended. */
    void waitForEnd() throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!display.isDisposed()) {
            assertTrue(System.nanoTime() < until, "waited 10 s in vain for the end of the program");
            Thread.sleep(20);
        }
    }

    /** Releases what {@link #quit} had no time to release: the keyboard outlives the program. */
    void releaseQuit() throws Exception {
        postCharacter(SWT.KeyUp, 'q');
        post(SWT.KeyUp, SWT.CTRL);
    }

    /** Presses a key with its modifiers ({@code SWT.CTRL}, {@code SWT.CTRL | SWT.SHIFT}). */
    void press(int modifiers, char key) throws Exception {
        int[] held = {modifiers & SWT.CTRL, modifiers & SWT.SHIFT, modifiers & SWT.ALT};
        for (int modifier : held) {
            post(SWT.KeyDown, modifier);
        }
        postCharacter(SWT.KeyDown, key);
        postCharacter(SWT.KeyUp, key);
        for (int modifier : held) {
            post(SWT.KeyUp, modifier);
        }
    }

    /** Counts the menus that open from now on. */
    AtomicInteger menusOpened() throws Exception {
        AtomicInteger count = new AtomicInteger();
        return ui(() -> {
            display.addFilter(SWT.Show, event -> {
                if (event.widget instanceof Menu) {
                    count.incrementAndGet();
                }
            });
            return count;
        });
    }

    private void post(int type, int keyCode) throws Exception {
        if (keyCode != 0) {
            Event event = new Event();
            event.type = type;
            event.keyCode = keyCode;
            post(event);
        }
    }

    private void postCharacter(int type, char key) throws Exception {
        Event event = new Event();
        event.type = type;
        if (key < ' ') {
            event.keyCode = key;
        } else {
            event.character = key;
        }
        post(event);
    }

    private void post(Event event) throws Exception {
        assertTrue(ui(() -> display.post(event)), "posted");
        Thread.sleep(30);
    }
}
