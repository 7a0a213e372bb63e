// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.testkit.TestThread;

@Timeout(60)
class JobBackgroundTest {

    private final TestThread thread = new TestThread();
    private final Background background = new JobBackground(thread);
    private final List<Object> told = new ArrayList<>();

    private StoreException failureOf(Background.Work<String> work) {
        AtomicReference<StoreException> failure = new AtomicReference<>();
        background.start("a test", work, told::add, failure::set);
        thread.until(background::isQuiet);
        assertTrue(told.isEmpty(), "a failure is no result");
        return failure.get();
    }

    @Test
    void workIsDoneOnAnotherThreadAndToldOnThisOne() {
        AtomicReference<Thread> worker = new AtomicReference<>();
        AtomicReference<Thread> teller = new AtomicReference<>();

        background.start(
                "a test",
                () -> {
                    worker.set(Thread.currentThread());
                    return "done";
                },
                result -> {
                    told.add(result);
                    teller.set(Thread.currentThread());
                },
                told::add);
        assertFalse(background.isQuiet());
        thread.until(background::isQuiet);

        assertEquals(List.of("done"), told);
        assertNotSame(Thread.currentThread(), worker.get());
        assertSame(Thread.currentThread(), teller.get());
    }

    @Test
    void nothingIsToldBeforeTheThreadTakesIt() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);

        background.start(
                "a test",
                () -> {
                    ended.countDown();
                    return "done";
                },
                told::add,
                told::add);
        ended.await();

        assertTrue(told.isEmpty());
        assertFalse(background.isQuiet());
        thread.until(background::isQuiet);
        assertEquals(List.of("done"), told);
    }

    @Test
    void aFailureOfAFileIsToldAsItIs() {
        StoreException missing = StoreException.of(Problem.NO_FILE, Path.of("a.method"));

        assertSame(missing, failureOf(() -> {
            throw missing;
        }));
    }

    @Test
    void aFailureOfTheProgramIsToldInASentence() {
        StoreException failure = failureOf(() -> {
            throw new IllegalStateException("inner words");
        });

        assertEquals(Problem.UNEXPECTED, failure.problem());
        assertTrue(failure.sentence(Locale.ENGLISH).startsWith("Kring could not finish this"));
        assertTrue(failure.sentence(Locale.ENGLISH).contains("IllegalStateException"));
        assertEquals("inner words", failure.getCause().getMessage());
    }

    @Test
    void anErrorOfTheMachineIsToldToo() {
        assertEquals(
                Problem.UNEXPECTED,
                failureOf(() -> {
                            throw new StackOverflowError();
                        })
                        .problem());
    }

    @Test
    void aFailureWhileTellingDoesNotKeepTheBackgroundBusy() {
        background.start(
                "a test",
                () -> "done",
                result -> {
                    throw new IllegalStateException(result);
                },
                told::add);

        assertThrows(IllegalStateException.class, () -> thread.until(background::isQuiet));
        assertTrue(background.isQuiet());
    }
}
