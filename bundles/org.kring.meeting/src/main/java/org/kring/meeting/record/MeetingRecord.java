// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.meeting.MeetingDay;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunReading;
import org.kring.meeting.run.RunState;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.meeting.Run;

/**
 * What really happened, written into a meeting: its events without their words, who came, who held which role. What is
 * written here is no case content.
 */
public final class MeetingRecord {

    private MeetingRecord() {}

    /**
     * Writes a run into its meeting, in place of what stood there of an earlier run.
     *
     * @param meeting the meeting; its agenda and checks stay as they are
     * @param events the events of the run, in order
     * @param state what they came to
     * @param zone where days are told
     */
    public static void write(Meeting meeting, List<RunEvent> events, RunState state, ZoneId zone) {
        if (meeting.getStatus() == MeetingStatus.PLANNED) {
            takeAlong(meeting, events, zone);
        }
        meeting.setStatus(
                switch (state.status()) {
                    case NOT_STARTED -> MeetingStatus.PLANNED;
                    case RUNNING, PAUSED -> MeetingStatus.RUNNING;
                    case CLOSED -> MeetingStatus.CLOSED;
                });
        boolean begun = events.stream().anyMatch(each -> each.fact() instanceof RunFact.Started);
        attendance(meeting, state, begun ? state.came() : whoCame(meeting, events, state));
        assignments(meeting, state);
        Run run = MeetingFactory.eINSTANCE.createRun();
        run.setId(freeId(meeting));
        RunReading.of(state.plan(), events, (event, reached) -> run.getEvents().add(EventWriting.of(event, reached)));
        keepLost(meeting, run, events);
        meeting.setRun(run);
    }

    /** What was written down before of entries that the journal has lost since, between those that it has, stays. */
    private static void keepLost(Meeting meeting, Run run, List<RunEvent> events) {
        if (meeting.getRun() == null || events.isEmpty()) {
            return;
        }
        Set<Long> there = events.stream().map(RunEvent::number).collect(Collectors.toSet());
        long last = events.get(events.size() - 1).number();
        meeting.getRun().getEvents().stream()
                .filter(each -> each.getNumber() < last && !there.contains(each.getNumber()))
                .forEach(each -> run.getEvents().add(EcoreUtil.copy(each)));
        ECollections.sort(run.getEvents(), Comparator.comparingLong(each -> each.getNumber()));
    }

    /**
     * The number of the last event that the record of a meeting has.
     *
     * @param meeting with or without a record of its run
     * @return 0 when it has none
     */
    public static long lastNumber(Meeting meeting) {
        return meeting.getRun() == null
                ? 0
                : meeting.getRun().getEvents().stream()
                        .mapToLong(each -> each.getNumber())
                        .max()
                        .orElse(0);
    }

    /**
     * A run on another day than planned takes the planned start along; later a person may put it right by hand. On the
     * day itself the plan stays, however many hours early or late it begins.
     */
    private static void takeAlong(Meeting meeting, List<RunEvent> events, ZoneId zone) {
        if (!events.isEmpty()) {
            Instant begun = events.get(0).at();
            if (meeting.getStart() == null || MeetingDay.isOtherDay(meeting.getStart(), begun, zone)) {
                meeting.setStart(begun);
            }
        }
    }

    private static String freeId(Meeting meeting) {
        Set<String> used = new HashSet<>();
        used.add(meeting.getId());
        meeting.getAgenda().forEach(each -> used.add(each.getId()));
        meeting.getChecks().forEach(each -> used.add(each.getId()));
        return new FreeIds(used).of("run");
    }

    /** Without the entry of the start: who was written down as present before, and whoever is said to have come. */
    private static List<String> whoCame(Meeting meeting, List<RunEvent> events, RunState state) {
        Set<String> came = new HashSet<>();
        meeting.getAttendance().stream().filter(Attendance::isPresent).forEach(each -> came.add(each.getMember()));
        if (came.isEmpty()) {
            return state.came();
        }
        for (RunEvent each : events) {
            if (each.fact() instanceof RunFact.Attended attended && attended.present()) {
                came.add(attended.member());
            }
        }
        return List.copyOf(came);
    }

    private static void attendance(Meeting meeting, RunState state, List<String> all) {
        Set<String> excused = new HashSet<>();
        meeting.getAttendance().stream().filter(Attendance::isExcused).forEach(each -> excused.add(each.getMember()));
        meeting.getAttendance().clear();
        for (String member : state.plan().people()) {
            Attendance attendance = MeetingFactory.eINSTANCE.createAttendance();
            boolean came = all.contains(member);
            attendance.setMember(member);
            attendance.setPresent(came);
            attendance.setExcused(!came && excused.contains(member));
            attendance.setMinutesLate(state.minutesLate(member));
            meeting.getAttendance().add(attendance);
        }
    }

    private static void assignments(Meeting meeting, RunState state) {
        meeting.getAssignments().clear();
        for (RunFact.Assigned each : state.roles()) {
            Assignment assignment = MeetingFactory.eINSTANCE.createAssignment();
            assignment.setMember(each.member());
            assignment.setRole(each.role());
            assignment.setMethodRole(each.methodRole());
            assignment.setItem(each.item());
            meeting.getAssignments().add(assignment);
        }
    }
}
