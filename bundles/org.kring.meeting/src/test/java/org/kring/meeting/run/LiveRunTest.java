// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.meeting.run.Samples.FOUR;
import static org.kring.meeting.run.Samples.NINE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.method.Bilingual;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.PauseReason;

class LiveRunTest {

    private final Samples.HandClock clock = new Samples.HandClock();
    private final List<RunEvent> kept = new ArrayList<>();
    private boolean full;
    private LiveRun run;

    private LiveRun live() {
        return new LiveRun(Samples.plan(), this::keep, clock);
    }

    private void keep(RunEvent event) throws LogException {
        if (run != null) {
            assertEquals(event.number() - 1, run.state().number(), "the state must wait for the log");
        }
        if (full) {
            throw new LogException(new Bilingual("De schijf is vol.", "The disk is full."), null);
        }
        kept.add(event);
    }

    @Test
    void anEventIsKeptBeforeItCounts() {
        run = live();

        LiveRun.Answer answer = run.add(new RunFact.Started(FOUR));

        assertEquals(1, answer.number());
        assertEquals(List.of(new RunEvent(1, NINE, new RunFact.Started(FOUR))), kept);
        assertEquals(RunStatus.RUNNING, run.state().status());
    }

    @Test
    void aFailingLogLeavesTheStateAndSaysWhy() {
        run = live();
        run.add(new RunFact.Started(FOUR));
        RunState before = run.state();
        full = true;

        LiveRun.Answer answer = run.add(RunFact.Captured.of("c-1", CaptureKind.NOTE, "", "words"));

        assertFalse(answer.isKept());
        assertEquals(Refusal.NOT_KEPT, answer.refusal().orElseThrow().rule());
        assertEquals("The disk is full.", answer.refusal().orElseThrow().message(Locale.ENGLISH));
        assertSame(before, run.state());
        full = false;
        assertEquals(
                2,
                run.add(RunFact.Captured.of("c-1", CaptureKind.NOTE, "", "words"))
                        .number());
    }

    @Test
    void whatMayNotHappenNeverReachesTheLog() {
        run = live();

        LiveRun.Answer answer = run.add(new RunFact.Closed());

        assertEquals("before-start", answer.refusal().orElseThrow().rule());
        assertTrue(kept.isEmpty());
    }

    @Test
    void factsThatBelongTogetherAreKeptTogetherOrNotAtAll() {
        run = new LiveRun(Samples.plan(), kept::add, clock);
        run.add(new RunFact.Started(FOUR));
        run.add(new RunFact.Paused(PauseReason.OTHER, ""));
        RunState before = run.state();
        var tooLong = new RunFact.Paused(PauseReason.OTHER, "n".repeat(TextCheck.LIMIT + 1));

        LiveRun.Answer refused = run.add(List.of(new RunFact.Resumed(), tooLong));
        assertEquals("too-long", refused.refusal().orElseThrow().rule());
        assertSame(before, run.state());
        assertEquals(2, kept.size());

        var why = new RunFact.Paused(PauseReason.OTHER, "The phone");
        assertEquals(4, run.add(List.of(new RunFact.Resumed(), why)).number());
        assertEquals(RunStatus.PAUSED, run.state().status());
        assertEquals(why, kept.get(3).fact());
        assertEquals(4, kept.get(3).number());
    }

    @Test
    void aRunGoesOnAfterACrashWithSameStateAndRunningClock() {
        run = live();
        run.add(new RunFact.Started(FOUR));
        clock.pass(Duration.ofMinutes(4));
        run.add(RunFact.Captured.of("c-1", CaptureKind.NOTE, "m-1", "words"));

        LiveRun again = new LiveRun(run.state().plan(), List.copyOf(kept), kept::add, clock);
        clock.pass(Duration.ofMinutes(2));

        assertEquals(run.state(), again.state());
        assertEquals(Duration.ofMinutes(6), again.state().clock().elapsedInPhase(again.now()));
        assertEquals(3, again.add(new RunFact.Extended(5)).number());
    }

    @Test
    void aClockSetBackAnHourWhileTheProgramWasDownDoesNotTakeTimeAway() {
        run = live();
        run.add(new RunFact.Started(FOUR));
        clock.pass(Duration.ofMinutes(4));
        run.add(RunFact.Captured.of("c-1", CaptureKind.NOTE, "m-1", "words"));
        clock.pass(Duration.ofHours(-1));

        LiveRun again = new LiveRun(run.state().plan(), List.copyOf(kept), kept::add, clock);
        assertEquals(Duration.ofMinutes(4), again.state().clock().elapsedInPhase(again.now()));
        clock.pass(Duration.ofMinutes(3));
        assertEquals(Duration.ofMinutes(7), again.state().clock().elapsedInPhase(again.now()));
    }

    @Test
    void eventsLostInTheMiddleLeaveTheOthersAndAreReported() {
        List<RunEvent> events = Samples.eachMinute(
                new RunFact.Started(FOUR),
                RunFact.Captured.of("lost", CaptureKind.NOTE, "", "lost"),
                RunFact.Captured.of("c-1", CaptureKind.NOTE, "", "kept"),
                new RunFact.Edited("lost", "changed"),
                new RunFact.Entered("case/tell"));
        events.remove(1);

        LiveRun again = new LiveRun(Samples.plan(), events, kept::add, clock);

        assertEquals("case/tell", again.state().current().orElseThrow().id());
        assertEquals(
                List.of("kept", "changed"),
                again.state().captures().stream().map(Capture::text).toList());
        assertEquals(1, again.gaps().size());
        assertEquals(List.of(), again.refused());
        assertEquals(6, again.add(new RunFact.Extended(1)).number());
    }

    @Test
    void aLogThatCountsOnDecidesTheNumber() {
        EventLog counting = new EventLog() {
            @Override
            public void append(RunEvent event) {
                kept.add(event);
            }

            @Override
            public long next() {
                return 7;
            }
        };
        LiveRun live = new LiveRun(Samples.plan(), counting, clock);

        assertEquals("c-7", live.state().freeId(), "what cannot be read may have used those before");
        assertEquals(7, live.add(new RunFact.Started(FOUR)).number());
        assertEquals(8, live.add(new RunFact.Extended(1)).number(), "never one that was used");
        EventLog plain = kept::add;
        assertEquals(1, plain.next());
    }

    @Test
    void aRunReadBackTellsItsEventsAndWhatWasRefused() {
        RunEvent start = new RunEvent(1, NINE.plus(Duration.ofMinutes(5)), new RunFact.Started(FOUR));
        RunEvent again = new RunEvent(2, NINE, new RunFact.Started(FOUR));
        RunEvent next = new RunEvent(3, NINE.plus(Duration.ofMinutes(1)), new RunFact.Extended(1));

        LiveRun live = new LiveRun(Samples.plan(), List.of(start, again, next), kept::add, clock);

        assertEquals(List.of(start, next), live.events());
        assertEquals(List.of(again), live.refused());
        assertEquals(start.at(), live.now(), "not before the latest of them");
        assertTrue(live.add(new RunFact.Extended(1)).isKept());
        assertEquals(3, live.events().size());
        assertEquals(1, kept.size());
    }

    /** What is wrong with each of these was kept by earlier programs, and such a journal opens with all of it. */
    @ParameterizedTest
    @ValueSource(strings = {"member-twice", "link-twice", "smart-twice", "no-method-role", "no-column"})
    void whatIsDoubledOrUnknownIsRefusedWhenItIsNewOnly(String rule) {
        run = live();
        if (!rule.equals("member-twice")) {
            run.add(new RunFact.Started(FOUR));
            run.add(RunFact.Captured.of("a-1", CaptureKind.ACTION, "", "words"));
        }

        assertEquals(rule, run.add(wrong(rule)).refusal().orElseThrow().rule());

        RunEvent old = new RunEvent(kept.size() + 1L, NINE, wrong(rule));
        kept.add(old);
        LiveRun again = new LiveRun(Samples.plan(), List.copyOf(kept), kept::add, clock);
        assertEquals(List.of(), again.refused());
        assertEquals(old.number(), again.state().number());
    }

    private static RunFact wrong(String rule) {
        return switch (rule) {
            case "member-twice" -> new RunFact.Started(List.of("m-1", "m-2", "m-1"));
            case "link-twice" ->
                new RunFact.Captured("c-1", CaptureKind.NOTE, "", "", "", "words", "", "", List.of("a-1", "a-1"));
            case "no-column" ->
                new RunFact.Captured("c-1", CaptureKind.FACTOR, "", "", "", "words", "", "left", List.of());
            case "smart-twice" -> new RunFact.ActionSet("a-1", "", null, "", "SmS");
            default -> new RunFact.Assigned("m-3", RoleKind.OWN, "juggler", "case");
        };
    }

    @Test
    void aRoleOfAMethodIsTakenWhereThatIsLivedOrNobodyKnowsIts() {
        run = live();
        run.add(new RunFact.Started(FOUR));

        for (String item : List.of("case", "", "warm-up")) {
            String role = item.equals("warm-up") ? "juggler" : "askers";
            assertTrue(
                    run.add(new RunFact.Assigned("m-3", RoleKind.OWN, role, item))
                            .isKept(),
                    item);
        }
        assertTrue(run.add(new RunFact.Assigned("m-3", RoleKind.OBSERVER, "", "case"))
                .isKept());
        assertTrue(run.add(RunFact.Captured.of("a-1", CaptureKind.ACTION, "", "words"))
                .isKept());
        assertTrue(run.add(new RunFact.ActionSet("a-1", "", null, "", "trams")).isKept());
    }
}
