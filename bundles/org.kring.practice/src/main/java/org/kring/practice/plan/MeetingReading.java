// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.meeting.MeetingDay;
import org.kring.meeting.record.CarryOver;
import org.kring.meeting.record.RecordedEvents;
import org.kring.meeting.record.RunCourse;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunReading;
import org.kring.method.Bilingual;
import org.kring.method.Sentences;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.practice.Damage;
import org.kring.practice.GroupFolder;
import org.kring.practice.LostRun;
import org.kring.practice.MeetingFolder;
import org.kring.practice.Membership;
import org.kring.practice.PracticeFolder;
import org.kring.practice.ReadingProgress;
import org.kring.practice.methods.UsedVersions;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalLog;

/**
 * A meeting with all that belongs to it, as read from the disk at one moment. Words that cannot be read hide nothing else:
 * the run and the forms stand apart from them.
 *
 * @param folder where it lies
 * @param meeting the plan, and the record once it was closed
 * @param content the words of a closed meeting; without words when they cannot be read
 * @param group its group
 * @param names names of the members by identifier, of those who left too; none when they cannot be read
 * @param earlier the meetings before it, the oldest first
 * @param catalogue what meetings are made of
 * @param run the events of its run so far, and what of its journal could not be read; none when it cannot be read at all,
 *     or is that of another run
 * @param readOnly why it can be looked at and not be changed; empty when it can be changed
 * @param notices which documents of it and of its group do not fit their checksum, they can be used; and which words
 *     cannot be read, the journal among them
 */
public record MeetingReading(
        MeetingFolder folder,
        Meeting meeting,
        MeetingContent content,
        Group group,
        Map<String, String> names,
        List<Earlier> earlier,
        Catalogue catalogue,
        JournalLog.Events run,
        Optional<StoreException> readOnly,
        List<Damage> notices) {

    private static final Sentences SENTENCES = new Sentences(MeetingReading.class);

    /** A meeting without a run, or whose run is not known. */
    public static final JournalLog.Events NO_RUN = new JournalLog.Events(List.of(), List.of());

    /** How far a meeting is. */
    public enum Stage {
        /** It can be planned. */
        PLANNED,
        /** It runs. */
        RUNNING,
        /** The run is over, results are not shown yet. */
        EVALUATING,
        /** Results are there. */
        DONE
    }

    /**
     * A meeting before this one.
     *
     * @param folder where it lies
     * @param meeting its record
     */
    public record Earlier(MeetingFolder folder, Meeting meeting) {}

    /**
     * What earlier meetings left.
     *
     * @param left what is looked back on
     * @param unread the meetings whose words cannot be read, so that nothing of them is in it
     */
    public record LookBack(CarryOver left, List<Earlier> unread) {

        /** Takes a copy. */
        public LookBack {
            unread = List.copyOf(unread);
        }
    }

    /** Copies the lists. */
    public MeetingReading {
        names = Map.copyOf(names);
        earlier = List.copyOf(earlier);
        notices = List.copyOf(notices);
    }

    /**
     * Reads a meeting.
     *
     * @param practice where it is
     * @param groupId folder name of its group
     * @param id its identifier
     * @return empty when there is none
     * @throws StoreException when the meeting or its group cannot be read
     */
    public static Optional<MeetingReading> read(PracticeFolder practice, String groupId, String id)
            throws StoreException {
        Optional<GroupFolder> group = practice.group(groupId);
        Optional<MeetingFolder> folder =
                group.isEmpty() ? Optional.empty() : group.get().meeting(id);
        return folder.isEmpty() ? Optional.empty() : Optional.of(read(folder.get(), Catalogue.read(practice)));
    }

    /**
     * Reads a meeting.
     *
     * @param folder where it lies
     * @param catalogue what meetings are made of
     * @return never null
     * @throws StoreException when the meeting or its group cannot be read
     */
    public static MeetingReading read(MeetingFolder folder, Catalogue catalogue) throws StoreException {
        Meeting meeting = folder.meetingThere();
        List<Damage> notices = notices(folder);
        MeetingContent content = content(folder, notices);
        Map<String, String> names = names(folder.group(), notices);
        return new MeetingReading(
                folder,
                meeting,
                content,
                folder.group().group(),
                names,
                earlier(folder, meeting),
                catalogue,
                run(folder, meeting, notices),
                folder.readOnly(meeting),
                notices);
    }

    /** The same, made of what can be chosen now. */
    public MeetingReading with(Catalogue now) {
        return new MeetingReading(folder, meeting, content, group, names, earlier, now, run, readOnly, notices);
    }

    private static MeetingContent content(MeetingFolder folder, List<Damage> notices) {
        try {
            return folder.content();
        } catch (StoreException e) {
            notices.add(damage(folder.group(), folder.contentFile(), e));
            return folder.noContent();
        }
    }

    /** Of another run nothing is shown; {@link #missingRun} tells it. */
    private static JournalLog.Events run(MeetingFolder folder, Meeting meeting, List<Damage> notices) {
        try {
            JournalLog.Events run = folder.readRun();
            return RecordedEvents.isOtherRun(meeting, run.events()) ? NO_RUN : run;
        } catch (StoreException e) {
            notices.add(damage(folder.group(), folder.runFile(), e));
            return NO_RUN;
        }
    }

    /** The events of its run that could be read, in ascending order of their numbers. */
    public List<RunEvent> events() {
        return run.events();
    }

    /**
     * What could not be read of its journal, what of the rest does not count as it stands there, and whether the record
     * of the meeting tells something else.
     *
     * @param zone where days are told
     * @return one sentence each; empty means: nothing
     * @throws StoreException as {@link #plan}
     */
    public List<Bilingual> damages(ZoneId zone) throws StoreException {
        List<Bilingual> damages = new ArrayList<>(run.damages());
        if (!isMethodGone()) { // without it nobody can tell which entries count
            damages.addAll(RunReading.of(plan(zone), events()).gaps());
        }
        List<Long> different = RecordedEvents.compare(meeting, events()).different();
        if (!different.isEmpty()) {
            String key = different.size() == 1 ? "record-differs.one" : "record-differs.more";
            damages.add(SENTENCES.of(key, String.valueOf(different.get(0)), String.valueOf(different.size())));
        }
        return List.copyOf(damages);
    }

    /**
     * Why it cannot begin as it is planned.
     *
     * @param plan its document, as it would be saved
     * @param asked when somebody wants to know; which year it is then counts
     * @return METHOD_GONE when a method that its agenda names is gone or cannot be read; mostly empty
     */
    public Optional<StoreException> goneMethod(Meeting plan, Instant asked) {
        return UsedVersions.gone(catalogue.finder(), folder, plan, asked);
    }

    /**
     * Why nobody can tell how its time went, nor whom what its journal kept is for: both lean on the methods.
     *
     * @param asked when somebody wants to know; which year it is then counts
     * @return RECORD_METHOD_GONE when a method that its agenda names is gone or cannot be read; empty as long as nothing
     *     happened in it, and mostly
     */
    public Optional<StoreException> goneFromRecord(Instant asked) {
        return events().isEmpty()
                ? Optional.empty()
                : UsedVersions.goneFromRecord(catalogue.finder(), folder, meeting, asked);
    }

    private boolean isMethodGone() {
        return catalogue.finder().lacking(meeting).isPresent();
    }

    private static Map<String, String> names(GroupFolder group, List<Damage> notices) {
        Map<String, String> names = new HashMap<>();
        try {
            GroupContent content = group.content();
            content.getNames()
                    .forEach(each -> names.put(each.getMember(), each.getName() == null ? "" : each.getName()));
        } catch (StoreException e) {
            notices.add(damage(group, group.contentFile(), e));
        }
        return names;
    }

    private static Damage damage(GroupFolder group, Path file, StoreException failure) {
        return new Damage(group.practice().relative(file), failure);
    }

    /** Whether the words of this meeting are there and cannot be read. */
    public boolean isContentUnread() {
        return isUnread(folder.contentFile());
    }

    /** Whether the journal of its run is there and cannot be read. */
    public boolean isRunUnread() {
        return isUnread(folder.runFile());
    }

    /**
     * Why its run, or its end, is not known although it was begun.
     *
     * @param closed whether {@link #events} end with the close of the meeting
     * @return that the journal cannot be read, or is lost as {@link LostRun} tells; empty when all is there
     */
    public Optional<Damage> missingRun(boolean closed) {
        return unread(folder.runFile()).or(() -> LostRun.of(folder, meeting, events(), closed)
                .map(lost -> damage(folder.group(), folder.runFile(), lost)));
    }

    /** Whether the names of the members, and the other words of the group, are there and cannot be read. */
    public boolean areNamesUnread() {
        return isUnread(folder.group().contentFile());
    }

    private boolean isUnread(Path file) {
        return unread(file).isPresent();
    }

    private Optional<Damage> unread(Path file) {
        String name = folder.group().practice().relative(file);
        return notices.stream()
                .filter(each -> !each.isAltered() && each.file().equals(name))
                .findFirst();
    }

    /**
     * What has to be told of {@link #notices} while it runs: content and forms stand apart from the journal, whose words
     * the run shows, and are told where they are shown.
     */
    public List<Damage> noticesOfRun() {
        List<Path> apart = new ArrayList<>(folder.formFiles());
        apart.add(folder.contentFile());
        List<String> names =
                apart.stream().map(folder.group().practice()::relative).toList();
        return notices.stream().filter(each -> !names.contains(each.file())).toList();
    }

    private static List<Damage> notices(MeetingFolder folder) {
        List<Damage> notices = new ArrayList<>(folder.notices());
        notices.addAll(folder.group().notices());
        return notices;
    }

    private static List<Earlier> earlier(MeetingFolder folder, Meeting meeting) throws StoreException {
        List<Earlier> earlier = new ArrayList<>();
        for (var each : folder.group().readMeetings(ReadingProgress.NONE).found()) {
            boolean other = !each.folder().id().equals(folder.id());
            if (other && MeetingDay.ORDER.compare(each.document(), meeting) < 0) {
                earlier.add(new Earlier(each.folder(), each.document()));
            }
        }
        return earlier;
    }

    /**
     * How far it is. Of a meeting that was closed nothing hides the rest: whoever shows it says what is missing.
     *
     * @throws StoreException when it was not closed and its journal cannot be read; as {@link LostRun} when it was begun
     *     and its run is lost, so that it can neither be planned nor go on
     */
    public Stage stage() throws StoreException {
        if (meeting.getStatus() == MeetingStatus.CLOSED) {
            return isEvaluated() ? Stage.DONE : Stage.EVALUATING;
        }
        Optional<Damage> missing = missingRun(false);
        if (missing.isPresent()) {
            throw missing.get().problem();
        }
        return events().isEmpty() ? Stage.PLANNED : Stage.RUNNING;
    }

    /** Nobody is asked once more for what was lost, or cannot be read. */
    private boolean isEvaluated() {
        try {
            return folder.formsClosed() || folder.lostForms(meeting).isPresent();
        } catch (StoreException unreadable) { // whoever shows the results is told
            return true;
        }
    }

    /**
     * Who may come.
     *
     * @param zone where days are told
     * @return identifiers of members, in the order of their seats
     */
    public List<String> people(ZoneId zone) {
        return Membership.at(group, day(zone), events());
    }

    /** The day on which it was held, or is going to be. */
    private LocalDate day(ZoneId zone) {
        return meeting.getRun() != null || events().isEmpty()
                ? MeetingDay.of(meeting, zone)
                : LocalDate.ofInstant(events().get(0).at(), zone);
    }

    /**
     * What is going to be lived, or was.
     *
     * @param zone where days are told
     * @return the plan, for everybody who may come
     * @throws StoreException MEETING_NOT_TO_RUN when the meeting cannot be lived as it is planned: nobody is a member,
     *     an item stands on the agenda twice, a variant is unknown, or a method would be lived in too many phases
     */
    public RunPlan plan(ZoneId zone) throws StoreException {
        try {
            return RunPlan.of(meeting, catalogue.finder(), people(zone));
        } catch (IllegalArgumentException e) {
            throw StoreException.of(Problem.MEETING_NOT_TO_RUN, folder.path(), e);
        }
    }

    /**
     * How its time went, as far as its journal tells.
     *
     * @param zone where days are told
     * @return without a journal nothing but what was planned; where a method is gone, nothing that leans on it
     * @throws StoreException as {@link #plan}
     */
    public RunCourse course(ZoneId zone) throws StoreException {
        RunCourse course = RunCourse.of(plan(zone), events(), MeetingDay.begun(meeting), zone);
        return isMethodGone() ? course.withoutAgenda() : course;
    }

    /** What this meeting looks back on, as far as it can be read. */
    public LookBack lookBack() {
        List<MeetingContent> contents = new ArrayList<>();
        List<Earlier> unread = new ArrayList<>();
        for (Earlier each : earlier) {
            try {
                contents.add(each.folder().content());
            } catch (StoreException unreadable) {
                unread.add(each);
            }
        }
        return new LookBack(CarryOver.of(contents), unread);
    }
}
