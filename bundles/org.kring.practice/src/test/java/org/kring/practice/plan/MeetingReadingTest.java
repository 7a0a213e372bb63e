// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.common.Category;
import org.kring.model.method.Method;
import org.kring.model.practice.MemberName;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.DocumentPlace;
import org.kring.practice.MeetingFolder;
import org.kring.practice.check.CheckResult;
import org.kring.practice.check.PracticeCheck;
import org.kring.practice.evaluate.Evaluation;
import org.kring.practice.methods.MethodFolder;
import org.kring.practice.plan.MeetingReading.Stage;
import org.kring.practice.run.PlannedMeeting;
import org.kring.practice.run.RunSession;
import org.kring.store.Library;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class MeetingReadingTest {

    @TempDir
    Path place;

    private PlannedMeeting planned;

    @BeforeEach
    void plan() throws Exception {
        planned = new PlannedMeeting(place);
    }

    private MeetingReading read() throws StoreException {
        return MeetingReading.read(planned.practice, "noord", planned.folder.id())
                .orElseThrow();
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertEquals(Optional.empty(), MeetingReading.read(planned.practice, "zuid", planned.folder.id()));
        assertEquals(Optional.empty(), MeetingReading.read(planned.practice, "noord", "2001-01-01"));
    }

    @Test
    void aMeetingGoesFromPlannedToDone() throws Exception {
        assertEquals(Stage.PLANNED, read().stage());
        try (RunSession session = planned.open()) {
            session.start(ALL).toCompletableFuture().join();
            assertEquals(Stage.RUNNING, read().stage());
            session.add(new RunFact.Closed()).toCompletableFuture().join();
        }
        assertEquals(Stage.EVALUATING, read().stage());
        assertEquals(2, read().events().size());
        Evaluation.of(planned.folder, planned.catalogue.instrument(), () -> 0).close();
        assertEquals(Stage.DONE, read().stage());
    }

    private void begin() throws Exception {
        try (RunSession session = planned.open()) {
            session.start(ALL).toCompletableFuture().join();
        }
    }

    private StoreException lost() throws Exception {
        MeetingReading reading = read();
        return assertThrows(StoreException.class, reading::stage);
    }

    @Test
    void aMeetingThatWasBegunAndHasNoJournalIsNoPlan() throws Exception {
        begin();
        Files.delete(planned.folder.runFile());
        assertEquals(Problem.RUN_GONE, lost().problem());
        StoreException atTheOtherDoor = assertThrows(StoreException.class, planned::open);
        assertEquals(atTheOtherDoor.sentence(Locale.ENGLISH), lost().sentence(Locale.ENGLISH));
    }

    @Test
    void ofAPlannedMeetingTheWordsOrFormsThatCannotBeReadAreNamedAndNoJournalThatNeverWas() throws Exception {
        for (Path file :
                List.of(planned.folder.contentFile(), planned.folder.formFiles().get(0))) {
            Files.writeString(file, "<broken");
            assertEquals(Problem.NOT_XML, lost().problem());
            assertTrue(lost().getMessage().contains(file.getFileName().toString()), lost().getMessage());
            assertEquals(
                    lost().getMessage(),
                    assertThrows(StoreException.class, planned::open).getMessage());
            Files.delete(file);
        }
        planned.folder.save(planned.folder.noContent());
        assertEquals(Problem.RUN_GONE, lost().problem(), "whole words tell that it was held");
    }

    /** The journal of another meeting, which was begun a week later, in the place of that of this one. */
    private void otherJournal(RunFact... after) throws Exception {
        Instant later = Instant.parse("2026-11-28T16:00:00Z");
        MeetingFolder other = planned.plan(LocalDate.of(2026, 11, 28), later);
        try (RunSession session = RunSession.open(other, planned.catalogue, Clock.fixed(later, ZoneOffset.UTC))) {
            session.start(ALL).toCompletableFuture().join();
            for (RunFact each : after) {
                session.add(each).toCompletableFuture().join();
            }
        }
        Files.copy(other.runFile(), planned.folder.runFile(), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aMeetingIsNotGoneOnWithInTheJournalOfAnother() throws Exception {
        begin();
        byte[] record = Files.readAllBytes(planned.folder.file());
        otherJournal(PlannedMeeting.note("n-1", "Of another"), PlannedMeeting.note("n-2", "Of another"));
        byte[] foreign = Files.readAllBytes(planned.folder.runFile());

        assertEquals(Problem.RUN_OTHER, lost().problem());
        StoreException atTheOtherDoor = assertThrows(StoreException.class, planned::open);
        assertEquals(atTheOtherDoor.sentence(Locale.ENGLISH), lost().sentence(Locale.ENGLISH));
        assertTrue(atTheOtherDoor.sentence(Locale.ENGLISH).contains("the journal of another meeting"));
        assertArrayEquals(foreign, Files.readAllBytes(planned.folder.runFile()));
        assertArrayEquals(record, Files.readAllBytes(planned.folder.file()));
    }

    @Test
    void aMeetingThatIsPlannedIsNotBegunByTheJournalOfAnother() throws Exception {
        byte[] plan = Files.readAllBytes(planned.folder.file());
        otherJournal(PlannedMeeting.note("n-1", "Of another"), new RunFact.Closed());

        assertEquals(Problem.RUN_OTHER, lost().problem());
        assertEquals(
                Problem.RUN_OTHER,
                assertThrows(StoreException.class, planned::open).problem());
        assertArrayEquals(plan, Files.readAllBytes(planned.folder.file()));
        assertFalse(planned.folder.hasContent());
        assertTrue(new PracticeCheck(Library.builtIn())
                .check(planned.practice.path()).stream()
                        .anyMatch(each -> each.kind() == CheckResult.Kind.DAMAGED
                                && each.sentence(Locale.ENGLISH).contains("This is the journal of another meeting.")));
    }

    @Test
    void aMeetingWhoseFolderGetsAnotherNameGoesOn() throws Exception {
        begin();
        String id = planned.folder.id();
        Path moved = planned.folder.path().resolveSibling("2026-12-24");
        Files.move(planned.folder.path(), moved);
        Path document = moved.resolve("meeting.xmi");
        Files.writeString(document, Files.readString(document).replace("\"" + id + "\"", "\"2026-12-24\""));
        MeetingFolder folder = planned.folder.group().meetingFolders().stream()
                .filter(each -> each.id().equals("2026-12-24"))
                .findFirst()
                .orElseThrow();

        try (RunSession session = RunSession.open(folder, planned.catalogue, PlannedMeeting.CLOCK)) {
            assertTrue(session.add(PlannedMeeting.note("n-1", "On it goes"))
                    .toCompletableFuture()
                    .join()
                    .refusal()
                    .isEmpty());
        }
    }

    @Test
    void ofAClosedMeetingNothingIsShownOfTheJournalOfAnother() throws Exception {
        try (RunSession session = planned.open()) {
            session.start(ALL).toCompletableFuture().join();
            session.add(new RunFact.Closed()).toCompletableFuture().join();
        }
        otherJournal(new RunFact.Closed());

        MeetingReading reading = read();

        assertEquals(List.of(), reading.events());
        assertEquals(
                Problem.RUN_OTHER,
                reading.missingRun(false).orElseThrow().problem().problem());
        assertEquals(
                Problem.RUN_OTHER,
                assertThrows(StoreException.class, planned::open).problem());
    }

    @Test
    void whatWasKeptOfARunWhoseJournalIsGoneIsNamedAndGoesOnInItsPlace() throws Exception {
        try (RunSession session = planned.open()) {
            session.start(ALL).toCompletableFuture().join();
            session.add(PlannedMeeting.note("n-1", "Kept"))
                    .toCompletableFuture()
                    .join();
            Files.delete(planned.folder.runFile());
            session.add(PlannedMeeting.note("n-2", "Refused"))
                    .toCompletableFuture()
                    .join();
        }
        Path kept = planned.folder.path().resolve("run-kept-1.journal");
        String words = lost().sentence(Locale.ENGLISH);
        assertEquals(Problem.RUN_KEPT, lost().problem());
        assertTrue(words.contains("kept in run-kept-1.journal (entries: 2)"), words);
        assertEquals(words, assertThrows(StoreException.class, planned::open).sentence(Locale.ENGLISH));
        assertFalse(Files.exists(planned.folder.runFile()), "nothing was begun anew");

        Path above = planned.group.path().resolve("run-noord-" + planned.folder.id() + "-kept-1.journal");
        Files.move(kept, above);
        assertTrue(lost().sentence(Locale.ENGLISH).contains(above.getFileName() + " (entries: 2)"));

        Files.move(above, planned.folder.runFile());
        assertEquals(Stage.RUNNING, read().stage());
        planned.open().close();
    }

    @Test
    void whatWasKeptIsEnoughWhenTheMeetingSaysThatItIsPlanned() throws Exception {
        byte[] plan = Files.readAllBytes(planned.folder.file());
        begin();
        Files.move(planned.folder.runFile(), planned.folder.path().resolve("run-kept-2.journal"));
        Files.write(planned.folder.file(), plan);
        assertEquals(Problem.RUN_KEPT, lost().problem());
        Files.writeString(planned.folder.path().resolve("run-kept-2.journal"), "no journal");
        assertEquals(Stage.PLANNED, read().stage());
    }

    @Test
    void whenAMeetingWasHeldIsKnownOnceItWasRead() throws Exception {
        DocumentPlace forms = DocumentPlace.of("groups/noord/meetings/" + planned.folder.id() + "/forms.xmi");
        assertEquals(Optional.of(Instant.parse("2026-11-21T16:00:00Z")), planned.practice.held(forms));
        var moved = planned.folder.meeting();
        moved.setStart(Instant.parse("2026-12-24T16:00:00Z"));
        planned.folder.save(moved);
        assertEquals(Optional.of(Instant.parse("2026-12-24T16:00:00Z")), planned.practice.held(forms));
        assertEquals(Optional.empty(), planned.practice.held(DocumentPlace.of("groups/noord/group.xmi")));
    }

    @Test
    void namesAreThoseOfTheGroup() throws Exception {
        var content = planned.group.content();
        for (String each : List.of("m-1", "m-2")) {
            MemberName name = PracticeFactory.eINSTANCE.createMemberName();
            name.setMember(each);
            name.setName(each.equals("m-1") ? "Anna" : null);
            content.getNames().add(name);
        }
        planned.group.save(content);
        assertEquals("Anna", read().names().get("m-1"));
        assertEquals("", read().names().get("m-2"));
        assertEquals(2, read().names().size());
    }

    @Test
    void whatEarlierMeetingsLeftIsLookedBackOn() throws Exception {
        try (RunSession session = planned.open()) {
            session.start(ALL);
            session.add(RunFact.Captured.of("a-1", CaptureKind.ACTION, "m-1", "Call her"));
            session.add(new RunFact.Closed()).toCompletableFuture().join();
        }
        var later = planned.plan(LocalDate.of(2026, 12, 19), Instant.parse("2026-12-19T16:00:00Z"));
        planned.plan(LocalDate.of(2027, 1, 19), Instant.parse("2027-01-19T16:00:00Z"));
        MeetingReading reading = MeetingReading.read(later, planned.catalogue);
        assertEquals(
                List.of(planned.folder.id()),
                reading.earlier().stream().map(each -> each.folder().id()).toList());
        assertEquals("Call her", reading.lookBack().left().actions().get(0).text());
        assertTrue(read().earlier().isEmpty());
        assertTrue(read().lookBack().left().actions().isEmpty());
    }

    @Test
    void whoMayComeAndWhatIsLived() throws Exception {
        assertEquals(ALL, read().people(ZoneOffset.UTC));
        assertEquals(ALL, read().plan(ZoneOffset.UTC).people());
        var group = planned.group.group();
        group.getMembers().clear();
        planned.group.save(group);
        StoreException refused = assertThrows(StoreException.class, () -> read().plan(ZoneOffset.UTC));
        assertEquals(Problem.MEETING_NOT_TO_RUN, refused.problem());
    }

    @Test
    void aChangeOfTheGroupTakesNothingOutOfARun() throws Exception {
        try (RunSession session = planned.open()) {
            session.start(ALL).toCompletableFuture().join();
        }
        var group = planned.group.group();
        group.getMembers().get(0).setLeft(LocalDate.of(2026, 1, 1));
        planned.group.save(group);
        assertEquals(5, read().people(ZoneOffset.UTC).size());
        try (RunSession session = planned.open()) {
            assertEquals(1, session.snapshot().state().number(), "the start still counts");
            assertTrue(session.snapshot().state().present().contains("m-1"));
        }
    }

    @Test
    void whoMayComeIsDecidedOnTheDayOnWhichItBeganWhereTheGroupMeets() throws Exception {
        try (RunSession session = planned.open()) {
            session.start(ALL.subList(0, 2)).toCompletableFuture().join();
        }
        var group = planned.group.group();
        group.getMembers().get(3).setLeft(LocalDate.of(2026, 11, 21));
        group.getMembers().get(4).setJoined(LocalDate.of(2026, 11, 22));
        planned.group.save(group);
        assertPeople();
        var meeting = planned.folder.meeting();
        meeting.setStart(Instant.parse("2026-12-24T16:00:00Z"));
        meeting.setRun(null);
        planned.folder.save(meeting);
        assertPeople();
        Files.delete(planned.folder.runFile());
        assertEquals(List.of("m-1", "m-2", "m-3", "m-5"), read().people(ZoneOffset.UTC), "planned for another day");
    }

    private void assertPeople() throws StoreException {
        assertEquals(List.of("m-1", "m-2", "m-3", "m-4"), read().people(ZoneOffset.UTC));
        assertEquals(List.of("m-1", "m-2", "m-3", "m-5"), read().people(ZoneOffset.ofHours(14)));
    }

    @Test
    void whatItIsMadeOfDoesNotChangeAfterReading() throws Exception {
        MeetingReading reading = read();
        assertThrows(UnsupportedOperationException.class, () -> reading.names().put("m-1", "Eve"));
        assertThrows(
                UnsupportedOperationException.class, () -> reading.earlier().clear());
        assertEquals(List.of(), reading.events());
        assertEquals(planned.folder.id(), reading.folder().id());
    }

    @Test
    void ownMethodsComeFirstInTheCatalogue() throws Exception {
        Method own = planned.catalogue.finder().find("basic-model", "").orElseThrow();
        own.setId("own");
        own.setVersion("1");
        MethodFolder.of(planned.practice).write(own);
        Catalogue catalogue = Catalogue.read(planned.practice);
        assertEquals("own", catalogue.methods(Category.CASE_METHOD).get(0).getId());
        int before = planned.catalogue.methods(Category.CASE_METHOD).size();
        assertEquals(before + 1, catalogue.methods(Category.CASE_METHOD).size());
        assertTrue(catalogue.norms().getUsualMinutes() > 0);
        assertTrue(catalogue.banks().size() > 0);
        var practice = planned.practice.practice();
        practice.setNorms(org.kring.model.method.MethodFactory.eINSTANCE.createNorms());
        practice.getNorms().setUsualMinutes(75);
        planned.practice.save(practice);
        assertEquals(75, Catalogue.read(planned.practice).norms().getUsualMinutes());
    }
}
