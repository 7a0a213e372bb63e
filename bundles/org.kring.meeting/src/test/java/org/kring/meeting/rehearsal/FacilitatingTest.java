// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.meeting.run.Samples.FOUR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.Refusal;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunStatus;
import org.kring.meeting.run.Samples;
import org.kring.method.Phases;
import org.kring.model.common.RoleKind;
import org.kring.model.method.Column;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Naming;
import org.kring.model.method.Phase;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

/** What a rehearsal does in each segment: everything that facilitators can do, once. */
class FacilitatingTest {

    private final VirtualClock clock = new VirtualClock(Samples.NINE);
    private final List<RunEvent> journal = new ArrayList<>();
    private final LiveRun run = new LiveRun(Samples.plan(), journal::add, clock);
    private final Facilitating hands = new Facilitating(run, clock);

    private List<String> facts() {
        return journal.stream()
                .map(each -> each.fact().getClass().getSimpleName())
                .toList();
    }

    private static Method with(Phase... phases) {
        Method method = MethodFactory.eINSTANCE.createMethod();
        method.setId("made");
        method.getFlow().addAll(List.of(phases));
        return method;
    }

    private static Yield bringsForth(Phase phase, String id, YieldKind kind) {
        Yield yield = MethodFactory.eINSTANCE.createYield();
        yield.setId(id);
        yield.setKind(kind);
        phase.getYields().add(yield);
        return yield;
    }

    @Test
    void theFirstTwoHoldTheRoles() {
        hands.start(RoleKind.FACILITATOR, RoleKind.CASE_PRESENTER);

        assertEquals(List.of("Started", "Assigned", "Assigned"), facts());
        assertEquals(List.of("m-1"), run.state().holders(RoleKind.FACILITATOR, ""));
        assertEquals(List.of("m-2"), run.state().holders(RoleKind.CASE_PRESENTER, ""));
        assertEquals(5, run.state().present().size());
    }

    @Test
    void inTheFirstSegmentEverythingHappensThatMayDisturb() {
        hands.start(RoleKind.FACILITATOR, RoleKind.CASE_PRESENTER);
        journal.clear();
        hands.live(0);

        assertEquals(
                List.of(
                        "Paused",
                        "Resumed",
                        "Captured",
                        "ParkedAs",
                        "Captured",
                        "Edited",
                        "Removed",
                        "Attended",
                        "Extended",
                        "Marked"),
                facts());
        assertEquals(Duration.ofMinutes(1), run.state().clock().paused(clock.instant()));
        assertEquals(Duration.ofMinutes(11), run.state().clock().elapsedInPhase(clock.instant()), "ten and one more");
        assertEquals(
                List.of(CaptureKind.PARKED),
                run.state().captures().stream().map(Capture::kind).toList(),
                "the note was taken away");
        assertTrue(run.state().captures().get(0).task().asCase());
        assertEquals(List.of(), hands.refusals());
    }

    @Test
    void inTheSecondTheyStepBackAndSkip() {
        hands.start(RoleKind.FACILITATOR, RoleKind.CASE_PRESENTER);
        hands.goOn();
        journal.clear();
        hands.live(1);

        assertEquals(List.of("Captured", "CaseSet", "SteppedBack", "Skipped"), facts());
        assertEquals("case/tell", run.state().current().orElseThrow().id());
        assertEquals(Map.of(YieldKind.CASE, 1), hands.yields());
        Capture brought = run.state().captures().get(0);
        assertEquals(new Capture.Scale(6, 9), brought.scale());
        assertEquals("?", brought.words().question());
        assertEquals("m-1", brought.author());
    }

    @Test
    void fromTheThirdOnTheyOnlyBringForth() {
        hands.start(RoleKind.FACILITATOR, RoleKind.CASE_PRESENTER);
        run.add(new RunFact.Entered("case/again/1"));
        journal.clear();
        hands.live(2);
        hands.live(3);

        assertEquals(List.of("Captured", "Captured", "Captured", "Captured"), facts());
        assertEquals(Map.of(YieldKind.REFORMULATION, 2, YieldKind.ADVICE, 2), hands.yields());
    }

    @Test
    void anActionIsPlannedForNextWeekAndRatedTwice() {
        hands.start(RoleKind.FACILITATOR, RoleKind.CASE_PRESENTER);
        run.add(new RunFact.Entered("case/plan"));
        hands.live(4);
        Capture action = run.state().captures().get(0);

        assertEquals(new Capture.Task("m-1", Optional.of(LocalDate.of(2026, 3, 9)), "", "SMART", false), action.task());
        assertEquals(
                List.of(6, 9),
                action.ratings().stream().map(Capture.Rating::value).toList());
    }

    @Test
    void theRunGoesOnToItsEndAndIsClosed() {
        hands.start(RoleKind.FACILITATOR, RoleKind.CASE_PRESENTER);
        run.add(new RunFact.Entered("case/plan"));
        hands.goOn();
        assertEquals("closing", run.state().current().orElseThrow().id());
        hands.goOn();
        assertEquals("closing", run.state().current().orElseThrow().id(), "there is no further");
        hands.close();
        assertEquals(RunStatus.CLOSED, run.state().status());
        hands.close();
        assertEquals(
                List.of("after-close"),
                hands.refusals().stream().map(Refusal::rule).toList());
    }

    @Test
    void aMethodIsRehearsedByOneWhoHoldsBothRoles() {
        RehearsalReport report = Rehearsal.of(with(Samples.phase("a", 5, 10)), 1);

        assertTrue(report.isSound(), report.toString());
        assertEquals(1, report.people());
        assertEquals(10, report.planned());
        assertEquals(Duration.ofMinutes(11), report.elapsed());
        assertEquals(14, report.events(), "three to start, ten in the segment, and the close");
    }

    @Test
    void whatStaysUnnamedHasNoAuthorAndAColumnIsTheFirst() {
        Phase phase = Samples.phase("a", 5, 5);
        bringsForth(phase, "a.unnamed", YieldKind.NOTE).setNaming(Naming.UNNAMED);
        Column column = MethodFactory.eINSTANCE.createColumn();
        column.setId("helps");
        bringsForth(phase, "a.factor", YieldKind.FACTOR).getColumns().add(column);
        RehearsalReport report = Rehearsal.of(with(phase, Samples.phase("b", 1, 1)), 4);

        assertTrue(report.isSound(), report.refusals().toString());
        assertEquals(Map.of(YieldKind.NOTE, 1, YieldKind.FACTOR, 1), report.yields());
    }

    @Test
    void whatIsChosenFromWhatCameBeforeIsChosenThere() {
        Method method = Samples.method();
        Phase plan = Phases.find(method, "plan").orElseThrow();
        Yield choice = bringsForth(plan, "plan.choice", YieldKind.CHOSEN_ADVICE);
        choice.setChosenFrom(
                Phases.find(method, "again").orElseThrow().getYields().get(1));
        RehearsalReport plain = Rehearsal.of(Samples.method(), 4);
        RehearsalReport report = Rehearsal.of(method, 4);

        assertTrue(report.isSound(), report.toString());
        assertEquals(plain.events() + 1, report.events(), "chosen, not captured anew");
        assertEquals(1, report.yields().get(YieldKind.CHOSEN_ADVICE));
        choice.setChosenFrom(bringsForth(Samples.phase("other", 1, 1), "other.advice", YieldKind.ADVICE));
        assertEquals(plain.events(), Rehearsal.of(method, 4).events(), "nothing was there to choose from");
    }

    @Test
    void aMethodWithoutNameOrMinutesIsRehearsedAllTheSame() {
        Phase phase = Samples.phase("a", 0, 0);
        phase.setDuration(null);
        Method method = with(phase);
        method.setId(null);
        RehearsalReport report = Rehearsal.of(method, 3);

        assertTrue(report.isSound());
        assertEquals("", report.method());
        assertEquals(1, report.untimed());
        assertEquals(0, report.planned());
        assertEquals(List.of(), report.silent());
        assertEquals("no-times", report.warnings().get(0).rule());
    }

    @Test
    void aReportIsSoundWhenAllOfItIs() {
        Refusal refusal = run.add(new RunFact.Closed()).refusal().orElseThrow();

        assertTrue(report(3, 3, List.of(), true).isSound());
        assertFalse(report(0, 0, List.of(), true).isSound());
        assertFalse(report(3, 2, List.of(), true).isSound());
        assertFalse(report(3, 3, List.of(refusal), true).isSound());
        assertFalse(report(3, 3, List.of(), false).isSound());
    }

    private static RehearsalReport report(int segments, int lived, List<Refusal> refusals, boolean replayed) {
        return new RehearsalReport(
                "m",
                FOUR.size(),
                segments,
                lived,
                0,
                Duration.ZERO,
                0,
                List.of(),
                Map.of(),
                0,
                refusals,
                replayed,
                List.of());
    }
}
