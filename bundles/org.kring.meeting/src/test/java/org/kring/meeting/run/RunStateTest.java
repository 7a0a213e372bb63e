// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.meeting.run.Samples.FOUR;
import static org.kring.meeting.run.Samples.NINE;
import static org.kring.meeting.run.Samples.after;
import static org.kring.meeting.run.Samples.refusal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kring.meeting.agenda.RunSegment;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.PauseReason;

class RunStateTest {

    private static final RunFact START = new RunFact.Started(FOUR);

    @Test
    void startEntersTheFirstSegmentOfTheAgendaLaidOutForThosePresent() {
        RunState state = after(START);

        assertEquals(RunStatus.RUNNING, state.status());
        assertEquals("warm-up", state.current().orElseThrow().id());
        assertEquals("case/tell", state.next().orElseThrow().id());
        assertEquals(FOUR, state.present());
        assertEquals(3, count(state, "again"));
    }

    @Test
    void roundsAreUnrolledAndEachTurnHasItsPairsOfMembers() {
        List<RunSegment> spar = after(START).segments().stream()
                .filter(each -> each.phaseId().equals("spar"))
                .toList();

        assertEquals(6, spar.size());
        assertEquals("case/spar/2/3", spar.get(5).id());
        for (RunSegment each : spar) {
            List<String> seated =
                    each.pairs().stream().flatMap(List::stream).sorted().toList();
            assertEquals(FOUR, seated);
        }
    }

    @Test
    void goingOnSkippingAndSteppingBackMove() {
        RunState on = after(START, new RunFact.Entered("case/tell"));
        RunState skipped = after(START, new RunFact.Entered("case/tell"), new RunFact.Skipped());
        RunState back =
                after(START, new RunFact.Entered("case/tell"), new RunFact.Skipped(), new RunFact.SteppedBack());

        assertEquals(1, on.position());
        assertEquals("case/again/1", skipped.current().orElseThrow().id());
        assertTrue(skipped.skipped().contains("case/tell"));
        assertEquals("case/tell", back.current().orElseThrow().id());
        assertFalse(back.skipped().contains("case/tell"), "entered again");
    }

    @Test
    void steppingBackKeepsWhatWasSaidAndTheTimeSpent() {
        RunState state = after(
                START,
                RunFact.Captured.of("c-1", CaptureKind.NOTE, "m-3", "hello"),
                new RunFact.Entered("case/tell"),
                new RunFact.SteppedBack());

        assertEquals("hello", state.captures().get(0).text());
        assertEquals(Duration.ofMinutes(2), state.clock().elapsedInPhase(NINE.plus(Duration.ofMinutes(3))));
        assertEquals(Duration.ofMinutes(4), state.clock().elapsedInPhase(NINE.plus(Duration.ofMinutes(5))));
    }

    @Test
    void someoneWhoComesLateGetsATurnInTheRoundsToCome() {
        RunState state = after(START, new RunFact.Entered("case/tell"), new RunFact.Attended("m-5", true, 12));

        assertEquals("case/tell", state.current().orElseThrow().id());
        assertEquals(4, count(state, "again"));
        assertEquals(12, state.minutesLate("m-5"));
        assertEquals(5, state.came().size());
    }

    @Test
    void whoLeavesDuringARoundShortensItAndNobodyElseLosesTheirTurn() {
        RunState third = after(START, new RunFact.Entered("case/again/3"));

        RunState left = third.apply(new RunEvent(3, NINE, new RunFact.Attended("m-4", false, 0)));

        assertEquals("case/again/3", left.current().orElseThrow().id());
        assertEquals("case/spar/1/1", left.next().orElseThrow().id());
        assertEquals(
                left.segments().size(),
                left.segments().stream().map(RunSegment::id).distinct().count());
    }

    @Test
    void aSecondRatingStandsNextToTheFirst() {
        RunState state = after(
                START,
                RunFact.Captured.of("c-1", CaptureKind.ACTION, "m-2", "call her"),
                new RunFact.Rated("c-1", 6, "too busy", "block an hour"),
                new RunFact.Rated("c-1", 9, "", ""));

        List<Capture.Rating> ratings = state.capture("c-1").orElseThrow().ratings();
        assertEquals(List.of(6, 9), ratings.stream().map(Capture.Rating::value).toList());
        assertEquals("block an hour", ratings.get(0).whatMakesTen());
    }

    @Test
    void anActionGetsOwnerDateAndSmartLetters() {
        LocalDate due = LocalDate.of(2026, 4, 1);
        RunState state = after(
                START,
                RunFact.Captured.of("c-1", CaptureKind.ACTION, "m-2", "call her"),
                new RunFact.ActionSet("c-1", "m-2", due, "office", "tms"));

        Capture.Task task = state.capture("c-1").orElseThrow().task();
        assertEquals("m-2", task.owner());
        assertEquals(due, task.due().orElseThrow());
        assertEquals("SMT", task.smart());
    }

    @Test
    void whatIsRemovedIsNoLongerListedAndItsIdentifierStaysTaken() {
        RunState state =
                after(START, RunFact.Captured.of("c-1", CaptureKind.NOTE, "", "oops"), new RunFact.Removed("c-1"));

        assertTrue(state.captures().isEmpty());
        assertTrue(state.capture("c-1").orElseThrow().removed());
        assertEquals("id-used", refusal(state, RunFact.Captured.of("c-1", CaptureKind.NOTE, "", "again")));
        assertEquals("no-capture", refusal(state, new RunFact.Edited("c-1", "again")));
    }

    @Test
    void aRoleTakenOverIsHeldByOneAndObserversAreAdded() {
        RunState state = after(
                START,
                new RunFact.Assigned("m-3", RoleKind.FACILITATOR, "", ""),
                new RunFact.Assigned("m-3", RoleKind.OBSERVER, "", ""),
                new RunFact.Assigned("m-4", RoleKind.OBSERVER, "", ""));

        assertEquals(List.of("m-3"), state.holders(RoleKind.FACILITATOR, "case"));
        assertEquals(List.of("m-3", "m-4"), state.holders(RoleKind.OBSERVER, "case"));
        assertEquals(List.of("m-2"), state.holders(RoleKind.CASE_PRESENTER, "case"));
        assertEquals(List.of(), state.holders(RoleKind.CASE_PRESENTER, "closing"));
    }

    @Test
    void aRefusedEventLeavesTheStateAsItWas() {
        RunState state = after(START);

        assertSame(state, state.apply(new RunEvent(2, NINE, START)));
        assertSame(state, state.apply(new RunEvent(1, NINE, new RunFact.Closed())));
    }

    @Test
    void everyRefusalHasItsRule() {
        RunState planned = after();
        RunState running = after(START);
        RunState closed = after(START, new RunFact.Closed());

        assertEquals("before-start", refusal(planned, new RunFact.Closed()));
        assertEquals("nobody", refusal(planned, new RunFact.Started(List.of())));
        assertEquals("no-member", refusal(planned, new RunFact.Started(List.of("x"))));
        assertEquals("after-close", refusal(closed, RunFact.Captured.of("c-1", CaptureKind.NOTE, "", "late")));
        assertEquals("after-close", refusal(closed, START));
        assertEquals("started-already", refusal(running, START));
        assertEquals("no-segment", refusal(running, new RunFact.Entered("case/nowhere")));
        assertEquals("here-already", refusal(running, new RunFact.Entered("warm-up")));
        assertEquals("first", refusal(running, new RunFact.SteppedBack()));
        assertEquals("not-paused", refusal(running, new RunFact.Resumed()));
        assertEquals("extend", refusal(running, new RunFact.Extended(0)));
        assertEquals("extend", refusal(running, new RunFact.Extended(601)));
        assertEquals("", refusal(running, new RunFact.Extended(600)));
        assertEquals("no-item", refusal(running, new RunFact.Assigned("m-1", RoleKind.OBSERVER, "", "x")));
        assertEquals("late", refusal(running, new RunFact.Attended("m-5", true, 601)));
        assertEquals("last", refusal(after(START, new RunFact.Entered("closing")), new RunFact.Skipped()));
        assertEquals(
                "paused-already",
                refusal(after(START, new RunFact.Paused(null, "")), new RunFact.Paused(PauseReason.BREAK, "")));
    }

    @Test
    void everyRefusalOfACaptureHasItsRule() {
        RunState state =
                after(START, RunFact.Captured.of("n", CaptureKind.NOTE, "", "note"), new RunFact.Entered("case/tell"));

        assertEquals("mark", refusal(state, new RunFact.Rated("n", 11, "", "")));
        assertEquals("mark", refusal(state, new RunFact.Rated("n", 0, "", "")));
        assertEquals("no-capture", refusal(state, new RunFact.Chosen("x", true)));
        assertEquals("empty", refusal(state, RunFact.Captured.of("c", CaptureKind.NOTE, "", " \n")));
        assertEquals("too-long", refusal(state, RunFact.Captured.of("c", CaptureKind.NOTE, "", "x".repeat(20_001))));
        assertEquals("", refusal(state, RunFact.Captured.of("c", CaptureKind.NOTE, "", "x".repeat(20_000))));
        assertEquals("characters", refusal(state, new RunFact.Edited("n", "a\u0000b")));
        assertEquals("characters", refusal(state, new RunFact.Edited("n", "\uD800")));
        assertEquals("bad-id", refusal(state, RunFact.Captured.of("a b", CaptureKind.NOTE, "", "x")));
        assertEquals("no-member", refusal(state, RunFact.Captured.of("c", CaptureKind.NOTE, "m-9", "x")));
        assertEquals("not-an-action", refusal(state, new RunFact.ActionSet("n", "", null, "", "")));
        assertEquals("not-a-case", refusal(state, new RunFact.CaseSet("n", "", 1, 2)));
        assertEquals("not-parked", refusal(state, new RunFact.ParkedAs("n", true)));
        assertEquals(
                "no-yield",
                refusal(state, new RunFact.Captured("c", CaptureKind.NOTE, "", "plan.action", "", "x", "", "", null)));
        assertEquals(
                "question-of-case",
                refusal(state, new RunFact.Captured("c", CaptureKind.NOTE, "", "", "", "x", "y", "", null)));
        assertEquals(
                "no-capture",
                refusal(state, new RunFact.Captured("c", CaptureKind.NOTE, "", "", "", "x", "", "", List.of("x"))));
    }

    @Test
    void aRefusalSpeaksBothLanguages() {
        Refusal refusal = after(START).check(new RunFact.Extended(601)).orElseThrow();

        assertEquals("601 minutes is not possible. Extend by 1 to 600 minutes.", refusal.message(Locale.ENGLISH));
        assertEquals(
                "601 minuten kan niet. Verleng met 1 tot en met 600 minuten.",
                refusal.message(Locale.forLanguageTag("nl")));
    }

    private static long count(RunState state, String phase) {
        return state.segments().stream()
                .filter(each -> each.phaseId().equals(phase))
                .count();
    }
}
