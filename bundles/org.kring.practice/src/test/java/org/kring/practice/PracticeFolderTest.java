// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.practice.Group;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.methods.MethodFinder;
import org.kring.practice.methods.MethodFolder;
import org.kring.store.Library;
import org.kring.store.Problem;
import org.kring.store.StoreException;

public class PracticeFolderTest {

    @TempDir
    Path folder;

    private PracticeFolder practice;

    @BeforeEach
    void create() throws StoreException {
        practice = PracticeFolder.create(folder.resolve("new/Mijn praktijk"), "Mijn praktijk");
    }

    @Test
    void aNewPracticeOpensUnderItsName() throws Exception {
        var opened = PracticeFolder.open(practice.path());

        assertEquals("Mijn praktijk", opened.practice().getName());
        assertFalse(opened.sample());
        assertEquals(new Reading<GroupFolder>(List.of(), List.of()), opened.groups());
        assertEquals(List.of(), opened.methodFiles());
    }

    @Test
    void aSampleIsLabelledWithItsSeed() throws Exception {
        var made = PracticeFactory.eINSTANCE.createPractice();
        made.setSample(true);
        made.setSampleSeed(42);

        var sample = PracticeFolder.create(folder.resolve("sample"), made);

        assertTrue(sample.sample());
        assertEquals(42, PracticeFolder.open(sample.path()).practice().getSampleSeed());
    }

    @Test
    void aNameThatNobodyCouldReadIsNotGiven() throws Exception {
        var group = PracticeFactory.eINSTANCE.createGroup();
        group.setName("n".repeat(100_000));
        assertProblem(Problem.NAME_LONG, () -> practice.create(group));
        assertEquals(List.of(), practice.groupFolders());
        assertProblem(Problem.NAME_LONG, () -> PracticeFolder.create(folder.resolve("long"), "n".repeat(101)));
        assertFalse(Files.exists(folder.resolve("long")));
        group.setName("\ud83d\ude42".repeat(DisplayName.MOST));
        practice.create(group);
    }

    @Test
    void nothingIsMadeWhereSomethingIs() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertProblem(Problem.NOT_EMPTY, () -> PracticeFolder.create(practice.path(), "again"));
        assertProblem(Problem.NOT_A_FOLDER, () -> PracticeFolder.create(file, "x"));
        assertProblem(Problem.NOT_A_FOLDER, () -> PracticeFolder.create(file.resolve("below/it"), "x"));
        assertProblem(Problem.NAME_TOO_LONG, () -> PracticeFolder.create(folder.resolve("é".repeat(128)), "x"));
        assertProblem(
                Problem.NAME_TOO_LONG,
                () -> PracticeFolder.create(folder.resolve("a".repeat(300)).resolve("b"), "x"));
        PracticeFolder.create(folder.resolve("a".repeat(255)), "x");
        assertProblem(Problem.NO_PRACTICE, () -> PracticeFolder.open(folder));
        assertProblem(Problem.NO_PRACTICE, () -> PracticeFolder.open(folder.resolve("nowhere")));
    }

    @ParameterizedTest
    @CsvSource({
        "Zorgteam Noord, zorgteam-noord",
        "Één & ander!, een-ander",
        "../../etc/passwd, etc-passwd",
        "CON, group-con",
        "com7, group-com7",
        "日本, group-",
        "..., group-"
    })
    void aGroupGetsAFolderThatEverySystemTakes(String name, String id) throws Exception {
        var group = practice.create(group(name));

        assertEquals(id, group.id());
        assertEquals(name, group.group().getName());
        assertEquals(practice.path().resolve("groups"), group.path().getParent());
    }

    @Test
    void twoGroupsOfOneNameGetTwoFolders() throws Exception {
        assertEquals("noord", practice.create(group("Noord")).id());
        assertEquals("noord-2", practice.create(group("noord")).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zorg-noord", "ZORG-Noord", "Zorg Nöord", " zorg nöord "})
    void aGroupIsFoundByFolderOrDisplayName(String wanted) throws Exception {
        practice.create(group("Zorg Nöord"));
        practice.create(group("Zuid"));

        assertEquals("zorg-noord", practice.group(wanted).orElseThrow().id());
    }

    @Test
    void theFolderNameGoesBeforeADisplayName() throws Exception {
        practice.create(group("A"));
        var other = practice.create(group("B"));
        var document = other.group();
        document.setName("a");
        other.save(document);

        assertEquals("a", practice.group("a").orElseThrow().id());
        assertTrue(practice.group("../a").isEmpty());
        assertTrue(practice.group("c").isEmpty());
    }

    @Test
    void meetingsStandInOrderOfDate() throws Exception {
        var group = practice.create(group("Noord"));
        group.create(LocalDate.of(2026, 11, 21), meeting("2026-11-21T19:30:00Z"));
        group.create(LocalDate.of(2025, 1, 9), meeting("2025-01-09T19:30:00Z"));
        group.create(LocalDate.of(2026, 11, 21), meeting("2026-11-21T09:00:00Z"));
        group.create(LocalDate.of(2020, 1, 1), meeting(null));

        var ids = group.meetings().found().stream().map(MeetingFolder::id).toList();

        assertEquals(List.of("2025-01-09", "2026-11-21-2", "2026-11-21", "2020-01-01"), ids);
        assertEquals(
                "noord", group.meeting("2025-01-09").orElseThrow().meeting().getGroup());
        assertTrue(group.meeting("../noord").isEmpty());
    }

    @Test
    void aDamagedFileHidesNoOthers() throws Exception {
        var group = practice.create(group("Noord"));
        practice.create(group("Zuid"));
        practice.create(group("Oost"));
        var meeting = group.create(LocalDate.of(2026, 11, 21), meeting("2026-11-21T19:30:00Z"));
        group.create(LocalDate.of(2026, 12, 21), meeting("2026-12-21T19:30:00Z"));
        Files.writeString(practice.path().resolve("groups/zuid/group.xmi"), "<oops");
        Files.delete(practice.path().resolve("groups/oost/group.xmi"));
        Files.writeString(meeting.path().resolve("meeting.xmi"), "");

        var groups = practice.groups();
        var meetings = group.meetings();

        assertEquals(
                List.of("noord"), groups.found().stream().map(GroupFolder::id).toList());
        assertEquals(
                List.of("groups/oost/group.xmi", "groups/zuid/group.xmi"),
                groups.damages().stream().map(Damage::file).toList());
        assertEquals(Problem.FOLDER_EMPTY, groups.damages().get(0).problem().problem());
        assertEquals(
                List.of("2026-12-21"),
                meetings.found().stream().map(MeetingFolder::id).toList());
        assertEquals(
                "groups/noord/meetings/2026-11-21/meeting.xmi",
                meetings.damages().get(0).file());
        assertEquals("zuid", practice.group("zuid").orElseThrow().id());
        assertEquals("2026-11-21", group.meeting("2026-11-21").orElseThrow().id());
    }

    @Test
    void nothingIsWrittenIntoAGroupOrAMeetingWhoseFolderIsGone() throws Exception {
        var group = practice.create(group("Noord"));
        var meeting = group.create(LocalDate.of(2026, 11, 21), meeting(null));
        Files.move(group.path(), folder.resolve("away"));

        assertProblem(Problem.FOLDER_GONE, () -> group.save(group("Noord")));
        assertProblem(Problem.FOLDER_GONE, () -> group.save(group.noContent()));
        assertProblem(Problem.FOLDER_GONE, () -> meeting.save(meeting.noContent()));
        assertProblem(Problem.FOLDER_GONE, group::group);
        assertFalse(Files.exists(group.path()));
    }

    @Test
    void wordsAreKeptApartAndAreEmptyAtFirst() throws Exception {
        var group = practice.create(group("Noord"));
        var meeting = group.create(LocalDate.of(2026, 11, 21), meeting(null));
        var content = group.content();
        var name = PracticeFactory.eINSTANCE.createMemberName();
        name.setMember("m-1");
        name.setName("Els");
        content.getNames().add(name);
        group.save(content);
        meeting.save(meeting.content());

        assertEquals("Els", group.content().getNames().get(0).getName());
        assertFalse(Files.readString(group.path().resolve("group.xmi")).contains("Els"));
        assertEquals("2026-11-21", meeting.content().getMeeting());
    }

    @Test
    void aRunIsWrittenAtOnceOrEventByEvent() throws Exception {
        var meeting = practice.create(group("Noord")).create(LocalDate.of(2026, 11, 21), meeting(null));
        var event = new RunEvent(1, Instant.parse("2026-11-21T19:30:00Z"), new RunFact.Started(List.of("m-1")));
        assertFalse(meeting.hasRun());
        assertEquals(List.of(), meeting.readRun().events());

        meeting.writeRun(List.of(event));
        try (var log = meeting.openRun()) {
            log.append(new RunEvent(2, event.at(), new RunFact.Closed()));
        }

        assertTrue(meeting.hasRun());
        assertEquals(2, meeting.readRun().events().size());
    }

    @Test
    void ownMethodsAreFoundBeforeThoseOfTheLibrary() throws Exception {
        var library = Library.builtIn();
        var own = Library.builtIn().method("incident").orElseThrow();
        own.setVersion("2");
        MethodFolder.of(practice).write(own);
        Files.writeString(practice.path().resolve("methods/broken-1.method"), "?");

        var methods = MethodFinder.of(practice, library);

        assertEquals("2", methods.find("incident", "").orElseThrow().getVersion());
        assertEquals("1", methods.find("incident", "1").orElseThrow().getVersion());
        assertTrue(methods.find("incident", "3").isEmpty());
        assertEquals(
                List.of("broken-1.method", "incident-2.method"),
                practice.methodFiles().stream()
                        .map(each -> each.getFileName().toString())
                        .toList());
        own.setVersion("../3");
        assertProblem(Problem.NOT_WRITTEN, () -> MethodFolder.of(practice).write(own));
    }

    @Test
    void aThirdGroupOrMeetingOfOneNameGetsTheNextNumber() throws Exception {
        List<String> groups = new ArrayList<>();
        List<String> meetings = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            groups.add(practice.create(group("Noord")).id());
        }
        var group = practice.group("noord").orElseThrow();
        for (int i = 0; i < 3; i++) {
            meetings.add(group.create(LocalDate.of(2026, 11, 21), meeting(null)).id());
        }

        assertEquals(List.of("noord", "noord-2", "noord-3"), groups);
        assertEquals(List.of("2026-11-21", "2026-11-21-2", "2026-11-21-3"), meetings);
        assertProblem(Problem.OUT_OF_RANGE, () -> group.create(LocalDate.of(10000, 1, 1), meeting(null)));
    }

    @Test
    void aLongNameIsCutForTheFolderAndKeptInTheDocument() throws Exception {
        var name = "x".repeat(59) + " -" + "y".repeat(39);
        var group = practice.create(group(name));

        assertEquals("x".repeat(59), group.id());
        assertEquals(name, group.group().getName());
        assertEquals("z".repeat(60), practice.create(group("z".repeat(61))).id());
        assertEquals("group-", practice.create(group(null)).id());
    }

    @Test
    void aFolderNameHasAtMostAHundredLetters() {
        assertTrue(FolderNames.isName("a".repeat(100)));
        assertFalse(FolderNames.isName("a".repeat(101)));
        assertFalse(FolderNames.isName(""));
        assertFalse(FolderNames.isName(".hidden"));
    }

    @Test
    void onlyWhatLiesInThePracticeIsAccepted() throws Exception {
        for (String each : List.of("", ".", "..", "../practice.kring", "groups/../../other", "groups/..")) {
            assertProblem(
                    Problem.NOT_INSIDE, () -> AlteredDocuments.of(practice).accept(each));
        }
        var file = practice.file();
        Files.writeString(file, Files.readString(file).replace("Mijn praktijk", "Onze praktijk"));
        assertTrue(practice.notice(practice.practice(), file).isPresent());
        AlteredDocuments.of(practice).accept("groups/../practice.kring");
        assertTrue(practice.notice(practice.practice(), file).isEmpty());
        assertEquals("Onze praktijk", practice.practice().getName());
    }

    @Test
    void whatWasChangedByHandIsFoundAndTold() throws Exception {
        var group = practice.create(group("Noord"));
        var meeting = group.create(LocalDate.of(2026, 11, 21), meeting(null));
        MethodFolder.of(practice).write(Library.builtIn().method("incident").orElseThrow());
        for (Path each :
                List.of(group.file(), meeting.file(), practice.methodFiles().get(0))) {
            Files.writeString(each, Files.readString(each) + "\n");
        }

        assertEquals(1, practice.groups().found().size());
        assertEquals(
                List.of("groups/noord/group.xmi"),
                practice.groups().damages().stream().map(Damage::file).toList());
        assertEquals(1, group.meetings().found().size());
        assertEquals(
                List.of("groups/noord/meetings/2026-11-21/meeting.xmi"),
                group.meetings().damages().stream().map(Damage::file).toList());
        assertEquals(
                List.of("methods/incident-1.method"),
                AlteredDocuments.of(practice).notices().stream()
                        .map(Damage::file)
                        .toList());
    }

    @Test
    void whatCarriesAnIdentifierKeepsIt() throws Exception {
        var group = practice.create(group("Noord"));
        var content = group.content();
        content.setId("words");
        group.save(content);
        assertEquals("words", group.content().getId());
        content.setId("");
        content.setGroup("");
        group.save(content);
        assertEquals("content", group.content().getId());
        assertEquals("noord", group.content().getGroup());
    }

    @Test
    void aMeetingWasHeldWhenItIsClosedOrHasForms() throws Exception {
        var meeting = practice.create(group("Noord")).create(LocalDate.of(2026, 11, 21), meeting(null));
        assertFalse(meeting.wasHeld(meeting.meeting()));
        var closed = meeting.meeting();
        closed.setStatus(MeetingStatus.CLOSED);
        assertTrue(meeting.wasHeld(closed));
        meeting.forms(Library.builtIn().instruments().get(0).getInstrument(), () -> 0)
                .begin(3);
        assertTrue(meeting.wasHeld(meeting.meeting()));
        assertFalse(meeting.formsClosed());
    }

    @Test
    void hiddenMethodsAndOtherFilesAreNoMethods() throws Exception {
        MethodFolder.of(practice).write(Library.builtIn().method("incident").orElseThrow());
        Files.writeString(practice.methodsFolder().resolve(".hidden-1.method"), "x");
        Files.writeString(practice.methodsFolder().resolve("notes.txt"), "x");
        Files.createDirectories(practice.methodsFolder().resolve("folder-1.method"));
        assertEquals(
                List.of("methods/incident-1.method"),
                practice.methodFiles().stream().map(practice::relative).toList());
    }

    @Test
    void aMethodUnderAnyCapitalsIsToldLikeOthers() throws Exception {
        var own = MethodFolder.of(practice)
                .write(Library.builtIn().method("incident").orElseThrow());
        var capitals = practice.methodsFolder().resolve("INCIDENT-1.METHOD");
        Files.move(own.file(), capitals);
        Files.writeString(capitals, Files.readString(capitals) + "\n");

        assertEquals(
                List.of("methods/INCIDENT-1.METHOD"),
                AlteredDocuments.of(practice).notices().stream()
                        .map(Damage::file)
                        .toList());
    }

    public static Group group(String name) {
        var group = PracticeFactory.eINSTANCE.createGroup();
        group.setName(name);
        return group;
    }

    public static Meeting meeting(String start) {
        var meeting = MeetingFactory.eINSTANCE.createMeeting();
        meeting.setStart(start == null ? null : Instant.parse(start));
        meeting.setMinutes(120);
        return meeting;
    }

    public interface Work {
        void run() throws Exception;
    }

    public static StoreException assertProblem(Problem problem, Work work) {
        var thrown = assertThrows(StoreException.class, work::run);
        assertEquals(problem, thrown.problem());
        return thrown;
    }
}
