// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;
import static org.kring.practice.run.PlannedMeeting.START;
import static org.kring.practice.run.PlannedMeeting.now;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.Action;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.ParkedItem;
import org.kring.practice.MeetingFolder;

/** What is told about an earlier meeting is about something that was in it. */
class EarlierMeetingsTest {

    private static final String EARLIER = "2026-11-21";

    @TempDir
    Path place;

    private PlannedMeeting earlier;
    private MeetingFolder later;

    @BeforeEach
    void hold() throws Exception {
        earlier = new PlannedMeeting(place);
        try (RunSession session = earlier.open()) {
            now(session.start(ALL));
            now(session.add(RunFact.Captured.of("a-1", CaptureKind.ACTION, "m-1", "Bellen")));
            now(session.add(RunFact.Captured.of("p-1", CaptureKind.PARKED, "", "Later")));
            assertTrue(now(session.add(new RunFact.Closed())).isKept());
        }
        later = earlier.plan(LocalDate.of(2026, 12, 5), START.plusSeconds(1_209_600));
    }

    private RunAnswer tell(RunFact fact) throws Exception {
        try (RunSession session = earlier.open(later)) {
            if (session.snapshot().state().number() == 0) {
                now(session.start(ALL));
            }
            return now(session.add(fact));
        }
    }

    private static RunFact told(String meeting, String action) {
        return new RunFact.OutcomeTold(meeting, action, OutcomeKind.DONE, "Gelukt");
    }

    @Test
    void whatWasThereIsTaken() throws Exception {
        assertTrue(tell(told(EARLIER, "a-1")).isKept());
        assertTrue(tell(new RunFact.TakenUp(EARLIER, "p-1")).isKept());
        assertTrue(tell(new RunFact.Closed()).unrecorded().isEmpty());

        Action action = (Action) earlier.folder.content().getArtefacts().get(0);
        ParkedItem parked = (ParkedItem) earlier.folder.content().getArtefacts().get(1);
        assertEquals(OutcomeKind.DONE, action.getOutcome());
        assertEquals("2026-12-05", parked.getTakenUpBy());
    }

    @Test
    void whatIsTakenBackLeavesNothing() throws Exception {
        assertTrue(tell(told(EARLIER, "a-1")).isKept());
        assertTrue(tell(open("a-1")).isKept());
        assertTrue(tell(new RunFact.TakenUp(EARLIER, "p-1")).isKept());
        assertTrue(tell(open("p-1")).isKept());
        assertFalse(tell(open("p-9")).isKept(), "nothing of that name");
        assertTrue(tell(new RunFact.Closed()).unrecorded().isEmpty());

        Action action = (Action) earlier.folder.content().getArtefacts().get(0);
        ParkedItem parked = (ParkedItem) earlier.folder.content().getArtefacts().get(1);
        assertEquals(OutcomeKind.OPEN, action.getOutcome());
        assertNull(action.getOutcomeDate());
        assertNull(parked.getTakenUpBy());
    }

    private static RunFact open(String id) {
        return new RunFact.OutcomeTold(EARLIER, id, OutcomeKind.OPEN, "");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, a-9", // no such action
        "2026-11-21, p-1", // it is there, but was no action
        "2026-10-01, a-1", // no such meeting
        "2026-12-05, a-1" // the meeting that runs
    })
    void anActionThatWasNotThereIsRefused(String meeting, String action) throws Exception {
        RunAnswer answer = tell(told(meeting, action));

        assertEquals("unknown-action", answer.refusal().orElseThrow().rule());
        String sentence = answer.refusal().orElseThrow().sentence().nl();
        assertTrue(sentence.contains('"' + meeting + '"') && sentence.contains('"' + action + '"'), sentence);
        assertTrue(tell(told(EARLIER, "a-1")).isKept(), "the run goes on");
    }

    @Test
    void ofWhatBelongsTogetherEachIsLookedAt() throws Exception {
        try (RunSession session = earlier.open(later)) {
            now(session.start(ALL));
            RunAnswer answer = now(session.add(List.of(told(EARLIER, "a-1"), told(EARLIER, "a-9"))));

            assertEquals("unknown-action", answer.refusal().orElseThrow().rule());
            assertEquals(1, session.snapshot().state().number(), "all or none");
            assertTrue(now(session.add(List.of(told(EARLIER, "a-1"), new RunFact.TakenUp(EARLIER, "p-1"))))
                    .isKept());
        }
    }

    @Test
    void nothingThatWasNotParkedIsTakenUp() throws Exception {
        assertEquals(
                "unknown-parked",
                tell(new RunFact.TakenUp(EARLIER, "a-1"))
                        .refusal()
                        .orElseThrow()
                        .rule());
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsKept() throws Exception {
        Files.writeString(earlier.folder.contentFile(), "damaged");
        RunAnswer answer = tell(told(EARLIER, "a-1"));

        assertEquals("earlier-unreadable", answer.refusal().orElseThrow().rule());
        String sentence = answer.refusal().orElseThrow().sentence().en();
        assertTrue(sentence.startsWith("groups/noord/meetings/" + EARLIER + "/content.xmi, line 1,"), sentence);
        assertEquals(1, later.readRun().events().size());
    }

    /** Words of an earlier meeting that are lost while a later one runs. */
    private enum Loss {
        GONE,
        DAMAGED,
        OF_ANOTHER_MEETING;

        void befalls(MeetingFolder meeting) throws Exception {
            Path words = meeting.contentFile();
            switch (this) {
                case GONE -> Files.delete(words);
                case DAMAGED -> Files.writeString(words, "damaged");
                default ->
                    Files.writeString(
                            words,
                            Files.readString(words).replace("meeting=\"" + EARLIER + "\"", "meeting=\"2026-10-09\""));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void anEarlierMeetingThatIsLostKeepsNobodyFromClosing(Loss loss) throws Exception {
        assertTrue(tell(told(EARLIER, "a-1")).isKept());
        loss.befalls(earlier.folder);

        RunAnswer closed = tell(new RunFact.Closed());
        assertTrue(closed.isKept() && closed.unrecorded().isPresent(), "first it is said");
        assertEquals(MeetingStatus.RUNNING, later.meeting().getStatus());

        try (RunSession session = earlier.open(later)) {
            String said = session.snapshot().problem().orElseThrow().en();
            assertTrue(said.contains("what was told about an earlier meeting cannot be written down there"), said);
            RunAnswer again = now(session.add(new RunFact.Closed()));
            assertTrue(again.isKept() && again.unrecorded().isEmpty(), "then it goes on without it");
            assertTrue(session.snapshot().problem().isEmpty());
            assertEquals(
                    "after-close",
                    now(session.add(new RunFact.Closed()))
                            .refusal()
                            .orElseThrow()
                            .rule());
        }
        assertEquals(MeetingStatus.CLOSED, later.meeting().getStatus());
        assertEquals(3, later.readRun().events().size(), "what was told is in the journal, and closed once");
    }

    @Test
    void whatWasToldAboutAMeetingIsWrittenWhenItsWordsAreBack() throws Exception {
        assertTrue(tell(told(EARLIER, "a-1")).isKept());
        byte[] words = Files.readAllBytes(earlier.folder.contentFile());
        Files.delete(earlier.folder.contentFile());
        assertTrue(tell(new RunFact.Closed()).unrecorded().isPresent());
        Files.write(earlier.folder.contentFile(), words);

        earlier.open(later).close();

        Action action = (Action) earlier.folder.content().getArtefacts().get(0);
        assertEquals(OutcomeKind.DONE, action.getOutcome());
        assertEquals(MeetingStatus.CLOSED, later.meeting().getStatus());
    }

    @Test
    void refusalsOfTheRunComeFirst() throws Exception {
        try (RunSession session = earlier.open(later)) {
            assertEquals(
                    "before-start",
                    now(session.add(told(EARLIER, "a-9")))
                            .refusal()
                            .orElseThrow()
                            .rule());
        }
    }
}
