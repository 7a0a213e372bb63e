// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import java.util.Map;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.model.meeting.EventKind;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.RunEvent;

/** Writes an event without its words: when, where and of what kind. Who said what, or fell into a pitfall, stays out. */
final class EventWriting {

    private static final Map<Class<? extends RunFact>, EventKind> KINDS = Map.ofEntries(
            Map.entry(RunFact.Started.class, EventKind.STARTED),
            Map.entry(RunFact.Entered.class, EventKind.PHASE_ENTERED),
            Map.entry(RunFact.Paused.class, EventKind.PAUSED),
            Map.entry(RunFact.Resumed.class, EventKind.RESUMED),
            Map.entry(RunFact.Extended.class, EventKind.EXTENDED),
            Map.entry(RunFact.Skipped.class, EventKind.SKIPPED),
            Map.entry(RunFact.SteppedBack.class, EventKind.STEPPED_BACK),
            Map.entry(RunFact.Captured.class, EventKind.CAPTURED),
            Map.entry(RunFact.Edited.class, EventKind.CHANGED),
            Map.entry(RunFact.Removed.class, EventKind.REMOVED),
            Map.entry(RunFact.Chosen.class, EventKind.CHANGED),
            Map.entry(RunFact.Rated.class, EventKind.CHANGED),
            Map.entry(RunFact.CaseSet.class, EventKind.CHANGED),
            Map.entry(RunFact.ActionSet.class, EventKind.CHANGED),
            Map.entry(RunFact.ParkedAs.class, EventKind.CHANGED),
            Map.entry(RunFact.Marked.class, EventKind.MARKED),
            Map.entry(RunFact.Attended.class, EventKind.NOTED),
            Map.entry(RunFact.Assigned.class, EventKind.NOTED),
            Map.entry(RunFact.OutcomeTold.class, EventKind.NOTED),
            Map.entry(RunFact.TakenUp.class, EventKind.NOTED),
            Map.entry(RunFact.Closed.class, EventKind.CLOSED));

    private EventWriting() {}

    /** The event as it stands in the record; {@code reached} is the state after it. */
    static RunEvent of(org.kring.meeting.run.RunEvent event, RunState reached) {
        RunEvent written = of(event);
        reached.current().ifPresent(segment -> place(written, segment));
        return written;
    }

    /** The event as it stands in the record, without where it happened. */
    static RunEvent of(org.kring.meeting.run.RunEvent event) {
        RunEvent written = MeetingFactory.eINSTANCE.createRunEvent();
        written.setNumber(event.number());
        written.setAt(event.at());
        written.setKind(KINDS.get(event.fact().getClass()));
        details(written, event.fact());
        return written;
    }

    private static void place(RunEvent written, RunSegment segment) {
        written.setItem(segment.item().id());
        written.setPhase(segment.phaseId());
        written.setTurn(segment.turn());
    }

    private static void details(RunEvent written, RunFact fact) {
        if (fact instanceof RunFact.Extended extended) {
            written.setMinutes(extended.minutes());
        } else if (fact instanceof RunFact.Paused paused) {
            written.setReason(paused.reason());
        } else if (fact instanceof RunFact.OnCapture capture) {
            written.setArtefact(capture.id());
        } else if (fact instanceof RunFact.OnPeople people) {
            written.setMember(people.member());
        } else if (fact instanceof RunFact.Marked marked) {
            written.setGuidance(marked.guidance());
        } else if (fact instanceof RunFact.OutcomeTold told) {
            written.setArtefact(told.action());
        } else if (fact instanceof RunFact.TakenUp taken) {
            written.setArtefact(taken.parked());
        }
    }
}
