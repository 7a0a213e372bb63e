// SPDX-License-Identifier: EPL-2.0
package org.kring.testkit;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The thread of a test in the place of the user interface thread: what other threads hand over waits, in order, until
 * the test lets it run. {@code new JobBackground(thread)} then works as in the program, without a screen:
 *
 * <pre>
 * presenter.save();
 * presenter.typed("more");                 // while the save is under way
 * thread.until(background::isQuiet);
 * </pre>
 */
public final class TestThread implements Executor {

    private static final int LONGEST_SECONDS = 60;

    private final BlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable command) {
        handedOver.add(command);
    }

    /**
     * Runs what is handed over, on the thread of the caller, until something is so. The condition must change by what
     * is handed over only.
     *
     * @param reached asked before each run
     * @throws AssertionError when nothing is handed over for a minute although the condition does not hold
     */
    public void until(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            next().run();
        }
    }

    private Runnable next() {
        try {
            Runnable next = handedOver.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was handed over for " + LONGEST_SECONDS + " seconds");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for another thread", e);
        }
    }
}
