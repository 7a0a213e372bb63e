// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.Samples;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;

class PresenceTest {

    @Test
    void theRunAndTheRecordOfItTellTheSame() {
        List<RunEvent> events = Samples.eachMinute(
                new RunFact.Started(List.of("m-1", "m-2", "m-3")),
                new RunFact.Attended("m-4", true, 5),
                new RunFact.Attended("m-1", false, 0));
        RunState state = RunState.of(Samples.plan(), events);
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        MeetingRecord.write(meeting, events, state, ZoneOffset.UTC);

        List<Presence> came =
                List.of(new Presence("m-1", 0), new Presence("m-2", 0), new Presence("m-3", 0), new Presence("m-4", 5));
        assertEquals(came, Presence.of(state));
        assertEquals(came, Presence.of(meeting));
        assertEquals(5, meeting.getAttendance().size(), "who did not come is in the record too");
        assertTrue(Presence.of(RunState.start(Samples.plan())).isEmpty());
    }
}
