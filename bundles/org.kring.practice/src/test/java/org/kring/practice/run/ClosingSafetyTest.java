// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;
import static org.kring.practice.run.PlannedMeeting.note;
import static org.kring.practice.run.PlannedMeeting.now;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.Artefact;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.meeting.Note;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** Closing takes nothing away that stands there, and a closed meeting is never run over what it left. */
class ClosingSafetyTest {

    @TempDir
    Path place;

    private PlannedMeeting meeting;
    private Path content;
    private Path journal;
    private Meeting planned;

    @BeforeEach
    void plan() throws Exception {
        meeting = new PlannedMeeting(place);
        content = meeting.folder.path().resolve("content.xmi");
        journal = meeting.folder.path().resolve("run.journal");
        planned = meeting.folder.meeting();
    }

    private RunAnswer close() throws Exception {
        return closeAfter(() -> {});
    }

    /** Closes the meeting after something has happened to its files while it ran. */
    private RunAnswer closeAfter(Change meanwhile) throws Exception {
        try (RunSession session = meeting.open()) {
            now(session.start(ALL));
            now(session.add(note("n-1", "Words")));
            meanwhile.make();
            return now(session.add(new RunFact.Closed()));
        }
    }

    private List<String> texts() throws StoreException {
        return meeting.folder.content().getArtefacts().stream()
                .map(Artefact::getText)
                .toList();
    }

    private void standing(String id, String text) throws StoreException {
        MeetingContent there = meeting.folder.content();
        Note note = MeetingFactory.eINSTANCE.createNote();
        note.setId(id);
        note.setText(text);
        there.getArtefacts().add(note);
        meeting.folder.save(there);
    }

    @Test
    void wordsThatTheJournalLacksAreKept() throws Exception {
        closeAfter(() -> standing("by-hand", "Written elsewhere"));
        assertEquals(List.of("Written elsewhere", "Words"), texts());
        assertEquals(MeetingStatus.CLOSED, meeting.folder.meeting().getStatus());
    }

    @Test
    void contentThatWasChangedAfterClosingIsNotTakenBackByARecordMadeAgain() throws Exception {
        close();
        standing("by-hand", "Added a day later");
        meeting.folder.save(planned);

        meeting.open().close();

        assertEquals(List.of("Words", "Added a day later"), texts());
        assertEquals(MeetingStatus.CLOSED, meeting.folder.meeting().getStatus());
    }

    @Test
    void damagedContentIsLeftAsItIsAndSaid() throws Exception {
        assertUntouched(
                Problem.NOT_XML, () -> Files.writeString(content, "<?xml version=\"1.0\"?><meeting:MeetingContent"));
    }

    @Test
    void contentOfANewerKringIsLeftAsItIsAndSaid() throws Exception {
        assertUntouched(Problem.FUTURE_VERSION, () -> {
            standing("by-hand", "Written by a newer one");
            String newer = Files.readString(content).replaceAll("formatVersion=\"\\d+\"", "formatVersion=\"99\"");
            Files.writeString(content, newer);
        });
    }

    @Test
    void contentOfAnotherMeetingIsLeftAsItIsAndSaid() throws Exception {
        assertUntouched(Problem.OTHER_MEETING, this::copyOfAnother);
    }

    private void copyOfAnother() throws Exception {
        standing("n-1", "Words of another meeting");
        Files.writeString(
                content, Files.readString(content).replace("meeting=\"2026-11-21\"", "meeting=\"2026-10-09\""));
    }

    @Test
    void contentOfAnotherMeetingIsSaidFromTheStartAndNeverJoined() throws Exception {
        copyOfAnother();
        byte[] foreign = Files.readAllBytes(content);
        try (RunSession session = meeting.open()) {
            String told = session.snapshot().problem().orElseThrow().en();
            assertTrue(told.contains("belongs to the meeting 2026-10-09"), told);
            assertEquals(
                    Problem.OTHER_MEETING,
                    now(session.start(ALL)).unrecorded().orElseThrow().problem());
            assertEquals(MeetingStatus.RUNNING, meeting.folder.meeting().getStatus());
            now(session.add(note("n-1", "Words")));
            assertTrue(session.snapshot().problem().isPresent());
            assertEquals(
                    Problem.OTHER_MEETING,
                    now(session.add(new RunFact.Closed()))
                            .unrecorded()
                            .orElseThrow()
                            .problem());
        }
        assertArrayEquals(foreign, Files.readAllBytes(content));

        Files.delete(content);
        meeting.open().close();

        assertEquals(List.of("Words"), texts());
        assertEquals(MeetingStatus.CLOSED, meeting.folder.meeting().getStatus());
    }

    @Test
    void wordsOfAnotherMeetingAreNeverSavedHere() throws Exception {
        MeetingContent foreign = meeting.folder.noContent();
        foreign.setMeeting("2026-10-09");
        assertEquals(
                Problem.OTHER_MEETING,
                assertThrows(StoreException.class, () -> meeting.folder.save(foreign))
                        .problem());
    }

    @Test
    void theDocumentOfAnotherMeetingIsNeverWrittenNorRun() throws Exception {
        AtomicReference<byte[]> standing = new AtomicReference<>();
        RunAnswer closed = closeAfter(() -> {
            String ours = Files.readString(meeting.folder.file());
            String id = meeting.folder.id();
            assertTrue(ours.contains("id=\"" + id + "\""));
            Files.writeString(meeting.folder.file(), ours.replace("id=\"" + id + "\"", "id=\"2020-01-01\""));
            standing.set(Files.readAllBytes(meeting.folder.file()));
        });

        assertTrue(closed.isKept(), "the entry is on the disk");
        assertEquals(Problem.OTHER_MEETING, closed.unrecorded().orElseThrow().problem());
        assertArrayEquals(standing.get(), Files.readAllBytes(meeting.folder.file()));
        assertEquals(
                Problem.OTHER_MEETING,
                assertThrows(StoreException.class, meeting::open).problem());
        assertArrayEquals(standing.get(), Files.readAllBytes(meeting.folder.file()));
    }

    private void assertUntouched(Problem problem, Change meanwhile) throws Exception {
        AtomicReference<byte[]> standing = new AtomicReference<>();
        RunAnswer closed = closeAfter(() -> {
            meanwhile.make();
            standing.set(Files.readAllBytes(content));
        });
        byte[] before = standing.get();

        assertTrue(closed.isKept(), "the entry is on the disk");
        assertEquals(problem, closed.unrecorded().orElseThrow().problem());
        assertArrayEquals(before, Files.readAllBytes(content));
        try (RunSession session = meeting.open()) {
            assertTrue(session.snapshot().problem().isPresent(), "said again at the next opening");
            assertArrayEquals(before, Files.readAllBytes(content));
            Files.delete(content);
            assertTrue(session.recordAgain().toCompletableFuture().join().isEmpty());
            assertTrue(session.snapshot().problem().isEmpty());
        }
        assertEquals(List.of("Words"), texts());
        assertEquals(MeetingStatus.CLOSED, meeting.folder.meeting().getStatus());
    }

    @Test
    void aClosedMeetingWhoseJournalIsGoneIsNotRunAgain() throws Exception {
        close();
        assertRefused(() -> Files.delete(journal));
        assertFalse(Files.exists(journal), "nothing was begun in its place");
    }

    @Test
    void norOneWhoseJournalIsEmpty() throws Exception {
        close();
        assertRefused(() -> Files.write(journal, new byte[0]));
        assertEquals(0, Files.size(journal));
    }

    @Test
    void norOneWhoseJournalDoesNotEndWithTheClosing() throws Exception {
        close();
        assertRefused(() -> {
            List<String> lines = Files.readAllLines(journal);
            Files.write(journal, lines.subList(0, lines.size() - 1), StandardOpenOption.TRUNCATE_EXISTING);
        });
    }

    @Test
    void whatTheMeetingLeftIsEnoughToRefuseWhenJournalAndStatusAreGone() throws Exception {
        close();
        Path forms = meeting.folder.path().resolve("forms.xmi");
        assertRefused(() -> {
            Files.delete(journal);
            status("");
        });
        byte[] words = Files.readAllBytes(content);
        byte[] written = Files.readAllBytes(forms);

        Files.delete(content);
        Files.delete(forms);
        assertGone("the record alone");

        meeting.folder.save(planned);
        Files.write(content, words);
        assertGone("the words alone");

        Files.writeString(content, "damaged");
        assertNotBegun(Problem.NOT_XML, "words that cannot be read");

        Files.delete(content);
        Files.writeString(forms, "whatever");
        assertNotBegun(Problem.NOT_XML, "forms that cannot be read");

        Files.write(forms, written);
        assertGone("the forms alone");

        Files.delete(forms);
        meeting.open().close();
    }

    @Test
    void aRunningMeetingWhoseJournalIsGoneIsNotBegunAnew() throws Exception {
        try (RunSession session = meeting.open()) {
            now(session.start(ALL));
        }
        Files.delete(journal);
        assertGone("the start was recorded");
    }

    @Test
    void aJournalThatEndsBeforeTheRecordIsNotGoneOnWith() throws Exception {
        close();
        assertRefused(() -> {
            List<String> lines = Files.readAllLines(journal);
            Files.write(journal, lines.subList(0, lines.size() - 1), StandardOpenOption.TRUNCATE_EXISTING);
            status(" status=\"running\"");
        });
    }

    /** Another status in the document of the meeting; "" takes it away. */
    private void status(String attribute) throws Exception {
        Path file = meeting.folder.file();
        Files.writeString(file, Files.readString(file).replaceAll("\\s+status=\"closed\"", attribute));
    }

    private void assertGone(String what) {
        assertNotBegun(Problem.RUN_GONE, what);
    }

    private void assertNotBegun(Problem why, String what) {
        assertEquals(
                why, assertThrows(StoreException.class, meeting::open, what).problem(), what);
        assertFalse(Files.exists(journal), what);
    }

    private interface Change {
        void make() throws Exception;
    }

    private void assertRefused(Change change) throws Exception {
        byte[] words = Files.readAllBytes(content);
        change.make();
        byte[] record = Files.readAllBytes(meeting.folder.path().resolve("meeting.xmi"));

        assertEquals(
                Problem.RUN_GONE,
                assertThrows(StoreException.class, meeting::open).problem());
        assertArrayEquals(words, Files.readAllBytes(content));
        assertArrayEquals(record, Files.readAllBytes(meeting.folder.path().resolve("meeting.xmi")));
    }

    @Test
    void aClosedMeetingWithItsJournalCanBeLookedAtAndTakesNothingMore() throws Exception {
        close();
        try (RunSession session = meeting.open()) {
            assertEquals(
                    "after-close",
                    now(session.add(note("n-2", "Late")))
                            .refusal()
                            .orElseThrow()
                            .rule());
        }
    }
}
