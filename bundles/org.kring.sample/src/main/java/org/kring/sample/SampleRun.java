// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.util.List;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.record.CarryOver;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.Refusal;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.model.common.Category;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.PauseReason;
import org.kring.practice.MeetingFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.run.Durability;
import org.kring.practice.run.RunAnswer;
import org.kring.practice.run.RunSession;
import org.kring.store.Problem;
import org.kring.store.StoreException;

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
    private final MeetingFolder folder;
    private final MadeUpClock clock;
    private final RunSession session;
    private final SampleCaptures bringing;

    private SampleRun(Scene scene, MadeUpClock clock, RunSession session) {
        this.group = scene.group();
        this.gathering = scene.gathering();
        this.folder = scene.folder();
        this.dice = group.dice();
        this.clock = clock;
        this.session = session;
        this.bringing = new SampleCaptures(group, gathering, scene.story(), this);
    }

    /** Whose meeting is lived, where it lies, and what is brought. */
    record Scene(SampleGroup group, SampleMeeting gathering, MeetingFolder folder, Story story) {}

    /**
     * Lives a meeting, from its start some minutes late to its record.
     *
     * @param scene the meeting
     * @param catalogue what meetings are made of
     * @param open what earlier meetings left to look back on
     * @throws StoreException when the disk does not take it
     */
    static void live(Scene scene, Catalogue catalogue, CarryOver open) throws StoreException {
        var start = scene.group().calendar().start(scene.gathering().index()).atZone(Calendar.ZONE);
        int late = scene.group().dice().below(LATE);
        MadeUpClock clock = new MadeUpClock(start.plusMinutes(late).toInstant(), Calendar.ZONE);
        try (RunSession session = RunSession.open(scene.folder(), catalogue, clock, Durability.AT_THE_END)) {
            new SampleRun(scene, clock, session).live(open);
        }
    }

    private void live(CarryOver open) throws StoreException {
        whole(add(
                new RunFact.Started(gathering.present().stream().map(Person::id).toList())));
        while (true) {
            RunSegment segment = state().current().orElseThrow();
            if (segment.item().category() == Category.LOOK_BACK) {
                open.actions().forEach(this::tell);
            }
            bringing.bring(segment);
            disturb(segment);
            pass(segment);
            var next = state().next();
            if (next.isEmpty()) {
                whole(add(new RunFact.Closed()));
                return;
            }
            add(new RunFact.Entered(next.get().id()));
        }
    }

    String freeId() {
        return state().freeId();
    }

    RunAnswer add(RunFact fact) {
        RunAnswer answer = session.add(fact).toCompletableFuture().join();
        answer.refusal().filter(each -> !each.rule().equals(Refusal.NOT_KEPT)).ifPresent(refusal -> {
            throw new IllegalStateException(fact + ": " + refusal.sentence().en());
        });
        return answer;
    }

    /** Journal and documents are written when a meeting starts and closes. */
    private void whole(RunAnswer answer) throws StoreException {
        if (answer.unrecorded().isPresent()) {
            throw answer.unrecorded().get();
        }
        if (!answer.isKept()) {
            throw StoreException.of(Problem.NOT_RECORDED, folder.path());
        }
    }

    private RunState state() {
        return session.snapshot().state();
    }

    /** Takes a moment: nobody writes down two things at the same time. */
    void wait(int seconds) {
        clock.pass(seconds);
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
        long spent = state().clock().elapsedInPhase(clock.instant()).toSeconds();
        clock.pass(Math.max(5, (long) real - spent));
    }
}
