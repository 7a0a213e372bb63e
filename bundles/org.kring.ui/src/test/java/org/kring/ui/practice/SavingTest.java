// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.RepeatedTest;
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
            failure -> told.add(failure.problem().name()),
            () -> told.add("read again"));

    private void write(String words) {
        saving.save(() -> {
            written.add(words);
            return true;
        });
    }

    private void fail(Problem problem) {
        saving.save(() -> {
            throw StoreException.of(problem, Path.of("here"));
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
        held(gate);
        write("two");
        write("three");
        gate.countDown();
        rest();
        assertEquals(List.of("one", "three"), written);
        assertEquals(List.of("saved"), told);
    }

    @Test
    void afterAFailureTheNextIsSavedAsEver() {
        fail(Problem.NO_PRACTICE);
        rest();
        assertEquals(List.of("NO_PRACTICE"), told);
        assertTrue(saving.isQuiet());
        write("two");
        rest();
        assertEquals(List.of("NO_PRACTICE", "saved"), told);
    }

    @Test
    void aFailureThatTheNextOneMakesGoodIsNotTold() {
        fail(Problem.NO_PRACTICE);
        write("all of it");
        rest();
        assertEquals(List.of("saved"), told);
        assertEquals(List.of("all of it"), written);
    }

    @Test
    void whatSomebodyElseWroteOverIsReadAgainAndToldByThePageThatComes() {
        fail(Problem.CHANGED_ELSEWHERE);
        rest();
        assertEquals(List.of("read again"), told);
        assertEquals(
                Problem.CHANGED_ELSEWHERE,
                saving.settle().toCompletableFuture().join().orElseThrow().problem());
    }

    @Test
    void aPageThatGoesLeavesNothingUnwritten() {
        write("one");
        write("two");
        assertTrue(saving.settle().toCompletableFuture().join().isEmpty());
        assertEquals(List.of("one", "two"), written);
        rest();
        assertEquals(List.of("one", "two"), written, "once");
        assertEquals(List.of("saved", "saved"), told);
    }

    @Test
    void whatFailsOnceThePageWentIsToldByThePageThatComes() {
        fail(Problem.NO_PRACTICE);
        assertEquals(
                Problem.NO_PRACTICE,
                saving.settle().toCompletableFuture().join().orElseThrow().problem());
        rest();
        assertEquals(List.of(), told);
    }

    @Test
    void whoWaitsForTheEndIsToldWhetherItWasRefusedAndNotBefore() {
        saving.whenEnded(() -> told.add("quiet"));
        assertEquals(List.of("quiet"), told, "at once");
        told.clear();
        fail(Problem.NO_PRACTICE);
        fail(Problem.READ_ONLY);
        saving.whenEnded(() -> told.add("unkept " + saving.isUnkept()));
        assertEquals(List.of(), told, "nobody waits");
        rest();
        assertEquals(List.of("unkept true", "READ_ONLY"), told);
    }

    @Test
    void whoWaitsForTheEndIsToldWhenThePageWentBefore() {
        write("one");
        write("two");
        saving.whenEnded(() -> told.add("ended"));
        saving.settle();
        rest();
        assertTrue(told.contains("ended"), told.toString());
    }

    private void held(CountDownLatch gate) {
        saving.save(() -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            written.add("one");
            return true;
        });
    }

    @RepeatedTest(20)
    void whoCannotWaitForTheEndHearsOfWhatWaitsBehindAnotherToo() {
        CountDownLatch gate = new CountDownLatch(1);
        held(gate);
        fail(Problem.READ_ONLY);
        gate.countDown();
        assertTrue(saving.isUnkept());
        rest();
        assertEquals("READ_ONLY", told.get(told.size() - 1), "and the page is told, since it stays");
        write("two");
        assertFalse(saving.isUnkept());
        rest();
        assertEquals("saved", told.get(told.size() - 1));
        assertEquals(List.of("one", "two"), written);
    }

    @Test
    void whatIsStillNotOnTheDiskAfterAMomentIsUnkept() {
        CountDownLatch gate = new CountDownLatch(1);
        held(gate);
        assertTrue(saving.isUnkept());
        gate.countDown();
        rest();
        assertFalse(saving.isUnkept());
    }
}
