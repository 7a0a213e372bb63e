// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.meeting.run.Samples.FOUR;
import static org.kring.meeting.run.Samples.NINE;
import static org.kring.meeting.run.Samples.after;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kring.method.Bilingual;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.PauseReason;

/** What a run is planned from, and what can be asked of it at any moment. */
class RunPlanTest {

    private static final RunFact START = new RunFact.Started(FOUR);

    private static RunPlan plan(int minutes, List<String> people, String... items) {
        return new RunPlan(
                "2026-03-02",
                NINE,
                minutes,
                people,
                List.of(items).stream()
                        .map(id -> Samples.item(id, Category.WARM_UP, Optional.empty(), 5))
                        .toList(),
                List.of());
    }

    @Test
    void aPlanHasPeopleMinutesAndPartsThatDiffer() {
        assertEquals(1, plan(1, List.of("m-1"), "a").minutes());
        assertThrows(IllegalArgumentException.class, () -> plan(0, FOUR, "a"));
        assertThrows(IllegalArgumentException.class, () -> plan(1, List.of(), "a"));
        assertThrows(IllegalArgumentException.class, () -> plan(1, List.of("m-1", "m-1"), "a"));
        assertThrows(IllegalArgumentException.class, () -> plan(1, FOUR, "a", "b", "a"));
    }

    @Test
    void theSeatsAreThoseOfThePlanWhoeverCameFirst() {
        RunPlan plan = Samples.plan();

        assertEquals(plan.segments(Set.of("m-4", "m-2", "m-9")), plan.segments(List.of("m-2", "m-4")));
        assertEquals(List.of(), plan.segments(List.of("m-9")));
    }

    @Test
    void whatAMeetingLeavesOutIsTheMostModestValue() {
        RunPlan plan = RunPlan.of(MeetingFactory.eINSTANCE.createMeeting(), item -> Optional.empty(), FOUR);

        assertEquals("", plan.meeting());
        assertEquals(Instant.EPOCH, plan.start());
        assertEquals(1, plan.minutes());
        assertEquals(List.of(), plan.items());
        assertEquals(List.of(), plan.roles());
        assertEquals(FOUR, plan.people());
    }

    @Test
    void aMeetingIsPlannedAsItIsWritten() {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        meeting.setId("2026-03-02");
        meeting.setStart(NINE);
        meeting.setMinutes(90);
        Assignment role = MeetingFactory.eINSTANCE.createAssignment();
        role.setMember("m-2");
        role.setRole(RoleKind.OWN);
        role.setMethodRole("askers");
        role.setItem("item-1");
        meeting.getAssignments().add(role);

        RunPlan plan = RunPlan.of(meeting, item -> Optional.empty(), FOUR);

        assertEquals("2026-03-02 " + NINE + " 90", plan.meeting() + " " + plan.start() + " " + plan.minutes());
        assertEquals(List.of(new RunFact.Assigned("m-2", RoleKind.OWN, "askers", "item-1")), plan.roles());
    }

    @Test
    void beforeTheStartTheFirstSegmentIsNextAndAfterTheEndNoneIs() {
        RunState planned = after();
        RunState last = after(START, new RunFact.Entered("closing"));

        assertEquals(Optional.empty(), planned.current());
        assertEquals(-1, planned.position());
        assertEquals("warm-up", planned.next().orElseThrow().id());
        assertEquals(
                4,
                planned.segments().stream()
                        .filter(each -> each.phaseId().equals("again"))
                        .count());
        assertEquals(Optional.empty(), last.next());
        assertEquals(Optional.empty(), after(START, new RunFact.Closed()).next());
        assertEquals(RunStatus.CLOSED, after(START, new RunFact.Closed()).status());
    }

    @Test
    void aPauseIsToldUntilItIsOver() {
        RunFact.Paused pause = new RunFact.Paused(PauseReason.BREAK, "tea");

        assertEquals(Optional.of(pause), after(START, pause).pause());
        assertEquals(RunStatus.PAUSED, after(START, pause).status());
        assertEquals(
                Optional.empty(), after(START, pause, new RunFact.Resumed()).pause());
        assertEquals(
                RunStatus.RUNNING, after(START, pause, new RunFact.Resumed()).status());
        assertEquals(Optional.empty(), after(START, pause, new RunFact.Closed()).pause());
        assertEquals(
                Optional.of(pause), after(START, pause, new RunFact.Skipped()).pause(), "the clock stands still");
        assertEquals(
                Optional.of(pause), after(START, pause, new RunFact.Extended(1)).pause());
        assertEquals(
                Optional.of(pause),
                after(START, pause, new RunFact.Attended("m-5", true, 1)).pause());
    }

    @Test
    void aFreeIdentifierIsTakenByNothing() {
        RunState state = after(
                START,
                RunFact.Captured.of("c-4", CaptureKind.NOTE, "", "x"),
                RunFact.Captured.of("c-5", CaptureKind.NOTE, "", "x"));

        assertEquals("c-1", after().freeId());
        assertEquals("c-2", after(START).freeId());
        assertEquals("c-6", state.freeId());
        assertEquals(2, state.kept());
    }

    @Test
    void capturesAreListedBySort() {
        RunState state = after(
                START,
                RunFact.Captured.of("n", CaptureKind.NOTE, "", "x"),
                RunFact.Captured.of("a", CaptureKind.ADVICE, "", "x"),
                RunFact.Captured.of("gone", CaptureKind.ADVICE, "", "x"),
                new RunFact.Removed("gone"));

        assertEquals(
                List.of("a"),
                state.captures(CaptureKind.ADVICE).stream().map(Capture::id).toList());
        assertEquals(
                List.of("n", "a"), state.captures().stream().map(Capture::id).toList());
        assertEquals(Optional.empty(), state.capture("other"));
        assertEquals(3, state.kept(), "what is removed has its place");
    }

    @Test
    void whatWasNoticedBesideIsListedInOrder() {
        RunFact marked = new RunFact.Marked("pitfall", "");
        RunFact taken = new RunFact.TakenUp("2026-01-01", "p");

        assertEquals(
                List.of(marked, taken),
                after(START, marked, taken).asides().stream()
                        .map(RunEvent::fact)
                        .toList());
    }

    @Test
    void statesAreEqualWhenAllOfThemIs() {
        RunPlan plan = Samples.plan();
        RunFact note = RunFact.Captured.of("n", CaptureKind.NOTE, "", "x");
        RunState begun = RunState.start(plan).apply(new RunEvent(1, NINE, START));
        RunState state = begun.apply(new RunEvent(2, NINE, note));

        assertEquals(state, begun.apply(new RunEvent(2, NINE, note)));
        assertEquals(state.hashCode(), begun.apply(new RunEvent(2, NINE, note)).hashCode());
        assertNotEquals(state.hashCode(), begun.hashCode());
        assertNotEquals(state, begun.apply(new RunEvent(3, NINE, note)), "number");
        assertNotEquals(state, begun.apply(new RunEvent(2, NINE.plusSeconds(1), new RunFact.Extended(1))), "course");
        assertNotEquals(
                state,
                begun.apply(new RunEvent(2, NINE, RunFact.Captured.of("n", CaptureKind.NOTE, "", "y"))),
                "captures");
        assertNotEquals(
                begun.apply(new RunEvent(2, NINE, new RunFact.Assigned("m-1", RoleKind.OBSERVER, "", ""))),
                begun.apply(new RunEvent(2, NINE, new RunFact.Assigned("m-2", RoleKind.OBSERVER, "", ""))),
                "people");
        RunPlan later = new RunPlan(
                plan.meeting(), NINE.plusSeconds(1), plan.minutes(), plan.people(), plan.items(), plan.roles());
        assertNotEquals(begun, RunState.start(later).apply(new RunEvent(1, NINE, START)), "plan");
        assertNotEquals(state, "a run");
    }

    @Test
    void aStateTellsInALineWhereItIs() {
        RunState state = after(START, RunFact.Captured.of("n", CaptureKind.NOTE, "", "secret"));

        assertEquals("2026-03-02 RUNNING after 2: Optional[warm-up], 1 captures", state.toString());
    }

    @Test
    void whyALogFailedIsSaidInBothLanguages() {
        Exception cause = new IllegalStateException();
        LogException failure = new LogException(new Bilingual("vol", "full"), cause);

        assertEquals("full", failure.getMessage());
        assertEquals(cause, failure.getCause());
        assertEquals("vol", failure.sentence(java.util.Locale.forLanguageTag("nl")));
        assertEquals("full", failure.sentence(java.util.Locale.ENGLISH));
        assertEquals(new Bilingual("vol", "full"), failure.sentence());
        assertThrows(NullPointerException.class, () -> new LogException(null, cause));
    }

    @Test
    void timeSpentIsKeptBySegmentAndAPauseForNone() {
        RunState state = after(
                START,
                new RunFact.Entered("case/tell"),
                new RunFact.Paused(null, ""),
                new RunFact.Extended(5),
                new RunFact.Resumed(),
                new RunFact.Skipped());
        RunClock clock = state.clock();

        assertEquals(Duration.ofMinutes(1), clock.elapsed("warm-up", NINE));
        assertEquals(Duration.ofMinutes(2), clock.elapsed("case/tell", NINE));
        assertEquals(Duration.ofMinutes(2), clock.paused(NINE));
        assertEquals(Duration.ZERO, clock.elapsed("nowhere", NINE));
        assertEquals(Duration.ofMinutes(3), clock.elapsedInPhase(NINE.plus(Duration.ofMinutes(8))));
        assertTrue(state.skipped().contains("case/tell"));
        assertEquals(
                Duration.ofMinutes(25),
                clock.allowed(state.segment("case/tell").orElseThrow()).orElseThrow());
    }
}
