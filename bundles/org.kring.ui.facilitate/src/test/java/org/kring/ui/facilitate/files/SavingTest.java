// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.testkit.TestThread;
import org.kring.ui.JobBackground;

class SavingTest {

    private final TestThread thread = new TestThread();
    private final JobBackground background = new JobBackground(thread);
    private final List<String> written = new CopyOnWriteArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Saving saving = new Saving(
            background,
            () -> told.add("saved"),
            failure -> told.add(failure.problem().name()));

    private void write(String words) {
        saving.save(() -> {
            written.add(words);
            return true;
        });
    }

    private void fail() {
        saving.save(() -> {
            throw StoreException.of(Problem.NO_PRACTICE, Path.of("here"));
        });
    }

    private void rest() {
        thread.until(() -> saving.isQuiet() && background.isQuiet());
    }

    @Test
    void itIsToldWhenItIsOnTheDisk() {
        assertTrue(saving.isQuiet());
        write("one");
        assertFalse(saving.isQuiet());
        assertEquals(List.of(), told, "not yet");
        rest();
        assertEquals(List.of("one"), written);
        assertEquals(List.of("saved"), told);
    }

    @Test
    void ofWhatIsAskedForMeanwhileOnlyTheLastIsWrittenAndAllIsToldOnce() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        saving.save(() -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            written.add("one");
            return true;
        });
        write("two");
        write("three");
        gate.countDown();
        rest();
        assertEquals(List.of("one", "three"), written);
        assertEquals(List.of("saved"), told);
    }

    @Test
    void afterAFailureTheNextIsSavedAsEver() {
        fail();
        rest();
        assertEquals(List.of("NO_PRACTICE"), told);
        assertTrue(saving.isQuiet());
        write("two");
        rest();
        assertEquals(List.of("NO_PRACTICE", "saved"), told);
    }

    @Test
    void aFailureThatTheNextOneMakesGoodIsNotTold() {
        fail();
        write("all of it");
        rest();
        assertEquals(List.of("saved"), told);
        assertEquals(List.of("all of it"), written);
    }
}
