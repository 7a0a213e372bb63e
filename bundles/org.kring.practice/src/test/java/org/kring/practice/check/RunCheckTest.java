// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.practice.Group;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.PracticeFolderTest;
import org.kring.practice.check.CheckResult.Kind;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.run.RunSession;
import org.kring.store.DocumentWriter;
import org.kring.store.Library;

/** Holds the journal of a meeting that was really run against what the program wrote down of it. */
class RunCheckTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T19:30:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final String SECRET = "Geheim van Els";

    @TempDir
    Path place;

    private PracticeFolder practice;
    private MeetingFolder meeting;

    @BeforeEach
    void hold() throws Exception {
        practice = PracticeFolder.create(place.resolve("practice"), "Praktijk");
        meeting = practice.create(group()).create(LocalDate.of(2026, 11, 21), plan());
        run(
                new RunFact.Started(List.of("m-1", "m-2")),
                RunFact.Captured.of("c-1", CaptureKind.NOTE, "m-1", SECRET),
                RunFact.Captured.of("c-2", CaptureKind.CASE, "m-2", "Een kwestie"),
                RunFact.Captured.of("c-3", CaptureKind.NOTE, "", "Weg"),
                new RunFact.CaseSet("c-2", "Hoe nu?", 3, 7),
                new RunFact.Edited("c-1", SECRET + "!"),
                new RunFact.Removed("c-3"),
                new RunFact.Attended("m-3", true, 5),
                new RunFact.Closed());
    }

    private static Group group() {
        var group = PracticeFolderTest.group("Noord");
        for (int i = 1; i <= 3; i++) {
            var member = PracticeFactory.eINSTANCE.createMember();
            member.setId("m-" + i);
            group.getMembers().add(member);
        }
        return group;
    }

    private static Meeting plan() {
        var plan = PracticeFolderTest.meeting("2026-11-21T19:30:00Z");
        var item = MeetingFactory.eINSTANCE.createAgendaItem();
        item.setId("item-1");
        item.setTitle("Rondje");
        plan.getAgenda().add(item);
        return plan;
    }

    private void run(RunFact... facts) throws Exception {
        try (var session = RunSession.open(meeting, Catalogue.read(practice), CLOCK)) {
            for (RunFact each : facts) {
                var answer = session.add(each).toCompletableFuture().join();
                assertTrue(answer.isKept(), () -> String.valueOf(answer.refusal()));
            }
        }
    }

    private List<CheckResult> wrong() throws Exception {
        var wrong = new PracticeCheck(Library.builtIn())
                .check(practice.path()).stream()
                        .filter(each -> each.kind() != Kind.OK)
                        .toList();
        wrong.forEach(each -> assertFalse(each.sentence(Locale.ENGLISH).contains("Geheim"), each.toString()));
        return wrong;
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
        practice.group("noord").orElseThrow().create(LocalDate.of(2026, 11, 28), plan());

        assertEquals(List.of(), wrong());
    }

    @Test
    void aLostLastEntryIsTold() throws Exception {
        var lines = lines();
        lines.remove(lines.size() - 1);
        write(lines);

        assertTold(Kind.DAMAGED, "does not have the close");
        assertTold(Kind.DIFFERENT, "has 1 events that the journal lacks, the first is event 9");
    }

    @Test
    void aRunWhoseStartWasRecordedMissesItsJournalToo() throws Exception {
        meeting = practice.group("noord").orElseThrow().create(LocalDate.of(2026, 11, 28), plan());
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
        RunSession.open(meeting, Catalogue.read(practice), CLOCK).close();
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

        assertTold(Kind.DIFFERENT, "different things about 1 events, the first is event 4");
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

        assertTold(Kind.DIFFERENT, "has 1 events that the record of the meeting lacks, the first is event 2");
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
        content.getArtefacts().get(0).setText(SECRET);
        meeting.save(content);
        assertTold(Kind.DIFFERENT, "different words for 1 captures, the first is c-1");

        content.getArtefacts().get(0).setId("c-9");
        content.getLinks().clear();
        meeting.save(content);
        assertTold(Kind.DIFFERENT, "has 1 captures that the content of the meeting lacks, the first is c-1");
        assertTold(Kind.DIFFERENT, "has 1 captures that the journal lacks, the first is c-9");

        content.getArtefacts().clear();
        content.getCases().get(0).setQuestion("");
        meeting.save(content);
        assertTold(Kind.DIFFERENT, "different words for 1 captures, the first is c-2");

        Files.delete(meeting.contentFile());
        assertTold(Kind.DIFFERENT, "the content of the meeting is gone");
    }

    @Test
    void aChoiceOfSeveralIsMadeByTheRecordAndNoDifference() throws Exception {
        meeting = practice.group("noord").orElseThrow().create(LocalDate.of(2026, 11, 28), plan());
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
            log.keepBeside();
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
            log.keepBeside();
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
    void formsThatAreGoneAndALockThatIsNoneAreTold() throws Exception {
        Path lock = meeting.path().resolve("run.journal.lock");
        Files.deleteIfExists(lock);
        Files.createDirectory(lock);
        assertEquals(
                List.of(Kind.DAMAGED), wrong().stream().map(CheckResult::kind).toList());
        Files.delete(lock);
        Files.delete(meeting.path().resolve("forms.xmi"));
        assertEquals(
                List.of(Kind.MISSING_FILE),
                wrong().stream().map(CheckResult::kind).toList());
    }

    @Test
    void whatIsNoneOfOursIsNamedAndDoesNoHarm() throws Exception {
        Files.writeString(meeting.path().resolve("notes.txt"), "x");
        Files.createDirectories(practice.path().resolve(".git/objects"));
        Files.writeString(practice.path().resolve("groups/.DS_Store"), "x");
        Files.writeString(practice.path().resolve("groups/noord/photo.jpg"), "x");
        Files.createDirectories(practice.methodsFolder());
        Files.writeString(practice.methodsFolder().resolve("idea.txt"), "x");

        var wrong = wrong();

        assertEquals(
                List.of(
                        ".git",
                        "methods/idea.txt",
                        "groups/.DS_Store",
                        "groups/noord/photo.jpg",
                        "groups/noord/meetings/2026-11-21/notes.txt"),
                wrong.stream().map(CheckResult::file).toList());
        assertTrue(wrong.stream().allMatch(each -> each.kind() == Kind.NOT_OURS && each.ok()));
    }

    @Test
    void foldersWithOddNamesAndLinksAreNamed() throws Exception {
        var groups = practice.groupsFolder();
        for (String odd : List.of("noord (conflicted copy)", "Zuid Oost", "Ren\u00e9e")) {
            Files.createDirectory(groups.resolve(odd));
        }
        Files.createSymbolicLink(groups.resolve("west"), groups.resolve("noord"));
        Files.createDirectory(groups.resolve("noord/meetings/2026-11-21 copy"));

        var wrong = wrong();

        assertEquals(
                List.of(
                        "groups/Ren\u00e9e",
                        "groups/Zuid Oost",
                        "groups/noord (conflicted copy)",
                        "groups/noord/meetings/2026-11-21 copy",
                        "groups/west"),
                wrong.stream().map(CheckResult::file).sorted().toList());
        assertTrue(wrong.stream().allMatch(each -> each.kind() == Kind.PASSED_OVER && !each.ok()), wrong::toString);
        assertEquals(4, practice.groups().damages().size());
        assertEquals(
                1, practice.group("noord").orElseThrow().meetings().damages().size());
    }

    @Test
    void oneFolderThatCannotBeListedHidesNoOther() throws Exception {
        Files.createDirectory(practice.groupsFolder().resolve("zuid"));
        Files.createSymbolicLink(
                practice.groupsFolder().resolve("zuid/meetings"),
                practice.groupsFolder().resolve("noord/meetings"));
        Files.createSymbolicLink(practice.methodsFolder(), place);

        var wrong = wrong();

        assertTrue(wrong.stream().anyMatch(each -> each.file().equals("methods")), wrong::toString);
        assertTrue(wrong.stream().anyMatch(each -> each.file().equals("groups/zuid/meetings")), wrong::toString);
        assertTrue(wrong.stream().anyMatch(each -> each.file().equals("groups/zuid/group.xmi")), wrong::toString);
        assertFalse(wrong.stream().anyMatch(each -> each.file().startsWith("groups/noord/")), wrong::toString);
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
        assertTold(Kind.DIFFERENT, "different words for 1 captures, the first is c-2");

        DocumentWriter.accept(meeting.contentFile());

        assertTold(Kind.ACCEPTED, "different words for 1 captures, the first is c-2. The document itself is whole");
        assertTrue(wrong().stream().allMatch(CheckResult::ok), "accepted once and for all");
    }

    @Test
    void wordsThatTheAcceptedContentLacksAreStillMissed() throws Exception {
        var content = meeting.content();
        content.getArtefacts().clear();
        content.getLinks().clear();
        meeting.save(content);

        assertTold(Kind.DIFFERENT, "has 1 captures that the content of the meeting lacks");
    }
}
