// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.record.ContentRecord;
import org.kring.model.common.Identified;
import org.kring.model.meeting.MeetingContent;
import org.kring.testkit.Cases;

/** What holds after any sequence of events, sensible or not, on a clock that may jump. */
class RunPropertiesTest {

    private static final int SEQUENCES = Cases.of(1_500);

    private final RunPlan plan = Samples.plan();

    @Test
    void foldingAllIsFoldingAPrefixAndThenTheRest() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            List<RunEvent> events = new AnyRunFacts(seed, plan).events();
            int cut = new Random(seed).nextInt(events.size() + 1);

            RunState state = RunState.of(plan, events.subList(0, cut));
            for (RunEvent event : events.subList(cut, events.size())) {
                state = state.apply(event);
            }

            assertEquals(RunState.of(plan, events), state, "seed " + seed);
        }
    }

    @Test
    void replayEqualsLiveAndOnlyWhatMayHappenIsKept() {
        for (long seed = SEQUENCES; seed < 2 * SEQUENCES; seed++) {
            AnyRunFacts any = new AnyRunFacts(seed, plan);
            List<RunEvent> journal = new ArrayList<>();
            LiveRun live = new LiveRun(plan, journal::add, any::jumpingClock);
            for (int i = 0; i < AnyRunFacts.LENGTH; i++) {
                live.add(any.fact(live.state()));
            }

            LiveRun again = new LiveRun(plan, journal, new ArrayList<RunEvent>()::add, any::jumpingClock);

            assertEquals(live.state(), again.state(), "seed " + seed);
            assertEquals(journal, again.events(), "seed " + seed);
            assertEquals(journal.size(), live.state().number(), "seed " + seed);
        }
    }

    @Test
    void refusedEventsChangeNothingAndOthersCount() {
        for (long seed = 2 * SEQUENCES; seed < 3 * SEQUENCES; seed++) {
            RunState state = RunState.start(plan);
            for (RunEvent event : new AnyRunFacts(seed, plan).events()) {
                RunState next = state.apply(event);
                if (state.check(event).isPresent()) {
                    assertSame(state, next, "seed " + seed);
                } else {
                    assertEquals(event.number(), next.number(), "seed " + seed);
                }
                state = next;
            }
        }
    }

    @Test
    void noTimeIsLostAndNoneIsInvented() {
        for (long seed = 3 * SEQUENCES; seed < 4 * SEQUENCES; seed++) {
            RunState state = RunState.start(plan);
            Duration passed = Duration.ZERO;
            Instant last = null;
            for (RunEvent event : new AnyRunFacts(seed, plan).events()) {
                boolean counts = state.check(event).isEmpty();
                if (counts && last != null && event.at().isAfter(last)) {
                    passed = passed.plus(Duration.between(last, event.at()));
                }
                last = counts ? event.at() : last;
                state = state.apply(event);
            }
            assertEquals(passed, last == null ? passed : counted(state, last), "seed " + seed);
        }
    }

    /** Segments that fell out when somebody left keep their time; so look at every identifier that ever was. */
    private static Duration counted(RunState state, Instant now) {
        Duration sum = state.clock().paused(now);
        Set<String> ids = new HashSet<>();
        state.segments().forEach(each -> ids.add(each.id()));
        state.plan().segments(state.plan().people()).forEach(each -> ids.add(each.id()));
        for (String id : ids) {
            sum = sum.plus(state.clock().elapsed(id, now));
        }
        return sum;
    }

    @Test
    void elapsedTimeNeverGoesBelowWhatWasCounted() {
        for (long seed = 4 * SEQUENCES; seed < 5 * SEQUENCES; seed++) {
            AnyRunFacts any = new AnyRunFacts(seed, plan);
            RunState state = RunState.of(plan, any.events());
            Duration counted = state.clock().elapsedInPhase(Instant.EPOCH);
            for (int i = 0; i < 10; i++) {
                Duration elapsed = state.clock().elapsedInPhase(any.jumpingClock());
                assertFalse(elapsed.isNegative(), "seed " + seed);
                assertTrue(elapsed.compareTo(counted) >= 0, "seed " + seed);
            }
        }
    }

    @Test
    void whatWasKeptCanBeFoundAndStandsOnceInTheRecord() {
        for (long seed = 5 * SEQUENCES; seed < 6 * SEQUENCES; seed++) {
            RunState state = RunState.start(plan);
            Set<String> kept = new HashSet<>();
            for (RunEvent event : new AnyRunFacts(seed, plan).events()) {
                if (state.check(event).isEmpty() && event.fact() instanceof RunFact.Captured captured) {
                    assertTrue(kept.add(captured.id()), "seed " + seed);
                }
                state = state.apply(event);
            }
            for (String id : kept) {
                assertTrue(state.capture(id).isPresent(), "seed " + seed);
            }
            assertIdentifiersDiffer(ContentRecord.of(state), seed);
        }
    }

    private static void assertIdentifiersDiffer(MeetingContent content, long seed) {
        Set<String> ids = new HashSet<>();
        ids.add(content.getId());
        content.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified identified) {
                assertTrue(ids.add(identified.getId()), "seed " + seed + ": " + identified.getId());
            }
        });
    }

    @Test
    void theCurrentSegmentStaysWhoeverComesOrGoes() {
        for (long seed = 6 * SEQUENCES; seed < 7 * SEQUENCES; seed++) {
            RunState state = RunState.start(plan);
            for (RunEvent event : new AnyRunFacts(seed, plan).events()) {
                RunState next = state.apply(event);
                if (event.fact() instanceof RunFact.Attended && state.position() >= 0) {
                    assertEquals(state.current(), next.current(), "seed " + seed);
                }
                List<String> ids = next.segments().stream().map(RunSegment::id).toList();
                assertEquals(ids.size(), new HashSet<>(ids).size(), "seed " + seed);
                state = next;
            }
        }
    }
}
