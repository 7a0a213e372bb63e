// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.check.CheckResult.Kind;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.run.RunSession;
import org.kring.store.DocumentWriter;

/** Holds the journal of a meeting that was really run against what the program wrote down of it. */
class RunCheckTest {

    @TempDir
    Path place;

    private HeldMeeting held;
    private PracticeFolder practice;
    private MeetingFolder meeting;

    @BeforeEach
    void hold() throws Exception {
        held = new HeldMeeting(place);
        practice = held.practice;
        meeting = held.meeting;
    }

    private void run(RunFact... facts) throws Exception {
        held.run(meeting, facts);
    }

    private List<CheckResult> wrong() throws Exception {
        return held.wrong();
    }

    private void assertTold(Kind kind, String words) throws Exception {
        var wrong = wrong();
        assertTrue(
                wrong.stream()
                        .anyMatch(each -> each.kind() == kind
                                && each.file().endsWith("run.journal")
                                && each.sentence(Locale.ENGLISH).contains(words)),
                wrong::toString);
    }

    private List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(meeting.runFile()));
    }

    private void write(List<String> lines) throws IOException {
        Files.writeString(meeting.runFile(), String.join("\n", lines) + "\n");
    }

    @Test
    void ofAMeetingThatWasRunEverythingAgrees() throws Exception {
        assertEquals(List.of(), wrong());
    }

    @Test
    void ofAClosedMeetingAnEmptyJournalIsNoWholeOne() throws Exception {
        Files.write(meeting.runFile(), new byte[0]);

        assertTold(Kind.DAMAGED, "does not have the close");
        assertTold(Kind.DIFFERENT, "has 9 events that the journal lacks, the first is event 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void aCutJournalIsToldWithoutItsMeetingToo(int entries) throws Exception {
        Files.write(meeting.file(), new byte[9]);
        String kept = String.join("\n", lines().subList(0, entries));
        Files.writeString(meeting.runFile(), entries == 0 ? "" : kept + "\n");

        assertTold(Kind.DAMAGED, "as its content or its forms tell, but its journal does not have the close");
    }

    @Test
    void aMissingJournalIsToldWithoutItsMeetingToo() throws Exception {
        Files.delete(meeting.file());
        Files.delete(meeting.runFile());

        assertTold(Kind.MISSING_FILE, "but its journal is gone");
    }

    @Test
    void withoutItsMeetingNoJournalIsCalledWhole() throws Exception {
        Files.delete(meeting.file());
        assertTold(Kind.UNCOMPARED, "cannot be compared with its meeting");

        write(lines().subList(0, 5));
        Files.delete(meeting.contentFile());
        Files.delete(meeting.formFiles().get(0));
        assertTold(Kind.UNCOMPARED, "cannot be compared with its meeting");
    }

    @Test
    void ofAClosedMeetingAMissingJournalIsTold() throws Exception {
        Files.delete(meeting.runFile());

        assertTold(Kind.MISSING_FILE, "what its record and its content say can be read");
    }

    @Test
    void ofAClosedMeetingWithoutJournalAndContentNothingIsSaidToBeThereButTheRecord() throws Exception {
        Files.delete(meeting.runFile());
        Files.delete(meeting.contentFile());

        assertTold(Kind.MISSING_FILE, "its content is not there or cannot be read either");
    }

    @Test
    void aRecordThatNamesNoStatusMissesItsJournalToo() throws Exception {
        Files.delete(meeting.runFile());
        change(document -> {
            document.setStatus(MeetingStatus.PLANNED);
            return document;
        });

        assertTold(Kind.MISSING_FILE, "its journal is gone");
    }

    @Test
    void aLastEntryThatBreaksOffHadBeenConfirmedWhenTheRecordHasIt() throws Exception {
        var bytes = Files.readAllBytes(meeting.runFile());
        Files.write(meeting.runFile(), Arrays.copyOf(bytes, bytes.length - 5));

        assertTold(Kind.DAMAGED, "it had been confirmed: the record of the meeting goes on to event 9");
        assertFalse(
                wrong().stream().anyMatch(each -> each.sentence(Locale.ENGLISH).contains("never been confirmed")));
    }

    @Test
    void ofAMeetingThatWasPlannedNoJournalIsMissed() throws Exception {
        practice.group("noord").orElseThrow().create(LocalDate.of(2026, 11, 28), HeldMeeting.plan());

        assertEquals(List.of(), wrong());
    }

    @Test
    void aLostLastEntryIsTold() throws Exception {
        var lines = lines();
        lines.remove(lines.size() - 1);
        write(lines);

        assertTold(Kind.DAMAGED, "does not have the close");
        assertTold(Kind.DIFFERENT, "has 1 event that the journal lacks, the first is event 9");
    }

    @Test
    void aRunWhoseStartWasRecordedMissesItsJournalToo() throws Exception {
        meeting = practice.group("noord").orElseThrow().create(LocalDate.of(2026, 11, 28), HeldMeeting.plan());
        run(new RunFact.Started(List.of("m-1")));
        assertEquals(List.of(), wrong());

        Files.delete(meeting.runFile());

        assertTold(Kind.MISSING_FILE, "its journal is gone");
    }

    @Test
    void whatTheProgramCouldNotWriteDownBeforeACrashIsNoDamage() throws Exception {
        var written = Files.readAllBytes(meeting.file());
        var document = meeting.meeting();
        document.setStatus(MeetingStatus.PLANNED);
        document.setRun(null);
        meeting.save(document);

        var wrong = wrong();

        assertEquals(List.of(Kind.BEHIND), wrong.stream().map(CheckResult::kind).toList());
        assertTrue(wrong.get(0).ok());
        RunSession.open(meeting, Catalogue.read(practice), HeldMeeting.CLOCK).close();
        assertEquals(List.of(), wrong());
        assertEquals(new String(written, StandardCharsets.UTF_8), Files.readString(meeting.file()));
    }

    @ParameterizedTest
    @CsvSource({
        "SWAPPED, 'entry 5 stands behind a later one'",
        "DOUBLED, 'entries 0 to 9 stand there a second time'",
        "DAMAGED, 'entry 3 is damaged'",
        "MISSING, 'entry 4 is missing'"
    })
    void aJournalThatIsNotAsItWasWrittenIsTold(String how, String words) throws Exception {
        var lines = lines();
        switch (how) {
            case "SWAPPED" -> lines.add(6, lines.remove(5));
            case "DOUBLED" -> lines.addAll(lines());
            case "DAMAGED" -> lines.set(3, lines.get(3).replace("kwestie", "kwestje"));
            default -> lines.remove(4);
        }
        write(lines);

        assertTold(Kind.DAMAGED, words);
        assertFalse(
                wrong().stream().anyMatch(each -> each.sentence(Locale.ENGLISH).contains("nothing is lost")));
    }

    @Test
    void carriageReturnsDoNoHarm() throws Exception {
        Files.writeString(meeting.runFile(), Files.readString(meeting.runFile()).replace("\n", "\r\n"));

        assertEquals(List.of(), wrong());
    }

    @Test
    void anotherTimeOrKindInTheRecordIsTold() throws Exception {
        change(document -> {
            document.getRun().getEvents().get(3).setAt(Instant.EPOCH);
            return document;
        });

        assertTold(Kind.DIFFERENT, "different things about 1 event, the first is event 4");
    }

    @Test
    void whereAnEventHappenedFollowsFromMethodsThatMayHaveChanged() throws Exception {
        change(document -> {
            document.getRun().getEvents().get(3).setPhase("elsewhere");
            document.getRun().getEvents().get(3).setTurn(4);
            return document;
        });

        assertEquals(List.of(), wrong());
    }

    @Test
    void aRecordThatLacksEventsIsTold() throws Exception {
        change(document -> {
            document.getRun().getEvents().remove(1);
            return document;
        });

        assertTold(Kind.DIFFERENT, "has 1 event that the record of the meeting lacks, the first is event 2");
    }

    @Test
    void whoCameByTheRecordIsHeldAgainstTheJournal() throws Exception {
        change(document -> {
            document.getAttendance().get(0).setPresent(false);
            document.setAltered(true);
            return document;
        });
        assertTold(Kind.DIFFERENT, "3 people came, and the record of the meeting names 2");
        change(document -> {
            document.getAttendance().get(0).setPresent(true);
            document.getAttendance().get(2).setMinutesLate(6);
            return document;
        });
        assertTold(Kind.DIFFERENT, "or with other minutes");

        DocumentWriter.accept(meeting.file());
        assertTold(Kind.ACCEPTED, "or with other minutes");
    }

    private void change(UnaryOperator<Meeting> change) throws Exception {
        meeting.save(change.apply(meeting.meeting()));
    }

    @Test
    void wordsOfTheContentAreHeldAgainstTheJournal() throws Exception {
        var content = meeting.content();
        content.setAltered(true);
        content.getArtefacts().get(0).setText(HeldMeeting.SECRET);
        meeting.save(content);
        assertTold(Kind.DIFFERENT, "different words for 1 capture, the first is c-1");

        content.getArtefacts().get(0).setId("c-9");
        content.getLinks().clear();
        meeting.save(content);
        assertTold(Kind.DIFFERENT, "has 1 capture that the content of the meeting lacks, the first is c-1");
        assertTold(Kind.DIFFERENT, "has 1 capture that the journal lacks, the first is c-9");

        content.getArtefacts().clear();
        content.getCases().get(0).setQuestion("");
        meeting.save(content);
        assertTold(Kind.DIFFERENT, "different words for 1 capture, the first is c-2");

        Files.delete(meeting.contentFile());
        assertTold(Kind.DIFFERENT, "the content of the meeting is gone");
    }

    @Test
    void aChoiceOfSeveralIsMadeByTheRecordAndNoDifference() throws Exception {
        meeting = practice.group("noord").orElseThrow().create(LocalDate.of(2026, 11, 28), HeldMeeting.plan());
        run(
                new RunFact.Started(List.of("m-1")),
                RunFact.Captured.of("c-1", CaptureKind.NOTE, "", "Dit"),
                new RunFact.Chosen("c-1", true),
                new RunFact.Closed());
        assertEquals(2, meeting.content().getArtefacts().size());

        assertEquals(List.of(), wrong());
    }

    @Test
    void aJournalThatWasKeptBesideIsComparedWithTheOtherOne() throws Exception {
        try (var log = meeting.openRun()) {
            log.keep(meeting.path(), "run");
        }
        assertEquals(List.of(), wrong());

        var lines = lines();
        write(lines.subList(0, 8));

        assertTrue(
                wrong().stream()
                        .anyMatch(each -> each.file().endsWith("run-kept-1.journal")
                                && each.kind() == Kind.DIFFERENT
                                && each.sentence(Locale.ENGLISH).contains("has 2 entries that run.journal lacks")),
                () -> "kept");
    }

    @Test
    void aDamagedJournalThatWasKeptBesideIsTold() throws Exception {
        try (var log = meeting.openRun()) {
            log.keep(meeting.path(), "run");
        }
        Path kept = meeting.path().resolve("run-kept-1.journal");
        Files.writeString(kept, Files.readString(kept).replace("Weg", "Weh"));

        var wrong = wrong();

        assertEquals(
                List.of(kept),
                wrong.stream().map(each -> practice.path().resolve(each.file())).toList());
        assertEquals(Kind.DAMAGED, wrong.get(0).kind());
        Files.delete(kept);
        Files.createDirectory(kept);
        assertEquals(
                List.of(kept),
                wrong().stream()
                        .map(each -> practice.path().resolve(each.file()))
                        .distinct()
                        .toList());
    }

    @Test
    void aDocumentThatWasChangedByHandIsToldAsThat() throws Exception {
        var text = Files.readString(meeting.contentFile());
        Files.writeString(meeting.contentFile(), text.replace("kwestie", "kwestje"));

        assertTrue(
                wrong().stream()
                        .anyMatch(each ->
                                each.kind() == Kind.ALTERED && each.file().endsWith("content.xmi")),
                () -> "altered");
        assertTold(Kind.DIFFERENT, "different words for 1 capture, the first is c-2");

        DocumentWriter.accept(meeting.contentFile());

        assertTold(Kind.ACCEPTED, "different words for 1 capture, the first is c-2. The document itself is whole");
        assertTrue(wrong().stream().allMatch(CheckResult::ok), "accepted once and for all");
    }

    @Test
    void wordsThatTheAcceptedContentLacksAreStillMissed() throws Exception {
        var content = meeting.content();
        content.getArtefacts().clear();
        content.getLinks().clear();
        meeting.save(content);

        assertTold(Kind.DIFFERENT, "has 1 capture that the content of the meeting lacks");
    }

    @Test
    void contentBesideTheJournalOfAnotherRunWasNotAccepted() throws Exception {
        var other = practice.group("noord").orElseThrow().create(LocalDate.of(2026, 11, 28), HeldMeeting.plan());
        meeting = other;
        run(
                new RunFact.Started(List.of("m-1")),
                RunFact.Captured.of("c-1", CaptureKind.NOTE, "", "Iets anders"),
                new RunFact.Closed());
        var journal = Files.readAllBytes(other.runFile());
        meeting = practice.group("noord").orElseThrow().meeting("2026-11-21").orElseThrow();
        Files.write(meeting.runFile(), journal);

        assertTold(Kind.DIFFERENT, "different words for 1 capture, the first is c-1");

        assertTrue(wrong().stream().noneMatch(each -> each.kind() == Kind.ACCEPTED), () -> "accepted");
    }

    @ParameterizedTest
    @CsvSource({
        "1, The start is missing before entry 2 of the journal (something said)",
        "2, Entry 6 of the journal (change of words) is about \"c-1\"",
        "3, Entry 5 of the journal (question or scale of a case) is about \"c-2\"",
        "4, Entry 7 of the journal (something taken away) is whole but cannot count"
    })
    void whatLeansOnAMissingEntryIsToldToo(int lost, String words) throws Exception {
        var lines = lines();
        lines.remove(lost);
        write(lines);

        assertTold(Kind.DAMAGED, "entry " + lost + " is missing");
        assertTold(Kind.DAMAGED, words);
    }

    @Test
    void aCancelledMeetingThatWasRunIsNotWhole() throws Exception {
        meeting = practice.group("noord").orElseThrow().create(LocalDate.of(2026, 11, 28), HeldMeeting.plan());
        run(new RunFact.Started(List.of("m-1")));
        change(document -> {
            document.setStatus(MeetingStatus.CANCELLED);
            return document;
        });

        assertTold(Kind.DIFFERENT, "is cancelled, but its journal has a run of 1 entry");
        assertTrue(wrong().stream().noneMatch(CheckResult::ok), () -> "as one thing, and no remark");
    }

    @Test
    void aJournalWithASecondNameIsNotTheFaultOfWhatWasKeptBeside() throws Exception {
        try (var log = meeting.openRun()) {
            log.keep(meeting.path(), "run");
        }
        Files.createLink(meeting.path().resolve("elsewhere"), meeting.runFile());

        var damaged = wrong().stream()
                .filter(each -> each.kind() == Kind.DAMAGED)
                .map(CheckResult::file)
                .toList();

        assertEquals(1, damaged.size(), damaged::toString);
        assertTrue(damaged.get(0).endsWith("run.journal"), damaged::toString);
        assertTrue(
                wrong().stream()
                        .filter(each -> each.file().endsWith("run-kept-1.journal"))
                        .allMatch(
                                each -> each.sentence(Locale.ENGLISH).contains("has 9 entries that run.journal lacks")),
                () -> "kept");
    }
}
