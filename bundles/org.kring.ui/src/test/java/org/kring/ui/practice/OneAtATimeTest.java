// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.testkit.TestThread;
import org.kring.ui.JobBackground;
import org.kring.ui.testkit.TestScreen;

class OneAtATimeTest {

    private final List<String> told = new ArrayList<>();

    private void press(OneAtATime making) {
        making.start("make", () -> "made", told::add, failure -> told.add("failed"));
    }

    @Test
    void whatIsPressedWhileItIsUnderWayMakesNoSecondOne() {
        TestThread thread = new TestThread();
        JobBackground background = new JobBackground(thread);
        OneAtATime making = new OneAtATime(background);
        press(making);
        press(making);
        thread.until(background::isQuiet);
        assertEquals(List.of("made"), told);

        press(making);
        thread.until(background::isQuiet);
        assertEquals(List.of("made", "made"), told, "once it is there, another one is meant");
    }

    @Test
    void whatIsPressedBeforeItWasSeenMakesNoSecondOne() {
        try (TestScreen screen = new TestScreen()) {
            JobBackground background = JobBackground.of(screen.display());
            OneAtATime making = OneAtATime.untilSeen(background, screen.display());
            press(making);
            screen.until(() -> !told.isEmpty());
            press(making);
            press(making);
            screen.until(background::isQuiet);
            assertEquals(List.of("made"), told, "the second click of a double click");

            isMadeOnceSeen(screen, background, making);
        }
    }

    @Test
    void whatFailedIsTriedAgainOnceThatWasSeen() {
        try (TestScreen screen = new TestScreen()) {
            JobBackground background = JobBackground.of(screen.display());
            OneAtATime making = OneAtATime.untilSeen(background, screen.display());
            making.<String>start(
                    "make",
                    () -> {
                        throw StoreException.of(Problem.NOT_WRITTEN, Path.of("here"));
                    },
                    told::add,
                    failure -> told.add(failure.problem().name()));
            screen.until(() -> told.contains("NOT_WRITTEN"));
            told.clear();
            told.add("made");

            isMadeOnceSeen(screen, background, making);
        }
    }

    /** Presses not sooner than what is quick has passed since the press before. */
    private void isMadeOnceSeen(TestScreen screen, JobBackground background, OneAtATime making) {
        AtomicInteger passed = new AtomicInteger();
        screen.display().timerExec(screen.display().getDoubleClickTime() * 2, passed::incrementAndGet);
        screen.until(() -> passed.get() > 0);
        press(making);
        screen.until(background::isQuiet);
        assertEquals(List.of("made", "made"), told);
    }
}
