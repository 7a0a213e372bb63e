// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.kring.testkit.TestThread;
import org.kring.ui.JobBackground;

class AwaitedTest {

    private final TestThread thread = new TestThread();
    private final JobBackground background = new JobBackground(thread);
    private final Awaited awaited = new Awaited(background);
    private final List<String> told = new ArrayList<>();

    private CompletableFuture<String> start(String name) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        awaited.start("wait", answer, each -> told.add(name + " " + each), failure -> told.add(name + " failed"));
        return answer;
    }

    @Test
    void whoCannotWaitIsToldAtOnceAndNobodyTwice() {
        CompletableFuture<String> first = start("first");
        CompletableFuture<String> second = start("second");
        first.complete("kept");
        second.complete("refused");
        assertEquals(List.of(), told, "the screen has had no time");

        awaited.takeNow();
        assertEquals(List.of("first kept", "second refused"), told);
        thread.until(background::isQuiet);
        assertEquals(List.of("first kept", "second refused"), told);
    }

    @Test
    void whatDoesNotComeSoonIsToldWhenItComes() {
        CompletableFuture<String> first = start("first");
        CompletableFuture<String> second = start("second");
        second.complete("kept");
        awaited.takeNow();
        assertEquals(List.of(), told, "in their order");

        first.complete("kept");
        thread.until(() -> told.size() == 2);
    }
}
