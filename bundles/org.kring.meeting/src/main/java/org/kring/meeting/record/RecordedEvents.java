// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.meeting.run.RunEvent;
import org.kring.model.meeting.Meeting;

/**
 * What the record of a meeting says about its run, held against the events of its journal. Where in the agenda an event
 * happened is left out: that follows from methods, which may have changed since.
 *
 * @param onlyRecorded numbers of events that the record has and the journal lacks, ascending
 * @param onlyInJournal numbers of events that the journal has and the record lacks, ascending
 * @param different numbers of events about which they say something different, ascending
 */
public record RecordedEvents(List<Long> onlyRecorded, List<Long> onlyInJournal, List<Long> different) {

    /** Copies the lists. */
    public RecordedEvents {
        onlyRecorded = List.copyOf(onlyRecorded);
        onlyInJournal = List.copyOf(onlyInJournal);
        different = List.copyOf(different);
    }

    /**
     * Compares.
     *
     * @param meeting the meeting; without a run its record is empty
     * @param events the events that could be read of its journal
     * @return what differs
     */
    public static RecordedEvents compare(Meeting meeting, List<RunEvent> events) {
        Map<Long, org.kring.model.meeting.RunEvent> recorded = new HashMap<>();
        if (meeting.getRun() != null) {
            meeting.getRun().getEvents().forEach(each -> recorded.put(each.getNumber(), each));
        }
        List<Long> missing = new ArrayList<>();
        List<Long> different = new ArrayList<>();
        for (RunEvent each : events) {
            org.kring.model.meeting.RunEvent written = recorded.remove(each.number());
            if (written == null) {
                missing.add(each.number());
            } else if (!EcoreUtil.equals(withoutPlace(written), EventWriting.of(each))) {
                different.add(each.number());
            }
        }
        return new RecordedEvents(new ArrayList<>(new TreeSet<>(recorded.keySet())), missing, different);
    }

    /**
     * Whether a journal is that of another run than the record tells, for example one that was copied from another
     * meeting: of all events that both have, none is the same.
     *
     * @param meeting the meeting; without a run nothing can be told
     * @param events the events that could be read of its journal
     * @return false when they have no event in common, and when only some of those differ
     */
    public static boolean isOtherRun(Meeting meeting, List<RunEvent> events) {
        RecordedEvents compared = compare(meeting, events);
        int unlike = compared.different().size() + compared.onlyInJournal().size();
        return !compared.different().isEmpty() && unlike == events.size();
    }

    /**
     * Whether a journal and the record of a meeting have an event in common.
     *
     * @param meeting the meeting
     * @param events the events that could be read of its journal
     * @return false as well when either has none
     */
    public static boolean isSameRun(Meeting meeting, List<RunEvent> events) {
        RecordedEvents compared = compare(meeting, events);
        return compared.different().size() + compared.onlyInJournal().size() < events.size();
    }

    private static org.kring.model.meeting.RunEvent withoutPlace(org.kring.model.meeting.RunEvent written) {
        org.kring.model.meeting.RunEvent copy = EcoreUtil.copy(written);
        copy.setItem(null);
        copy.setPhase(null);
        copy.setTurn(0);
        return copy;
    }
}
