// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.kring.meeting.agenda.AgendaPlan;
import org.kring.meeting.agenda.AgendaRequest;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.common.Category;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.practice.Group;
import org.kring.model.practice.Member;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.store.StoreException;

/** A practice on the disk with one group of five and one meeting that is planned for it. */
public final class PlannedMeeting {

    /** Everybody. */
    public static final List<String> ALL = List.of("m-1", "m-2", "m-3", "m-4", "m-5");

    static final Instant START = Instant.parse("2026-11-21T16:00:00Z");
    /** Stands still at the planned start. */
    public static final Clock CLOCK = Clock.fixed(START, ZoneOffset.UTC);

    public final PracticeFolder practice;
    public final GroupFolder group;
    public final MeetingFolder folder;
    public final Catalogue catalogue;

    public PlannedMeeting(Path place) throws StoreException {
        practice = PracticeFolder.create(place.resolve("practice"), "Praktijk");
        Group made = PracticeFactory.eINSTANCE.createGroup();
        made.setName("Noord");
        for (String each : ALL) {
            Member member = PracticeFactory.eINSTANCE.createMember();
            member.setId(each);
            member.setPosition(ALL.indexOf(each) + 1);
            made.getMembers().add(member);
        }
        group = practice.create(made);
        catalogue = Catalogue.read(practice);
        folder = plan(LocalDate.of(2026, 11, 21), START);
    }

    /** The same, with what meetings can be made of read again. */
    public PlannedMeeting(PlannedMeeting before) throws StoreException {
        practice = before.practice;
        group = before.group;
        folder = before.folder;
        catalogue = Catalogue.read(practice);
    }

    /** Plans another one. */
    public MeetingFolder plan(LocalDate day, Instant start) throws StoreException {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        meeting.setStart(start);
        meeting.setMinutes(120);
        AgendaPlan.of(AgendaRequest.of(catalogue.structure(), ALL.size(), 120)
                        .with(
                                Category.CASE_METHOD,
                                catalogue.finder().find("basic-model", "").orElseThrow()))
                .fill(meeting);
        return group.create(day, meeting);
    }

    public RunSession open() throws StoreException {
        return open(folder);
    }

    public RunSession open(MeetingFolder meeting) throws StoreException {
        return RunSession.open(meeting, catalogue, CLOCK);
    }

    public static RunFact note(String id, String words) {
        return RunFact.Captured.of(id, CaptureKind.NOTE, "", words);
    }

    public static RunAnswer now(java.util.concurrent.CompletionStage<RunAnswer> answer) {
        return answer.toCompletableFuture().join();
    }
}
