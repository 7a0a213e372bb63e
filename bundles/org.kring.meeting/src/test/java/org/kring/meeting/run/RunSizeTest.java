// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunSizeTest {

    private static final RunFact TOLD = new RunFact.OutcomeTold("2026-01-01", "c-1", null, "ab");
    private static final RunFact NOTE = RunFact.Captured.of("c-1", CaptureKind.NOTE, "", "ab");

    private static RunSize size(RunFact... facts) {
        RunState state = RunState.start(Samples.plan());
        RunSize size = RunSize.of(state, 0);
        long number = 1;
        for (RunFact each : Stream.concat(Stream.of(new RunFact.Started(Samples.FOUR)), Stream.of(facts))
                .toList()) {
            RunState next = state.apply(new RunEvent(number++, Samples.NINE, each));
            size = size.after(each, state, next);
            state = next;
            assertEquals(RunSize.of(state, size.events()), size, "step by step as at once: " + each);
        }
        return size;
    }

    private static long more(RunFact... facts) {
        return size(facts).words() - size(NOTE).words();
    }

    @Test
    void everySignCountsAsItMayHaveToBeWritten() {
        long plain = size(NOTE).words();
        for (var each : List.of(
                "\"/6", "&/5", "</5", ">/5", "\n/5", "x/1", " /1", "\u007f/1", "\u0080/2", "\u0800/3", "\ufffd/3")) {
            var sign = each.substring(0, 1);
            long words = size(RunFact.Captured.of("c-1", CaptureKind.NOTE, "", sign + "b"))
                    .words();

            assertEquals(Integer.parseInt(each.substring(2)) - 1, words - plain, each);
        }
    }

    @Test
    void everyPartOfACaptureCounts() {
        assertEquals(3, more(NOTE, new RunFact.Edited("c-1", "abcde")));
        assertEquals(-size(NOTE).words(), more(NOTE, new RunFact.Removed("c-1")));
        assertEquals(300 + 3, more(NOTE, new RunFact.Rated("c-1", 7, "a", "bc")));
        assertEquals(1_500 + 450 + 2, more(NOTE, new RunFact.Chosen("c-1", true)));
        assertEquals(0, more(NOTE, new RunFact.Chosen("c-1", true), new RunFact.Chosen("c-1", false)));
        RunFact linked = new RunFact.Captured("c-2", CaptureKind.NOTE, "", "", "", "ab", "", "", List.of("c-1"));
        assertEquals(size(NOTE).words() + 450, more(NOTE, linked));
        RunFact ofCase = new RunFact.Captured("c-1", CaptureKind.CASE, "", "", "", "ab", "why", "", List.of());
        assertEquals(3, more(ofCase));
        RunFact action = RunFact.Captured.of("c-1", CaptureKind.ACTION, "", "ab");
        assertEquals(5, more(action, new RunFact.ActionSet("c-1", "", null, "there", "")));
    }

    @Test
    void whatIsToldAboutEarlierMeetingsIsCountedApart() {
        RunSize size = size(TOLD, TOLD);

        assertEquals(new RunSize(0, 604, 3), size);
        assertEquals(0, size(new RunFact.Marked("g", "")).told());
    }

    @Test
    void exactlyTheMostFitsAndOneMoreDoesNot() {
        RunSize full = new RunSize(RunSize.MOST_WORDS, RunSize.MOST_TOLD, RunSize.MOST_EVENTS - 1);

        assertFits(true, full, NOTE, new RunSize(RunSize.MOST_WORDS, RunSize.MOST_TOLD, RunSize.MOST_EVENTS));
        assertFits(false, full, NOTE, new RunSize(RunSize.MOST_WORDS + 1, RunSize.MOST_TOLD, RunSize.MOST_EVENTS));
        RunSize half = new RunSize(1, 1, 1);
        assertFits(true, half, NOTE, new RunSize(RunSize.MOST_WORDS, 1, 2));
        assertFits(false, half, NOTE, new RunSize(RunSize.MOST_WORDS + 1, 1, 2));
        assertFits(true, half, TOLD, new RunSize(1, RunSize.MOST_TOLD, 2));
        assertFits(false, half, TOLD, new RunSize(1, RunSize.MOST_TOLD + 1, 2));
        assertFits(false, full, TOLD, new RunSize(RunSize.MOST_WORDS, RunSize.MOST_TOLD + 1, RunSize.MOST_EVENTS));
        assertFits(false, full, NOTE, new RunSize(RunSize.MOST_WORDS, RunSize.MOST_TOLD, RunSize.MOST_EVENTS + 1));
    }

    @Test
    void whatMovesTheRunOnOrMakesItSmallerHasRoomAndTheCloseAlwaysFits() {
        RunSize over = new RunSize(RunSize.MOST_WORDS + 9, RunSize.MOST_TOLD + 9, RunSize.MOST_EVENTS);
        RunSize next = new RunSize(over.words(), over.told(), RunSize.MOST_EVENTS + RunSize.ROOM);
        RunSize beyond = new RunSize(over.words(), over.told(), next.events() + 1);

        assertFits(true, over, new RunFact.Skipped(), next);
        assertFits(true, over, new RunFact.Attended("m-1", true, 0), next);
        assertFits(false, over, new RunFact.Edited("c-1", "x"), next);
        assertFits(
                true, over, new RunFact.Edited("c-1", ""), new RunSize(over.words() - 1, over.told(), next.events()));
        assertFits(false, over, new RunFact.Skipped(), beyond);
        assertFits(true, over, new RunFact.Closed(), beyond);
    }

    private static void assertFits(boolean fits, RunSize from, RunFact fact, RunSize to) {
        assertEquals(fits, from.check(fact, to).isEmpty(), fact + " to " + to);
    }

    @Test
    void aFullRunRefusesWithASentenceAndTakesTheClose() {
        var run = new LiveRun(
                Samples.plan(),
                event -> {
                    // kept nowhere
                },
                new Samples.HandClock());
        run.add(new RunFact.Started(Samples.FOUR));
        String text = "\"".repeat(20_000);
        int kept = 0;
        while (run.add(RunFact.Captured.of("c-" + kept, CaptureKind.NOTE, "", text))
                .isKept()) {
            kept++;
        }

        assertEquals(RunSize.MOST_WORDS / (120_000 + 1_950), kept);
        var refusal =
                run.add(RunFact.Captured.of("d", CaptureKind.NOTE, "", text)).refusal();
        assertEquals("run-full", refusal.orElseThrow().rule());
        assertTrue(run.add(new RunFact.Closed()).isKept());
    }
}
