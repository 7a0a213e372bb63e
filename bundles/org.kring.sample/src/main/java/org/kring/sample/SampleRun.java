// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.record.CarryOver;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.EventLog;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.model.common.Category;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.PauseReason;

/**
 * Lives a made-up meeting from start to end on a clock of its own, through the same engine as a real one, so that its
 * journal, its record and its content hang together as those of a real one do.
 */
final class SampleRun {

    private static final int LATE = 6;
    private static final double PAUSE = 0.05;
    private static final double PITFALL = 0.06;
    private static final double PARKED = 0.25;
    private static final double SLOW = 0.12;
    private static final int UNTIMED_MINUTES = 4;
    private static final int PITFALLS = 9;

    private final SampleGroup group;
    private final SampleMeeting gathering;
    private final Dice dice;
    private final LiveRun run;
    private final SampleCaptures bringing;
    private Instant now;

    SampleRun(SampleGroup group, SampleMeeting gathering, RunPlan plan, Story story) {
        this.group = group;
        this.gathering = gathering;
        this.dice = group.dice();
        this.now = plan.start().plus(Duration.ofMinutes(dice.below(LATE)));
        EventLog later = event -> {
            // the whole journal is written at once, when the play is over
        };
        this.run = new LiveRun(plan, later, () -> now);
        this.bringing = new SampleCaptures(group, gathering, story, this);
    }

    /**
     * Lives it.
     *
     * @param open what earlier meetings left to look back on
     * @return the run, closed
     */
    LiveRun live(CarryOver open) {
        add(new RunFact.Started(gathering.present().stream().map(Person::id).toList()));
        while (true) {
            RunSegment segment = run.state().current().orElseThrow();
            if (segment.item().category() == Category.LOOK_BACK) {
                open.actions().forEach(this::tell);
            }
            bringing.bring(segment);
            disturb(segment);
            pass(segment);
            var next = run.state().next();
            if (next.isEmpty()) {
                add(new RunFact.Closed());
                return run;
            }
            add(new RunFact.Entered(next.get().id()));
        }
    }

    String freeId() {
        return run.state().freeId();
    }

    void add(RunFact fact) {
        run.add(fact).refusal().ifPresent(refusal -> {
            throw new IllegalStateException(fact + ": " + refusal.sentence().en());
        });
    }

    /** Takes a moment: nobody writes down two things at the same time. */
    void wait(int seconds) {
        now = now.plusSeconds(seconds);
    }

    /** What became of an action, rather done when it was meant strongly (the claim of source S0). */
    private void tell(CarryOver.OpenAction action) {
        wait(dice.between(30, 90));
        double done = action.commitment() >= 9 ? 0.8 : 0.5;
        OutcomeKind outcome = dice.chance(done)
                ? OutcomeKind.DONE
                : dice.pick(
                        List.of(OutcomeKind.PARTLY, OutcomeKind.NOT_DONE, OutcomeKind.NOT_DONE, OutcomeKind.DROPPED));
        String words = group.words().any("outcome-" + outcome.getLiteral(), dice);
        add(new RunFact.OutcomeTold(action.meeting(), action.id(), outcome, words));
    }

    private void disturb(RunSegment segment) {
        if (dice.chance(PAUSE)) {
            add(new RunFact.Paused(dice.pick(List.of(PauseReason.DISRUPTION, PauseReason.BREAK)), ""));
            wait(dice.between(60, 300));
            add(new RunFact.Resumed());
        }
        if (dice.chance(PITFALL)) {
            add(new RunFact.Marked("pitfalls-s4." + dice.between(1, PITFALLS), ""));
        }
        if (segment.item().category() == Category.CLOSING && dice.chance(PARKED)) {
            String author = dice.pick(gathering.present()).id();
            add(RunFact.Captured.of(
                    freeId(), CaptureKind.PARKED, author, group.words().any("parked", dice)));
        }
    }

    /** The rest of the segment's minutes, more or fewer than planned. */
    private void pass(RunSegment segment) {
        double planned = segment.minutes().orElse(UNTIMED_MINUTES) * 60.0;
        double real = planned * Math.max(0.5, dice.bell(1.02, SLOW));
        long spent = run.state().clock().elapsedInPhase(now).toSeconds();
        now = now.plusSeconds(Math.max(5, (long) real - spent));
    }
}
