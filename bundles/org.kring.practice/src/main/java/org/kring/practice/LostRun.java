// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.util.List;
import java.util.Optional;
import org.kring.meeting.record.MeetingRecord;
import org.kring.meeting.record.RecordedEvents;
import org.kring.meeting.run.RunEvent;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * The one rule of when the run of a meeting is lost: what the meeting left, or what was kept beside its journal, tells
 * more than the journal, or the journal is that of another run. Such a meeting is neither planned nor run over what it left.
 */
public final class LostRun {

    private LostRun() {}

    /**
     * Whether the run of a meeting is lost. Touches the disk, and changes nothing there.
     *
     * @param folder where it lies
     * @param meeting its document
     * @param events what its journal tells; empty when it is gone
     * @param closed whether they end with the close of the meeting
     * @return RUN_KEPT with the journal that was kept when this one was taken away, RUN_OTHER when it is that of another
     *     meeting, or else RUN_GONE; each with what to do. Where only words or forms could tell that it was held and they
     *     cannot be read: why not. Empty when nothing is lost, and of a meeting that was cancelled
     */
    public static Optional<StoreException> of(
            MeetingFolder folder, Meeting meeting, List<RunEvent> events, boolean closed) {
        if (meeting.getStatus() == MeetingStatus.CANCELLED) {
            return Optional.empty();
        }
        long last = events.stream().mapToLong(RunEvent::number).max().orElse(0);
        boolean unclosed = meeting.getStatus() == MeetingStatus.CLOSED && !closed;
        boolean begun = events.isEmpty() && meeting.getStatus() == MeetingStatus.RUNNING;
        boolean other = RecordedEvents.isOtherRun(meeting, events);
        boolean foreign = isOfAnother(folder, meeting, events);
        boolean lost = unclosed || begun || other || foreign || MeetingRecord.lastNumber(meeting) > last;
        if (!lost && !events.isEmpty()) {
            return Optional.empty();
        }
        Optional<StoreException> kept = KeptRuns.more(folder, other ? 0 : last)
                .map(each -> StoreException.of(Problem.RUN_KEPT, folder.runFile(), each.place(), each.last()));
        Problem problem = foreign ? Problem.RUN_OTHER : Problem.RUN_GONE;
        return kept.or(() -> lost ? Optional.of(StoreException.of(problem, folder.runFile())) : left(folder));
    }

    /**
     * Whether what lies there as the journal of a meeting was written for another one. One whose folder got another name
     * keeps its journal, as long as its record tells of the same run.
     *
     * @param folder where it lies
     * @param meeting its document
     * @param events what its journal tells; empty when it is gone
     * @return false when nothing tells, as for a journal of an older version
     */
    public static boolean isOfAnother(MeetingFolder folder, Meeting meeting, List<RunEvent> events) {
        try {
            return !RecordedEvents.isSameRun(meeting, events) && folder.isRunFromElsewhere();
        } catch (StoreException unreadable) { // of which whoever reads the events tells
            return false;
        }
    }

    /** Words and forms tell that it was held; when they cannot be read, nobody knows, and they are named themselves. */
    private static Optional<StoreException> left(MeetingFolder folder) {
        Optional<StoreException> words = folder.hasContent() ? unread(folder::content) : Optional.empty();
        Optional<StoreException> forms = folder.hasForms() ? unread(folder.formFile()::box) : Optional.empty();
        boolean held = folder.hasContent() && words.isEmpty() || folder.hasForms() && forms.isEmpty();
        return held ? Optional.of(StoreException.of(Problem.RUN_GONE, folder.runFile())) : words.or(() -> forms);
    }

    private interface Reading {
        Object read() throws StoreException;
    }

    private static Optional<StoreException> unread(Reading reading) {
        try {
            reading.read();
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e);
        }
    }
}
