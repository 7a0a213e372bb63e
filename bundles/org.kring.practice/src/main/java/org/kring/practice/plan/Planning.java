// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kring.method.DayRange;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.practice.Group;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.ReadingProgress;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;

/** Makes and saves plans, for whoever shows or tells. Touches the disk. */
public final class Planning {

    private static final LocalTime USUAL_START = LocalTime.of(16, 0);
    private static final int ROUND = 5;
    private static final Duration NIGHT = Duration.ofHours(6);

    private Planning() {}

    /**
     * The day that is proposed for the next meeting of a group: the weeks between two of its meetings after the last one
     * that was not called off; today when that is past, when there is none, or without a fixed interval.
     *
     * @param group who meets
     * @param meetings of the group, the newest first; planned ones count, too
     * @param clock tells what day it is where the group meets
     * @return never before today
     */
    public static LocalDate nextDay(Group group, List<MeetingRow> meetings, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        int weeks = Members.interval(group);
        return meetings.stream()
                .filter(each -> each.start() != null && each.status() != MeetingStatus.CANCELLED)
                .findFirst()
                .filter(last -> weeks > 0)
                .map(last -> LocalDate.ofInstant(last.start(), clock.getZone()).plusWeeks(weeks))
                .filter(due -> due.isAfter(today))
                .orElse(today);
    }

    /**
     * The day that is proposed for the next meeting of a group, as {@link #nextDay(Group, List, Clock)}.
     *
     * @param group its meetings are read; those that cannot be read do not count
     * @param clock tells what day it is where the group meets
     * @return never before today
     * @throws StoreException when the group cannot be read
     */
    public static LocalDate nextDay(GroupFolder group, Clock clock) throws StoreException {
        return nextDay(
                group.group(),
                MeetingRow.of(group.readMeetings(ReadingProgress.NONE).found()),
                clock);
    }

    /**
     * When a meeting starts unless somebody says otherwise: at 16:00; today never before now, on the next five minutes.
     *
     * @param day the day
     * @param now the time where the group meets
     * @return a moment of that day, or shortly after it
     */
    public static LocalDateTime usualStart(LocalDate day, LocalDateTime now) {
        LocalDateTime usual = day.atTime(USUAL_START);
        LocalDateTime minute = now.truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime soon = minute.plusMinutes(ROUND - minute.getMinute() % ROUND);
        return day.equals(now.toLocalDate()) && usual.isBefore(soon) ? soon : usual;
    }

    /**
     * Whether a meeting that begins now is begun on another day than planned, so that a person is to be asked. Around
     * midnight the date alone does not tell: less than six hours from the planned start it is still the same meeting.
     * Asking is sooner than {@link org.kring.meeting.MeetingDay#isOtherDay}, by which the record takes the start along.
     *
     * @param planned start where the group meets
     * @param now the time there
     * @return true when the dates differ and six hours or more lie between
     */
    public static boolean isForAnotherDay(LocalDateTime planned, LocalDateTime now) {
        return !planned.toLocalDate().equals(now.toLocalDate())
                && Duration.between(planned, now).abs().compareTo(NIGHT) >= 0;
    }

    /**
     * Makes a meeting that has no agenda yet.
     *
     * @param group who meets
     * @param start planned start where the group meets; its day becomes the identifier
     * @param zone where that is
     * @param minutes planned whole minutes, 1 to {@link MeetingDraft#MOST_MINUTES}
     * @return the new meeting
     * @throws StoreException when the disk does not take it
     */
    public static MeetingFolder create(GroupFolder group, LocalDateTime start, ZoneId zone, int minutes)
            throws StoreException {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        meeting.setStart(start.atZone(zone).toInstant());
        meeting.setMinutes(minutes);
        meeting.setStatus(MeetingStatus.PLANNED);
        return group.create(start.toLocalDate(), meeting);
    }

    /**
     * Saves a plan.
     *
     * @param folder where the meeting lies
     * @param meeting what came out of its draft
     * @throws StoreException OUT_OF_RANGE for a start outside of {@link DayRange}; MEETING_BEGUN when it was begun
     *     meanwhile; when the disk does not take it. What is there is then whole
     */
    public static void save(MeetingFolder folder, Meeting meeting) throws StoreException {
        Instant start = meeting.getStart();
        if (start != null && !DayRange.contains(start)) {
            throw StoreException.of(
                    Problem.OUT_OF_RANGE, folder.file(), "start", start.toString(), DayRange.FIRST, DayRange.LAST);
        }
        refuseBegun(folder);
        folder.save(meeting);
    }

    /** What a run or its record says is never written over by a plan that was read before it. */
    static void refuseBegun(MeetingFolder folder) throws StoreException {
        boolean begun = !folder.readRun().events().isEmpty();
        if (begun || Folders.exists(folder.file()) && wasRun(folder.meeting())) {
            throw StoreException.of(Problem.MEETING_BEGUN, folder.file());
        }
    }

    private static boolean wasRun(Meeting there) {
        return there.getRun() != null
                || there.getStatus() == MeetingStatus.RUNNING
                || there.getStatus() == MeetingStatus.CLOSED;
    }
}
