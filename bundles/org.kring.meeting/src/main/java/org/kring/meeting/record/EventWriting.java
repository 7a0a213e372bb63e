// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import java.util.Map;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.Deed;
import org.kring.meeting.run.RunState;
import org.kring.model.meeting.EventKind;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.RunEvent;

/** Writes an event without its words: when, where and of what kind. Who said what, or fell into a pitfall, stays out. */
final class EventWriting {

    private static final Map<Class<? extends Deed>, EventKind> KINDS = Map.ofEntries(
            Map.entry(Deed.Started.class, EventKind.STARTED),
            Map.entry(Deed.Entered.class, EventKind.PHASE_ENTERED),
            Map.entry(Deed.Paused.class, EventKind.PAUSED),
            Map.entry(Deed.Resumed.class, EventKind.RESUMED),
            Map.entry(Deed.Extended.class, EventKind.EXTENDED),
            Map.entry(Deed.Skipped.class, EventKind.SKIPPED),
            Map.entry(Deed.SteppedBack.class, EventKind.STEPPED_BACK),
            Map.entry(Deed.Captured.class, EventKind.CAPTURED),
            Map.entry(Deed.Edited.class, EventKind.CHANGED),
            Map.entry(Deed.Removed.class, EventKind.REMOVED),
            Map.entry(Deed.Chosen.class, EventKind.CHANGED),
            Map.entry(Deed.Rated.class, EventKind.CHANGED),
            Map.entry(Deed.CaseSet.class, EventKind.CHANGED),
            Map.entry(Deed.ActionSet.class, EventKind.CHANGED),
            Map.entry(Deed.ParkedAs.class, EventKind.CHANGED),
            Map.entry(Deed.Marked.class, EventKind.MARKED),
            Map.entry(Deed.Attended.class, EventKind.NOTED),
            Map.entry(Deed.Assigned.class, EventKind.NOTED),
            Map.entry(Deed.OutcomeTold.class, EventKind.NOTED),
            Map.entry(Deed.TakenUp.class, EventKind.NOTED),
            Map.entry(Deed.Closed.class, EventKind.CLOSED));

    private EventWriting() {}

    /** The event as it stands in the record; {@code reached} is the state after it. */
    static RunEvent of(org.kring.meeting.run.RunEvent event, RunState reached) {
        RunEvent written = MeetingFactory.eINSTANCE.createRunEvent();
        written.setNumber(event.number());
        written.setAt(event.at());
        written.setKind(KINDS.get(event.deed().getClass()));
        reached.current().ifPresent(segment -> place(written, segment));
        details(written, event.deed());
        return written;
    }

    private static void place(RunEvent written, RunSegment segment) {
        written.setItem(segment.item().id());
        written.setPhase(segment.phaseId());
        written.setTurn(segment.turn());
    }

    private static void details(RunEvent written, Deed deed) {
        if (deed instanceof Deed.Extended extended) {
            written.setMinutes(extended.minutes());
        } else if (deed instanceof Deed.Paused paused) {
            written.setReason(paused.reason());
        } else if (deed instanceof Deed.OnCapture capture) {
            written.setArtefact(capture.id());
        } else if (deed instanceof Deed.OnPeople people) {
            written.setMember(people.member());
        } else if (deed instanceof Deed.Marked marked) {
            written.setGuidance(marked.guidance());
        } else if (deed instanceof Deed.OutcomeTold told) {
            written.setArtefact(told.action());
        } else if (deed instanceof Deed.TakenUp taken) {
            written.setArtefact(taken.parked());
        }
    }
}
