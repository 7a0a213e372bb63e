// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kring.meeting.record.ContentRecord;
import org.kring.meeting.record.LookBack;
import org.kring.meeting.record.MeetingRecord;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.method.Bilingual;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.practice.Group;
import org.kring.model.practice.Member;
import org.kring.practice.methods.MethodFinder;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalLog;

/**
 * The run of a meeting with its journal open: goes on where it was, and writes down what it leaves behind. The journal
 * alone is the truth while a meeting is going on; the documents follow it by {@link #record} and can be made from it
 * again at any time.
 */
public final class MeetingRun implements AutoCloseable {

    private final MeetingFolder folder;
    private final Clock clock;
    private final JournalLog log;
    private final LiveRun live;

    private MeetingRun(MeetingFolder folder, Clock clock, JournalLog log, LiveRun live) {
        this.folder = folder;
        this.clock = clock;
        this.log = log;
        this.live = live;
    }

    /**
     * Opens the run of a meeting for this process and nobody else, and begins it when there is none.
     *
     * @param folder the meeting
     * @param methods finds the methods of the agenda
     * @param clock the time
     * @return the run, to be closed
     * @throws StoreException when meeting or group cannot be read; ALREADY_OPEN when somebody else runs it; when the
     *     journal cannot be read or the disk does not take it
     * @throws IllegalArgumentException when the meeting cannot be lived as it is planned: nobody is a member, an item
     *     stands on the agenda twice, a variant is unknown, or a method would be lived in too many phases
     */
    public static MeetingRun open(MeetingFolder folder, MethodFinder methods, Clock clock) throws StoreException {
        Meeting meeting = folder.meeting();
        LocalDate day = MeetingDay.of(folder.id(), meeting.getStart(), clock.getZone());
        RunPlan plan = RunPlan.of(meeting, methods, members(folder.group().group(), day));
        JournalLog log = folder.openRun();
        return new MeetingRun(folder, clock, log, new LiveRun(plan, log.events().events(), log, clock));
    }

    /**
     * Lists who is a member of a group on a day.
     *
     * @param group the group
     * @param day the day
     * @return identifiers of members, in the order of their seats
     */
    public static List<String> members(Group group, LocalDate day) {
        return group.getMembers().stream()
                .filter(each -> each.getJoined() == null || !each.getJoined().isAfter(day))
                .filter(each -> each.getLeft() == null || !each.getLeft().isBefore(day))
                .sorted(Comparator.comparingInt(Member::getPosition))
                .map(Member::getId)
                .toList();
    }

    /** The run itself; what is added to it is on the disk before it counts. */
    public LiveRun live() {
        return live;
    }

    /**
     * What could not be read of the journal.
     *
     * @return one sentence for each thing that is not whole, such as a last entry that a crash cut off; empty means:
     *     nothing
     */
    public List<Bilingual> damages() {
        return log.events().damages();
    }

    /**
     * Whether the document of the meeting says something else about its life than the run, for example because the
     * program was killed before {@link #record}.
     *
     * @throws StoreException when the meeting cannot be read
     */
    public boolean behind() throws StoreException {
        RunStatus status = live.state().status();
        MeetingStatus written = folder.meeting().getStatus();
        return status == RunStatus.CLOSED
                ? written != MeetingStatus.CLOSED
                : status != RunStatus.NOT_STARTED && written == MeetingStatus.PLANNED;
    }

    /**
     * Writes what the run has come to into the meeting; of a closed run also its content, and what was told when
     * looking back into the contents of earlier meetings. May be done again at any time.
     *
     * @throws StoreException when the disk does not take it; the journal is whole all the same
     */
    public void record() throws StoreException {
        RunState state = live.state();
        List<RunEvent> events = live.events();
        if (state.status() == RunStatus.CLOSED) {
            folder.save(ContentRecord.of(state));
            lookBack(state);
        }
        Meeting meeting = folder.meeting();
        MeetingRecord.write(meeting, events, state);
        folder.save(meeting);
    }

    private void lookBack(RunState state) throws StoreException {
        Set<String> told = new TreeSet<>();
        for (RunEvent each : state.asides()) {
            if (each.fact() instanceof RunFact.OutcomeTold outcome) {
                told.add(outcome.meeting());
            } else if (each.fact() instanceof RunFact.TakenUp taken) {
                told.add(taken.meeting());
            }
        }
        List<MeetingFolder> folders = new ArrayList<>();
        List<MeetingContent> contents = new ArrayList<>();
        for (String id : told) {
            var found = folder.group().meeting(id);
            if (found.isPresent() && !id.equals(folder.id())) {
                folders.add(found.get());
                contents.add(found.get().content());
            }
        }
        LocalDate day = MeetingDay.of(folder.id(), state.plan().start(), clock.getZone());
        for (MeetingContent changed : LookBack.write(state, contents, day)) {
            folders.get(contents.indexOf(changed)).save(changed);
        }
    }

    /**
     * Closes the journal and lets others open it.
     *
     * @throws StoreException when the system fails to close it; every acknowledged event is there all the same
     */
    @Override
    public void close() throws StoreException {
        log.close();
    }
}
