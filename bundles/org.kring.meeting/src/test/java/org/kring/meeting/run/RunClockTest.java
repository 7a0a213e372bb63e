// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.meeting.run.Samples.FOUR;
import static org.kring.meeting.run.Samples.NINE;
import static org.kring.meeting.run.Samples.after;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.meeting.SteadyClock;
import org.kring.meeting.run.RunClock.Signal;

class RunClockTest {

    private static final RunFact START = new RunFact.Started(FOUR);
    private static final Duration HOUR = Duration.ofHours(1);

    private static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void theSignalGoesFromGreenToOrangeAtAFifthAndToRedAtATwentieth() {
        RunClock clock = after(START).clock();

        assertEquals(Signal.GREEN, clock.signal(NINE.plusSeconds(479)));
        assertEquals(Signal.ORANGE, clock.signal(NINE.plusSeconds(480)));
        assertEquals(Signal.ORANGE, clock.signal(NINE.plusSeconds(569)));
        assertEquals(Signal.RED, clock.signal(NINE.plusSeconds(570)));
        assertEquals(Signal.RED, clock.signal(NINE.plusSeconds(600)));
        assertEquals(Signal.OVERTIME, clock.signal(NINE.plusSeconds(601)));
    }

    @Test
    void anUntimedPhaseCountsUpAndGetsMinutesWhenItIsExtended() {
        RunState state = after(START, new RunFact.Entered("case/plan"));
        RunState extended = after(START, new RunFact.Entered("case/plan"), new RunFact.Extended(5));

        assertEquals(Signal.UNTIMED, state.clock().signal(at(3)));
        assertEquals(Duration.ofMinutes(2), state.clock().elapsedInPhase(at(3)));
        assertEquals(
                Duration.ofMinutes(5), extended.clock().remainingInPhase(at(2)).orElseThrow());
    }

    @Test
    void aPauseDoesNotCountForThePhaseButTheEndDoesNotWait() {
        RunState state = after(START, new RunFact.Paused(null, "phone"), new RunFact.Resumed());

        assertEquals(Duration.ofMinutes(1), state.clock().elapsedInPhase(at(2)));
        assertEquals(Duration.ofMinutes(1), state.clock().paused(at(30)));
        assertEquals(Duration.ofMinutes(50), state.clock().remainingToEnd(at(30)));
    }

    @Test
    void extendingAddsMinutesEachTime() {
        RunState state = after(START, new RunFact.Extended(2), new RunFact.Extended(3));

        assertEquals(Duration.ofMinutes(15), state.clock().allowed().orElseThrow());
    }

    @Test
    void whatIsTakenBackLeavesTheTimeAsItWasPlanned() {
        RunState all = after(START, new RunFact.Extended(2), new RunFact.Extended(3), new RunFact.Extended(-5));
        RunState some = after(START, new RunFact.Extended(5), new RunFact.Extended(-2));
        RunState untimed =
                after(START, new RunFact.Entered("case/plan"), new RunFact.Extended(5), new RunFact.Extended(-5));

        assertEquals(Duration.ofMinutes(10), all.clock().allowed().orElseThrow());
        assertEquals(0, all.clock().extension());
        assertEquals(Duration.ofMinutes(13), some.clock().allowed().orElseThrow());
        assertEquals(3, some.clock().extension());
        assertEquals(Signal.UNTIMED, untimed.clock().signal(at(3)));
    }

    @Test
    void aClockSetBackAnHourStandsStillAndLosesNothing() {
        RunState state = after(START, new RunFact.Entered("case/tell"));
        RunClock clock = state.clock();

        assertEquals(Duration.ZERO, clock.elapsedInPhase(at(1).minus(HOUR)));
        assertEquals(Duration.ofMinutes(1), clock.elapsed("warm-up", at(1).minus(HOUR)));

        RunState later = state.apply(new RunEvent(3, at(5).minus(HOUR), new RunFact.Extended(1)));
        assertEquals(Duration.ofMinutes(7), later.clock().elapsedInPhase(at(12).minus(HOUR)));
    }

    @Test
    void aClockThatJumpsForwardCountsAsTimeThatPassed() {
        RunState state = after(START);

        assertEquals(Duration.ofMinutes(65), state.clock().elapsedInPhase(at(65)));
    }

    @Test
    void aSteadyClockGoesOnAtOnceWhenTheClockBelowIsSetBack() {
        Samples.HandClock below = new Samples.HandClock();
        SteadyClock clock = new SteadyClock(below, Instant.MIN);
        below.pass(Duration.ofMinutes(20));
        assertEquals(at(20), clock.instant());

        below.pass(HOUR.negated());
        assertEquals(at(20), clock.instant());
        below.pass(Duration.ofMinutes(3));
        assertEquals(at(23), clock.instant());
    }

    @Test
    void lateIsWhatTheRestStillTakesPastTheEnd() {
        RunState state = after(START);

        assertEquals(Duration.ZERO, rest(state, at(0)));
        assertEquals(Duration.ofMinutes(5), rest(state, at(15)));
        assertEquals(Duration.ZERO, rest(state, at(8)));
    }

    /** How much later than at nine o'clock. */
    private static Duration rest(RunState state, Instant now) {
        return state.clock().late(now).minus(state.clock().late(at(0)));
    }

    @Test
    void aRunOnAnotherDayTakesItsEndAlongAndALateStartDoesNot() {
        RunPlan plan = Samples.plan();
        Instant late = at(10);
        Instant otherDay = NINE.plus(Duration.ofDays(3));

        assertEquals(at(80), begun(plan, late).clock().end());
        assertEquals(
                otherDay.plus(Duration.ofMinutes(80)),
                begun(plan, otherDay).clock().end());
    }

    private static RunState begun(RunPlan plan, Instant at) {
        return RunState.of(plan, List.of(new RunEvent(1, at, START)));
    }

    @Test
    void beforeTheStartNothingCounts() {
        RunClock clock = after().clock();

        assertEquals(Duration.ZERO, clock.elapsedInPhase(at(50)));
        assertTrue(clock.remainingInPhase(at(50)).isEmpty());
        assertEquals(Duration.ofMinutes(80), clock.remainingToEnd(at(0)));
    }

    @Test
    void overtimeOfTheCurrentSegmentIsNotTakenFromTheRest() {
        RunState state = after(START);
        Duration toCome = state.clock().late(at(0)).plus(Duration.ofMinutes(70));

        assertEquals(
                toCome.minus(Duration.ofMinutes(70)), state.clock().late(at(10)), "the warm-up took its ten minutes");
        assertEquals(toCome.minus(Duration.ofMinutes(65)), state.clock().late(at(15)), "five over");
        assertEquals(toCome.plus(Duration.ofMinutes(10)), state.clock().late(at(90)), "past the end");
    }

    @Test
    void whatASegmentToComeTookBeforeIsTakenOffAndNoMoreThanItHas() {
        RunState none = after(START, new RunFact.Entered("case/again/1"));
        RunState some = after(START, new RunFact.Entered("case/again/2"), new RunFact.SteppedBack());
        RunState over = RunState.of(
                Samples.plan(),
                List.of(
                        new RunEvent(1, at(0), START),
                        new RunEvent(2, at(1), new RunFact.Entered("case/again/2")),
                        new RunEvent(3, at(31), new RunFact.SteppedBack())));

        // a minute, or all five, of one of the two segments: the rest takes as long
        assertEquals(none.clock().late(at(2)), some.clock().late(at(2)));
        assertEquals(none.clock().late(at(31)), over.clock().late(at(31)));
    }

    @Test
    void afterTheCloseNothingIsLate() {
        assertEquals(Duration.ZERO, after(START, new RunFact.Closed()).clock().late(at(200)));
    }

    @Test
    void aRunTwelveHoursOffItsPlanIsStillOfThatDay() {
        RunPlan plan = Samples.plan();
        Instant twelve = NINE.plus(RunClock.OTHER_DAY);

        assertEquals(at(80), begun(plan, twelve).clock().end());
        assertEquals(
                twelve.plusSeconds(4801),
                begun(plan, twelve.plusSeconds(1)).clock().end());
        assertEquals(
                NINE.minus(RunClock.OTHER_DAY).plusSeconds(4799),
                begun(plan, NINE.minus(RunClock.OTHER_DAY).minusSeconds(1))
                        .clock()
                        .end());
    }

    @Test
    void aPauseThatLastsIsCountedAsItGoes() {
        RunState paused = after(START, new RunFact.Paused(null, ""));

        assertEquals(Duration.ofMinutes(4), paused.clock().paused(at(5)));
        assertEquals(Duration.ofMinutes(1), paused.clock().elapsedInPhase(at(5)));
        assertEquals(Duration.ZERO, paused.clock().elapsed("case/tell", at(5)));
        assertEquals(Duration.ofMinutes(75), paused.clock().remainingToEnd(at(5)));
        assertEquals(Duration.ofMinutes(79), paused.clock().remainingToEnd(at(0)), "a clock set back stands still");
    }
}
