// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.kring.meeting.MeetingDay;
import org.kring.meeting.record.MeetingRecord;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunReading;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.LostRun;
import org.kring.practice.MeetingFolder;
import org.kring.practice.Membership;
import org.kring.practice.check.CheckResult.Kind;
import org.kring.practice.methods.MethodFinder;
import org.kring.store.StoreException;
import org.kring.store.journal.Journal;
import org.kring.store.journal.JournalDamage;
import org.kring.store.journal.JournalLog;

/**
 * Checks the journal of a run and holds the documents against it: a meeting that was closed has a whole journal that
 * ends with the close, and its record and content say what the journal says. Tells numbers, never words.
 */
final class RunCheck {

    private final Checklist list;
    private final MeetingFolder folder;
    private final MethodFinder methods;

    RunCheck(Checklist list, MeetingFolder folder, MethodFinder methods) {
        this.list = list;
        this.folder = folder;
        this.methods = methods;
    }

    void check(Optional<Meeting> meeting, Optional<MeetingContent> content, boolean hasContent) {
        list.begin(folder.runFile());
        if (folder.hasRun()) {
            var events = journal(meeting.map(MeetingRecord::lastNumber).orElse(0L));
            if (events.isPresent() && meeting.isPresent() && LostRun.isOfAnother(folder, meeting.get(), events.get())) {
                list.tell(Kind.DAMAGED, "otherMeeting");
            } else if (events.isPresent() && meeting.isPresent()) {
                compare(events.get(), meeting.get(), content, hasContent);
            } else if (events.isPresent()) {
                alone(events.get(), hasContent);
            }
            list.end();
        } else if (meeting.isEmpty() && (hasContent || folder.hasForms())) {
            list.tell(Kind.MISSING_FILE, "journalLeft");
        } else if (meeting.map(RunCheck::wasRun).orElse(false)) {
            list.tell(Kind.MISSING_FILE, content.isPresent() ? "noJournal" : "nothingLeft");
        }
    }

    /** Without the meeting, only what else it left tells whether the journal goes on to the end. */
    private void alone(List<RunEvent> events, boolean hasContent) {
        boolean closed = events.stream().anyMatch(each -> each.fact() instanceof RunFact.Closed);
        if (!closed && (hasContent || folder.hasForms())) {
            list.tell(Kind.DAMAGED, "noEndLeft");
        } else {
            list.tell(Kind.UNCOMPARED, "uncompared");
        }
    }

    private static boolean wasRun(Meeting meeting) {
        return meeting.getStatus() == MeetingStatus.CLOSED
                || meeting.getStatus() == MeetingStatus.RUNNING
                || MeetingRecord.lastNumber(meeting) > 0;
    }

    /**
     * The events of the journal; empty when it cannot be read at all. What breaks off at its end was confirmed when the
     * record has it.
     */
    private Optional<List<RunEvent>> journal(long recorded) {
        try {
            var root = folder.group().practice().path();
            var damages = Journal.read(root, list.inside(folder.runFile())).damages();
            var read = JournalLog.read(root, list.inside(folder.runFile()));
            for (int i = 0; i < read.damages().size(); i++) {
                // behind what is wrong with lines stands what is wrong with events
                var kind = i < damages.size() ? kind(damages.get(i)) : Kind.DAMAGED;
                if (kind == Kind.TORN && recorded > last(read.events())) {
                    list.tell(Kind.DAMAGED, "cut", recorded);
                } else {
                    list.add(kind, read.damages().get(i));
                }
            }
            return Optional.of(read.events());
        } catch (StoreException e) {
            list.failed(e);
            return Optional.empty();
        }
    }

    /** What the run comes to; empty when its plan cannot be made, which is told where that is read. */
    private Optional<RunReading> reading(List<RunEvent> events, Meeting meeting) {
        if (methods.lacking(meeting).isPresent()) {
            return Optional.empty();
        }
        try {
            // entries are about whoever is named in them: where the day ends makes no difference
            var day = MeetingDay.of(meeting, ZoneOffset.UTC);
            var people = Membership.at(folder.group().group(), day, events);
            return Optional.of(RunReading.of(RunPlan.of(meeting, methods, people), events));
        } catch (StoreException | IllegalArgumentException untold) {
            return Optional.empty();
        }
    }

    private static long last(List<RunEvent> events) {
        return events.stream().mapToLong(RunEvent::number).max().orElse(0);
    }

    static Kind kind(JournalDamage damage) {
        return damage.kind() == JournalDamage.Kind.TORN ? Kind.TORN : Kind.DAMAGED;
    }

    private void compare(List<RunEvent> events, Meeting meeting, Optional<MeetingContent> content, boolean hasContent) {
        var reading = reading(events, meeting);
        reading.ifPresent(read -> read.gaps().forEach(each -> list.add(Kind.DAMAGED, each)));
        var facts = reading.map(RunReading::facts)
                .orElseGet(() -> events.stream().map(RunEvent::fact).toList());
        var comparison = new RecordCheck(list, reading.map(RunReading::events).orElse(events), facts);
        comparison.check(meeting);
        if (meeting.getStatus() == MeetingStatus.CLOSED && comparison.isClosed()) {
            content.ifPresent(comparison::check);
            if (!hasContent && events.stream().anyMatch(each -> each.fact() instanceof RunFact.Captured)) {
                list.tell(Kind.DIFFERENT, "noContent");
            }
        }
    }
}
