// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;
import static org.kring.practice.run.PlannedMeeting.note;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.testkit.Cases;

/**
 * The log fails at its k-th call, for k = 1, 2, ... until a run has no fault, with a failure that is foreseen and with
 * one that is not, over scripts by chance: nothing that was acknowledged is missing, nothing that was refused is there,
 * and the state on the screen is the fold of the log.
 */
class FaultyLogTest {

    private static final int STEPS = 14;

    @TempDir
    Path place;

    private PlannedMeeting meeting;

    @BeforeEach
    void plan() throws Exception {
        meeting = new PlannedMeeting(place);
    }

    private static List<RunFact> script(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<RunFact> facts = new ArrayList<>();
        facts.add(new RunFact.Started(ALL));
        for (int i = 1; i < STEPS; i++) {
            facts.add(
                    switch (random.nextInt(6)) {
                        case 0 -> new RunFact.Paused(org.kring.model.meeting.PauseReason.OTHER, "");
                        case 1 -> new RunFact.Resumed();
                        case 2 -> new RunFact.Extended(random.nextInt(1, 9));
                        case 3 -> new RunFact.Removed("n-" + random.nextInt(i));
                        default -> note("n-" + i, "Words " + i);
                    });
        }
        return facts;
    }

    private record Outcome(List<RunAnswer> answers, int failures, RunSnapshot last) {}

    private Outcome run(FaultyLog log, List<RunFact> script) throws Exception {
        RunSession session = log.session(meeting);
        List<CompletableFuture<RunAnswer>> futures = script.stream()
                .map(each -> session.add(each).toCompletableFuture())
                .toList();
        CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new))
                .handle((done, failure) -> done)
                .join();
        RunSnapshot last = session.snapshot();
        session.close();
        assertTrue(log.closed);
        List<RunAnswer> answers = futures.stream()
                .filter(each -> !each.isCompletedExceptionally())
                .map(CompletableFuture::join)
                .toList();
        return new Outcome(answers, futures.size() - answers.size(), last);
    }

    private static void assertWhole(FaultyLog log, Outcome outcome) {
        assertEquals(
                log.kept.stream().map(RunEvent::number).toList(),
                outcome.answers().stream()
                        .filter(RunAnswer::isKept)
                        .map(RunAnswer::number)
                        .toList(),
                "acknowledged is what is kept");
        RunState fold = RunState.of(outcome.last().state().plan(), log.kept);
        assertEquals(fold.number(), outcome.last().state().number());
        assertEquals(
                fold.captures().stream().map(Capture::id).toList(),
                outcome.last().state().captures().stream().map(Capture::id).toList());
        assertEquals(fold.status(), outcome.last().state().status());
    }

    @Test
    void aFullDiskIsAnsweredAndTheSessionGoesOn() throws Exception {
        for (long seed = 0; seed < Cases.of(8); seed++) {
            for (int k = 1; k <= STEPS; k++) {
                FaultyLog log = new FaultyLog(k, null);
                Outcome outcome = run(log, script(seed));

                assertWhole(log, outcome);
                assertEquals(0, outcome.failures());
                assertEquals(SessionStatus.OPEN, outcome.last().status());
                assertTrue(outcome.answers().stream()
                        .flatMap(each -> each.refusal().stream())
                        .filter(each -> each.rule().equals("not-kept"))
                        .allMatch(each -> each.sentence().en().equals("The disk is full.")));
            }
        }
    }

    @Test
    void whatNobodyForesawStopsTheSessionInAKnownState() throws Exception {
        for (long seed = 0; seed < Cases.of(8); seed++) {
            for (int k = 1; k <= STEPS; k++) {
                FaultyLog log = new FaultyLog(k, new UncheckedFault());
                Outcome outcome = run(log, script(seed));

                assertWhole(log, outcome);
                boolean reached = log.kept.size() == k - 1 && outcome.failures() > 0;
                assertEquals(reached ? 1 : 0, outcome.failures(), "one failure, told to whoever asked");
                assertEquals(
                        reached ? SessionStatus.STOPPED : SessionStatus.OPEN,
                        outcome.last().status());
                assertEquals(reached, outcome.last().problem().isPresent());
            }
        }
    }

    @Test
    void aFaultAtTheVeryFirstEntryLeavesTheMeetingPlanned() throws Exception {
        Outcome outcome = run(new FaultyLog(1, new UncheckedFault()), script(1));
        assertEquals(RunStatus.NOT_STARTED, outcome.last().state().status());
        assertEquals(
                org.kring.model.meeting.MeetingStatus.PLANNED,
                meeting.folder.meeting().getStatus());
    }
}
