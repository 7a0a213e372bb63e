// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.model.common.Category;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.meeting.PauseReason;
import org.kring.practice.MeetingFolder;
import org.kring.practice.evaluate.Evaluation;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.MeetingReading;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.facilitate.files.Unread;

class RecordViewStateTest {

    private static final List<String> ALL = List.of("m-1", "m-2", "m-3");

    @TempDir
    private Path folder;

    private TestRoom room;
    private MeetingFolder meeting;

    @BeforeEach
    void live() throws Exception {
        room = new TestRoom(folder);
        meeting = room.makeMeeting("own");
        try (var session = room.run(meeting).session()) {
            session.start(ALL);
            var segments = session.snapshot().state().segments();
            String method = segments.stream()
                    .filter(each -> each.item().category() == Category.CASE_METHOD)
                    .findFirst()
                    .orElseThrow()
                    .id();
            session.add(new RunFact.Captured("p-1", CaptureKind.PARKED, "", "", "m-3", "Overtime", "", "", List.of()));
            session.add(new RunFact.Captured("k-1", CaptureKind.CASE, "", "", "m-1", "My boss", "How?", "", List.of()));
            session.add(new RunFact.CaseSet("k-1", "How?", 4, 8));
            session.add(new RunFact.Attended("m-4", true, 5));
            session.add(new RunFact.Entered(method)).toCompletableFuture().join();
            session.add(new RunFact.Captured(
                    "s-1", CaptureKind.NOTE, "", "secret", "m-3", "Nobody's business", "", "", List.of()));
            session.add(new RunFact.Captured(
                    "a-1", CaptureKind.ACTION, "", "action", "m-2", "Talk to her", "", "", List.of()));
            session.add(new RunFact.ActionSet("a-1", "m-1", LocalDate.of(2026, 12, 3), "", ""));
            session.add(new RunFact.Rated("a-1", 7, "No time", "A date"));
            session.add(new RunFact.Rated("a-1", 9, "", ""))
                    .toCompletableFuture()
                    .join();
            session.add(new RunFact.Paused(PauseReason.DISRUPTION, "telephone"))
                    .toCompletableFuture()
                    .join();
            room.clock.move(Duration.ofMinutes(4));
            session.add(new RunFact.Resumed()).toCompletableFuture().join();
            room.clock.move(Duration.ofMinutes(11));
            session.add(new RunFact.Closed()).toCompletableFuture().join();
        }
    }

    private RecordViewState read() throws Exception {
        return RecordViewState.read(MeetingReading.read(meeting, Catalogue.read(room.practice)), room.services);
    }

    @Test
    void whatWasKeptIsShownWithWhoUntilWhenAndHowStrongly() throws Exception {
        RecordViewState shown = read();
        assertEquals("", shown.problem());
        assertEquals(List.of("Anna", "Bas", "Carla", "Daan (5 min late)"), shown.people());
        assertTrue(
                shown.words().containsValue(List.of("Carla: Overtime")),
                shown.words().toString());
        String action = shown.words().values().stream()
                .flatMap(List::stream)
                .filter(each -> each.contains("Talk to her"))
                .findFirst()
                .orElseThrow();
        assertTrue(action.startsWith("Bas: Talk to her \u2192 Anna"), action);
        assertTrue(
                action.endsWith("(how strongly meant: 7 \u2192 9) \u2013 Why is it not a 9 or a 10? No time"
                        + " \u2013 What would make it a 10? A date"),
                action);
    }

    @Test
    void aMeetingThatBeganManyHoursEarlyTellsItsPlan() throws Exception {
        meeting = room.makeMeeting("own");
        var planned = meeting.meeting();
        planned.setStart(LocalDate.ofInstant(TestRoom.START, ZoneOffset.UTC)
                .atTime(21, 45)
                .toInstant(ZoneOffset.UTC));
        meeting.save(planned);
        room.clock.move(
                Duration.between(room.clock.instant(), planned.getStart()).minusHours(19));
        try (var session = room.run(meeting).session()) {
            session.start(ALL).toCompletableFuture().join();
            session.add(new RunFact.Closed()).toCompletableFuture().join();
        }
        assertEquals(
                "Planned for 21:45, began at 02:45, ended at 02:45.",
                read().course().times());
    }

    @Test
    void whatIsForItsGiverAloneIsNotShown() throws Exception {
        assertFalse(read().words().toString().contains("Nobody's business"));
    }

    @Test
    void aCaseIsShownWithItsQuestionAndWhereItsPresenterStandsAndWantsToBeWithAndWithoutTheJournal() throws Exception {
        List<String> words = List.of("Anna: My boss \u2013 How? (now 4, wanted 8)");
        assertTrue(read().words().containsValue(words), read().words().toString());

        List<String> people = read().people();
        Files.delete(meeting.path().resolve("run.journal"));
        assertTrue(read().words().containsValue(words), read().words().toString());
        assertEquals(people, read().people());
    }

    @Test
    void aMeetingOfAnotherDayClaimsNoPlan() throws Exception {
        meeting = room.makeMeeting("own");
        room.clock.move(Duration.ofDays(3));
        try (var session = room.run(meeting).session()) {
            session.start(ALL).toCompletableFuture().join();
            session.add(new RunFact.Closed()).toCompletableFuture().join();
        }
        String times = read().course().times();
        assertTrue(times.startsWith("Began at ") && times.endsWith(", on another day than planned."), times);
    }

    @Test
    void eachPartHasItsPlannedAndItsRealMinutes() throws Exception {
        long real = read().course().parts().stream()
                .mapToLong(each -> each.real().orElseThrow())
                .sum();
        assertEquals(11, real);
        assertTrue(read().course().parts().stream().anyMatch(each -> each.planned() > 0));
        Files.delete(meeting.path().resolve("run.journal"));
        assertTrue(read().course().parts().stream().allMatch(each -> each.real().isEmpty()), "nothing tells");
    }

    @Test
    void howTheTimeWentIsShownWithPausesAndWhatWasLeftOut() throws Exception {
        RecordViewState.Course course = read().course();
        assertEquals("Planned for 16:00, began at 16:00, ended at 16:15.", course.times());
        String phase = read().course().pauses().get(0);
        assertTrue(phase.startsWith("16:00 \u00b7 4 min \u00b7 Disruption: telephone \u00b7 "), phase);
        assertEquals(1, course.pauses().size());
        assertTrue(course.leftOut().size() > 1, course.leftOut().toString());

        Files.delete(meeting.path().resolve("run.journal"));
        assertEquals("", read().course().times());
        assertEquals(List.of(), read().course().leftOut());
    }

    @Test
    void withoutTheJournalTheWordsOfTheRecordAreShownAndItIsSaid() throws Exception {
        Files.delete(meeting.path().resolve("run.journal"));
        RecordViewState shown = read();
        assertFalse(shown.problem().isEmpty());
        assertTrue(shown.words().toString().contains("Overtime"), shown.words().toString());
        assertTrue(shown.words().toString().contains("Talk to her"));
        assertFalse(shown.words().toString().contains("Nobody's business"));
    }

    @Test
    void withoutTheFormsTheRecordIsShownAndItIsSaid() throws Exception {
        Files.delete(meeting.path().resolve("forms.xmi"));

        assertEquals(
                MeetingReading.Stage.DONE,
                MeetingReading.read(meeting, Catalogue.read(room.practice)).stage());
        assertTrue(read().problem().matches(".*\\b(kopie|copy)\\."), read().problem());
        assertTrue(read().words().toString().contains("Overtime"));
        assertEquals(Optional.empty(), read().figures(), "no forms are not forms of nobody");
    }

    @Test
    void withoutTheJournalEverythingStandsUnderTheWordForItsKindAsItDidBefore() throws Exception {
        var whole = read().words();
        Files.delete(meeting.path().resolve("run.journal"));

        assertEquals(whole, read().words());
        assertEquals(
                List.of("Case", "Actions", "Parking lot"),
                List.copyOf(read().words().keySet()));
        assertTrue(read().words().get("Actions").get(0).contains("Talk to her"));
    }

    private interface Harm {
        void to(Path file) throws Exception;
    }

    /** Whom something is for stands in the method too: what its journal kept is not shown without it. */
    @Test
    void withoutItsMethodTheWordsOfTheRecordAreShownAndNoTimeThatLeansOnIt() throws Exception {
        RecordViewState whole = read();
        Files.move(room.practice.methodsFolder(), folder.resolve("away"));

        RecordViewState shown = read();

        assertEquals(whole.words(), shown.words());
        assertEquals(whole.people(), shown.people());
        assertEquals(whole.roles(), shown.roles());
        assertEquals(whole.course().times(), shown.course().times());
        assertTrue(shown.course().parts().stream().allMatch(each -> each.real().isEmpty()));
        assertEquals(List.of(), shown.course().pauses());
        assertEquals(List.of(), shown.course().leftOut());
        assertTrue(shown.problem().contains("the method \"own, version 1\" is gone"), shown.problem());
        assertFalse(shown.problem().contains("run.journal"), shown.problem());

        Files.delete(meeting.path().resolve("content.xmi"));
        assertFalse(read().words().toString().contains("Nobody's business"));
    }

    /** What another program may leave in the place of a document. */
    private static List<Harm> harms() {
        return List.of(
                file -> Files.writeString(file, Files.readString(file).substring(0, 30)),
                file -> Files.writeString(file, "<other/>"),
                file -> {
                    Files.delete(file);
                    Files.createDirectory(file);
                },
                file -> {
                    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
                        large.setLength(200L << 20);
                    }
                });
    }

    private RecordViewState harmed(Path file, Harm harm) throws Exception {
        Path whole = folder.resolve("whole");
        Files.move(file, whole);
        Files.copy(whole, file);
        harm.to(file);
        assertEquals(
                MeetingReading.Stage.DONE,
                MeetingReading.read(meeting, Catalogue.read(room.practice)).stage());
        RecordViewState shown = read();
        Files.delete(file);
        Files.move(whole, file);
        return shown;
    }

    @Test
    void formsThatCannotBeReadHideNothingElseAndAreNotCounted() throws Exception {
        Evaluation.of(meeting, Catalogue.read(room.practice).instrument(), () -> 0)
                .close();
        RecordViewState whole = read();
        Path forms = meeting.path().resolve("forms.xmi");
        for (Harm each : harms()) {
            RecordViewState shown = harmed(forms, each);
            assertTrue(shown.problem().startsWith("The forms of the meeting of Sat 21 Nov: "), shown.problem());
            assertEquals(Optional.empty(), shown.figures());
            assertEquals(List.of(), shown.answers());
            assertEquals(whole.words(), shown.words());
            assertEquals(whole.course(), shown.course());
        }
        assertTrue(read().figures().isPresent());
    }

    @Test
    void aJournalThatCannotBeReadHidesNeitherTheRecordNorTheFigures() throws Exception {
        Evaluation.of(meeting, Catalogue.read(room.practice).instrument(), () -> 0)
                .close();
        RecordViewState whole = read();
        for (Harm each : harms().subList(1, 4)) {
            RecordViewState shown = harmed(meeting.runFile(), each);
            assertEquals("", shown.problem(), "told beside what else cannot be read");
            assertEquals(whole.people(), shown.people());
            assertTrue(shown.words().toString().contains("Overtime"));
            assertTrue(shown.figures().isPresent());
        }
    }

    @Test
    void whatTheJournalLacksIsSaid() throws Exception {
        List<String> lines = Files.readAllLines(meeting.runFile());
        List<String> fewer = new ArrayList<>(lines);
        fewer.removeIf(each -> each.contains("\"entered\""));
        fewer.removeIf(each -> each.contains("\"action-set\""));
        assertTrue(fewer.size() < lines.size());
        Files.write(meeting.runFile(), fewer);

        String problem = read().problem();

        assertTrue(problem.startsWith("In the journal of this meeting (run.journal): "), problem);
        assertTrue(problem.contains("is missing"), problem);
    }

    @Test
    void theCloseOfAnotherMeetingBehindThisOneEndsItNoSecondTime() throws Exception {
        String times = read().course().times();
        var events = meeting.readRun().events();
        var last = events.get(events.size() - 1);
        MeetingFolder other = room.makeMeeting("own");
        var foreign = new ArrayList<>(events);
        foreign.add(new RunEvent(last.number() + 1, last.at().minusSeconds(1800), new RunFact.Closed()));
        foreign.add(new RunEvent(last.number() + 2, last.at().minusSeconds(1700), new RunFact.Resumed()));
        other.writeRun(foreign);
        Files.copy(other.runFile(), meeting.runFile(), StandardCopyOption.REPLACE_EXISTING);

        assertEquals(times, read().course().times());
        String problem = read().problem();
        assertTrue(problem.contains("Entry " + (last.number() + 1) + " of the journal"), problem);
        assertTrue(problem.contains("Entry " + (last.number() + 2) + " of the journal"), problem);
    }

    @Test
    void thatTheJournalCannotBeReadIsSaidAndNoPlanIsMadeOfARun() throws Exception {
        Files.writeString(meeting.runFile(), "<other/>");
        MeetingReading reading = MeetingReading.read(meeting, Catalogue.read(room.practice));
        assertTrue(Unread.of(reading).startsWith("The run of this meeting cannot be read"), Unread.of(reading));
        var document = meeting.meeting();
        document.setStatus(MeetingStatus.PLANNED);
        meeting.save(document);
        MeetingReading planned = MeetingReading.read(meeting, Catalogue.read(room.practice));
        assertThrows(StoreException.class, planned::stage);
    }
}
