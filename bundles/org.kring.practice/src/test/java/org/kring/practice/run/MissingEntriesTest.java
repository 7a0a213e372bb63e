// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;
import static org.kring.practice.run.PlannedMeeting.now;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.Artefact;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.Case;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.RunEvent;

/** A run goes on, and is closed, after a line of its journal was taken out. */
class MissingEntriesTest {

    @TempDir
    Path place;

    private PlannedMeeting meeting;

    @BeforeEach
    void run() throws Exception {
        meeting = new PlannedMeeting(place);
        try (RunSession session = meeting.open()) {
            now(session.start(List.of("m-1", "m-2", "m-3")));
            add(session, RunFact.Captured.of("c-2", CaptureKind.CASE, "m-1", "Kwestie"));
            add(session, captured("c-3", "Advies"));
            add(session, captured("c-4", "Raad"));
            add(session, new RunFact.Edited("c-4", "Betere raad"));
        }
    }

    private static RunFact captured(String id, String words) {
        return new RunFact.Captured(id, CaptureKind.ADVICE, "", "", "m-2", words, "", "", List.of("c-2"));
    }

    private static void add(RunSession session, RunFact fact) {
        assertTrue(now(session.add(fact)).isKept(), fact::toString);
    }

    private void lose(int line) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(meeting.folder.runFile()));
        lines.remove(line);
        Files.write(meeting.folder.runFile(), lines);
    }

    /** What can be read in the content of the closed meeting. */
    private List<String> closed() throws Exception {
        try (RunSession session = meeting.open()) {
            add(session, new RunFact.Closed());
        }
        MeetingContent content = meeting.folder.content();
        return Stream.concat(
                        content.getCases().stream().map(Case::getSituation),
                        content.getArtefacts().stream().map(Artefact::getText))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whateverLineIsLostTheOthersGetIntoTheContent(int lost) throws Exception {
        lose(lost);
        List<String> wanted = new ArrayList<>(List.of("Kwestie", "Advies", lost == 5 ? "Raad" : "Betere raad"));
        if (lost == 2 || lost == 3) {
            wanted.remove(lost - 2);
        }

        List<String> found = closed();

        assertEquals(wanted.size(), found.size(), found::toString);
        assertTrue(found.containsAll(wanted), found::toString);
    }

    @Test
    void openingSaysWhatIsMissingAndWhatLeansOnIt() throws Exception {
        lose(2);
        byte[] before = Files.readAllBytes(meeting.folder.runFile());
        try (RunSession session = meeting.open()) {
            assertEquals(3, session.damages().size());
            assertTrue(session.damages().get(0).en().contains("entry 2 is missing"));
            assertTrue(session.damages().get(1).en().contains("Entry 3 of the journal (something said)"));
        }
        assertEquals(new String(before), Files.readString(meeting.folder.runFile()), "opening writes nothing");
    }

    @Test
    void withoutTheStartNothingIsGivenOutTwiceAndTheRecordKeepsWhoCame() throws Exception {
        lose(1);
        try (RunSession session = meeting.open()) {
            assertEquals("c-6", session.snapshot().state().freeId());
            assertFalse(now(session.start(ALL)).isKept());
            assertEquals(
                    6, now(session.add(new RunFact.Attended("m-4", true, 9))).number());
        }
        closed();
        assertEquals(
                List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L),
                meeting.folder.meeting().getRun().getEvents().stream()
                        .map(RunEvent::getNumber)
                        .toList(),
                "the record had the start");
        assertEquals(
                List.of("m-1", "m-2", "m-3", "m-4"),
                meeting.folder.meeting().getAttendance().stream()
                        .filter(Attendance::isPresent)
                        .map(Attendance::getMember)
                        .toList());
    }
}
