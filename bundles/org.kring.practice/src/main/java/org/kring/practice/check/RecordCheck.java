// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kring.meeting.record.RecordedEvents;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.Artefact;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.Case;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.check.CheckResult.Kind;

/** Holds the record and the content of a meeting against the events of its journal. Tells numbers, never words. */
final class RecordCheck {

    /** What a choice among several is called in the content; no event has it. */
    private static final Pattern MADE = Pattern.compile("choice(-[0-9]+)?");

    /** The words of something that was kept, as they stand at the end. */
    private record Kept(String text, String question, String author) {
        Kept with(String newText, String newQuestion) {
            return new Kept(newText, newQuestion, author);
        }
    }

    private final Checklist list;
    private final List<RunEvent> events;
    private final List<RunFact> facts;
    /** Whether the record tells of another run, so that nobody can have accepted what differs from this journal. */
    private boolean otherRun;

    /** A check against events that count as these facts, among which some stand for what is missing. */
    RecordCheck(Checklist list, List<RunEvent> events, List<RunFact> facts) {
        this.list = list;
        this.events = events;
        this.facts = facts;
    }

    boolean isClosed() {
        return has(RunFact.Closed.class);
    }

    private boolean has(Class<? extends RunFact> fact) {
        return events.stream().anyMatch(each -> fact.isInstance(each.fact()));
    }

    void check(Meeting meeting) {
        boolean closed = meeting.getStatus() == MeetingStatus.CLOSED;
        if (meeting.getStatus() == MeetingStatus.CANCELLED && !events.isEmpty()) {
            // nothing writes that, and opening refuses it: no crash leads there, unlike to a start that is not recorded
            // yet
            list.tell(Kind.DIFFERENT, "cancelled", events.size());
        } else if (closed && !isClosed()) {
            list.tell(Kind.DAMAGED, "noEnd");
        } else if (!closed && isClosed() || isBehind(meeting)) {
            list.tell(Kind.BEHIND, "behind");
        }
        var compared = RecordedEvents.compare(meeting, events);
        otherRun = !compared.onlyRecorded().isEmpty() || !compared.different().isEmpty();
        different("journalLacks", compared.onlyRecorded());
        different("recordDiffers", compared.different());
        if (closed && isClosed()) {
            different("recordLacks", compared.onlyInJournal());
            if (has(RunFact.Started.class)) {
                attendance(meeting);
            }
        }
    }

    private boolean isBehind(Meeting meeting) {
        return meeting.getStatus() == MeetingStatus.PLANNED && has(RunFact.Started.class);
    }

    private void different(String key, List<Long> numbers) {
        if (!numbers.isEmpty()) {
            list.tell(Kind.DIFFERENT, key, numbers.size(), numbers.get(0));
        }
    }

    private void attendance(Meeting meeting) {
        Map<String, Integer> came = new TreeMap<>();
        for (RunEvent each : events) {
            if (each.fact() instanceof RunFact.Started started) {
                started.present().forEach(member -> came.put(member, 0));
            } else if (each.fact() instanceof RunFact.Attended attended && attended.present()) {
                came.put(attended.member(), attended.minutesLate());
            }
        }
        Map<String, Integer> recorded = new TreeMap<>();
        for (Attendance each : meeting.getAttendance()) {
            if (each.isPresent()) {
                recorded.put(each.getMember(), each.getMinutesLate());
            }
        }
        if (!recorded.equals(came)) {
            list.differs(otherRun || meeting.isAltered(), "attendance", came.size(), recorded.size());
        }
    }

    void check(MeetingContent content) {
        Map<String, Kept> kept = kept();
        Map<String, Kept> written = written(content);
        var missing = new TreeSet<>(kept.keySet());
        missing.removeAll(written.keySet());
        var more = new TreeSet<>(written.keySet());
        more.removeAll(kept.keySet());
        more.removeIf(each -> MADE.matcher(each).matches());
        var both = new TreeSet<>(kept.keySet());
        both.retainAll(written.keySet());
        both.removeIf(each -> kept.get(each).equals(written.get(each)));
        captures(true, "contentLacks", missing);
        boolean damage = otherRun || content.isAltered();
        captures(damage, "contentHasMore", more);
        captures(damage, "contentDiffers", both);
    }

    private void captures(boolean damage, String key, Set<String> ids) {
        if (!ids.isEmpty()) {
            list.differs(damage, key, ids.size(), ids.iterator().next());
        }
    }

    private Map<String, Kept> kept() {
        Map<String, Kept> kept = new HashMap<>();
        for (RunFact each : facts) {
            if (each instanceof RunFact.Captured captured) {
                kept.put(captured.id(), new Kept(captured.text(), captured.question(), captured.author()));
            } else if (each instanceof RunFact.Edited edited) {
                kept.computeIfPresent(edited.id(), (id, was) -> was.with(edited.text(), was.question()));
            } else if (each instanceof RunFact.CaseSet set) {
                kept.computeIfPresent(set.id(), (id, was) -> was.with(was.text(), set.question()));
            } else if (each instanceof RunFact.Removed removed) {
                kept.remove(removed.id());
            }
        }
        return kept;
    }

    private static Map<String, Kept> written(MeetingContent content) {
        Map<String, Kept> written = new HashMap<>();
        for (Case each : content.getCases()) {
            written.put(
                    each.getId(),
                    new Kept(words(each.getSituation()), words(each.getQuestion()), words(each.getPresenter())));
        }
        for (Artefact each : content.getArtefacts()) {
            written.put(each.getId(), new Kept(words(each.getText()), "", words(each.getAuthor())));
        }
        return written;
    }

    private static String words(String text) {
        return text == null ? "" : text;
    }
}
