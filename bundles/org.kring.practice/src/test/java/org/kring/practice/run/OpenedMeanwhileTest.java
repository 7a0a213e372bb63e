// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;
import static org.kring.practice.run.PlannedMeeting.now;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.RunStatus;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.practice.Group;
import org.kring.model.practice.Member;
import org.kring.model.practice.PracticeFactory;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** What another window does between the first look at a meeting and the moment its journal is held, counts. */
class OpenedMeanwhileTest {

    private interface Work {
        void run() throws Exception;
    }

    /** Asked for the day when the meeting was read and before its journal is held: then something happens, once. */
    private static final class Meanwhile extends Clock {

        private Work work;

        Meanwhile(Work work) {
            this.work = work;
        }

        @Override
        public Instant instant() {
            Work now = work;
            work = () -> {};
            try {
                now.run();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            return PlannedMeeting.CLOCK.instant();
        }

        @Override
        public ZoneId getZone() {
            return PlannedMeeting.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @TempDir
    Path place;

    private PlannedMeeting meeting;

    @BeforeEach
    void plan() throws Exception {
        meeting = new PlannedMeeting(place);
    }

    private RunSession openAfter(Work work) throws StoreException {
        return RunSession.open(meeting.folder, meeting.catalogue, new Meanwhile(work));
    }

    @Test
    void whoCameToARunThatBeganMeanwhileIsInThePlan() throws Exception {
        List<String> came = Stream.concat(ALL.stream(), Stream.of("m-6")).toList();
        Work beginWithOneWhoLeaves = () -> {
            join("m-6");
            try (RunSession other = meeting.open()) {
                assertTrue(now(other.start(came)).isKept());
            }
            leave("m-6");
        };
        try (RunSession session = openAfter(beginWithOneWhoLeaves)) {
            assertEquals(RunStatus.RUNNING, session.snapshot().state().status());
            assertEquals(came, session.snapshot().state().plan().people());
        }
    }

    @Test
    void aMeetingThatWasCancelledMeanwhileIsNotRun() {
        StoreException refused = assertThrows(
                StoreException.class,
                () -> openAfter(() -> {
                    Meeting there = meeting.folder.meeting();
                    there.setStatus(MeetingStatus.CANCELLED);
                    meeting.folder.save(there);
                }));
        assertEquals(Problem.MEETING_CANCELLED, refused.problem());
    }

    private void join(String id) throws StoreException {
        Group group = meeting.group.group();
        Member member = PracticeFactory.eINSTANCE.createMember();
        member.setId(id);
        member.setPosition(group.getMembers().size() + 1);
        group.getMembers().add(member);
        meeting.group.save(group);
    }

    private void leave(String id) throws StoreException {
        Group group = meeting.group.group();
        group.getMembers().removeIf(each -> id.equals(each.getId()));
        meeting.group.save(group);
    }
}
