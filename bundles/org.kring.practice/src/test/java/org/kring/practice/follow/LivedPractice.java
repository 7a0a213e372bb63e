// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.kring.model.common.RoleKind;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.Item;
import org.kring.model.evaluation.ItemKind;
import org.kring.model.meeting.EventKind;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.practice.Group;
import org.kring.model.practice.Member;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.store.Library;
import org.kring.store.StoreException;

/** A practice on the disk, made meeting by meeting with its figures known beforehand. */
final class LivedPractice {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    final PracticeFolder folder;
    final Instrument instrument;

    LivedPractice(Path place) throws StoreException {
        folder = PracticeFolder.create(place, "Praktijk");
        instrument = Library.builtIn().instruments().get(0).getInstrument();
    }

    /** A group of so many people. */
    GroupFolder group(String name, int people) throws StoreException {
        Group group = PracticeFactory.eINSTANCE.createGroup();
        group.setName(name);
        for (int i = 1; i <= people; i++) {
            Member member = PracticeFactory.eINSTANCE.createMember();
            member.setId("m-" + i);
            member.setPosition(i);
            group.getMembers().add(member);
        }
        return folder.create(group);
    }

    /** A meeting that was planned for one evening and held on another, or on the same. */
    MeetingFolder held(GroupFolder group, LocalDate planned, LocalDate held, int... marks) throws StoreException {
        return held(group, planned, evening(held), marks);
    }

    /** A meeting at which each of these people gave one mark to everything; its forms are closed. */
    MeetingFolder held(GroupFolder group, LocalDate planned, Instant begun, int... marks) throws StoreException {
        MeetingFolder folder = planned(group, planned);
        Meeting meeting = folder.meeting();
        meeting.setRun(MeetingFactory.eINSTANCE.createRun());
        meeting.getRun().setId("run");
        var event = MeetingFactory.eINSTANCE.createRunEvent();
        event.setNumber(1);
        event.setKind(EventKind.STARTED);
        event.setAt(begun);
        meeting.getRun().getEvents().add(event);
        for (int i = 1; i <= marks.length + 1; i++) {
            var attendance = MeetingFactory.eINSTANCE.createAttendance();
            attendance.setMember("m-" + i);
            attendance.setPresent(true);
            meeting.getAttendance().add(attendance);
        }
        var assignment = MeetingFactory.eINSTANCE.createAssignment();
        assignment.setRole(RoleKind.FACILITATOR);
        assignment.setMember("m-1");
        meeting.getAssignments().add(assignment);
        folder.save(meeting);
        var keeper = folder.forms(instrument, new SplittableRandom(1));
        if (marks.length > 0) {
            keeper.collect(forms(marks));
        } else {
            keeper.begin(1);
        }
        // as a run does: the record comes last, since it says that the forms are there
        meeting.setStatus(MeetingStatus.CLOSED);
        folder.save(meeting);
        return folder;
    }

    /** A meeting that is to come. */
    MeetingFolder planned(GroupFolder group, LocalDate day) throws StoreException {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        meeting.setStart(evening(day));
        meeting.setMinutes(120);
        return group.create(day, meeting);
    }

    static Instant evening(LocalDate day) {
        return day.atTime(LocalTime.of(19, 30)).atZone(ZONE).toInstant();
    }

    private Map<String, Map<String, Integer>> forms(int... marks) {
        Map<String, Map<String, Integer>> forms = new TreeMap<>();
        List<String> items = new ArrayList<>();
        for (Item each : instrument.getItems()) {
            if (each.getKind() == ItemKind.SCALE && each.isCounts()) {
                items.add(each.getId());
            }
        }
        for (int i = 0; i < marks.length; i++) {
            Map<String, Integer> form = new TreeMap<>();
            for (String item : items) {
                form.put(item, marks[i]);
            }
            forms.put("m-" + (i + 2), form);
        }
        return forms;
    }
}
