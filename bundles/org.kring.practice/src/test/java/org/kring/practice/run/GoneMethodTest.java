// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.record.RunCourse;
import org.kring.meeting.run.Refusal;
import org.kring.meeting.run.RunFact;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.PauseReason;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.practice.check.CheckResult;
import org.kring.practice.check.PracticeCheck;
import org.kring.practice.methods.MethodFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.MeetingDraft;
import org.kring.practice.plan.MeetingReading;
import org.kring.practice.plan.Planning;
import org.kring.store.Library;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** A method of one's own that a meeting names goes away, as with a drive: nothing is lived that would not count with it. */
class GoneMethodTest {

    @TempDir
    Path place;

    private PlannedMeeting planned;
    private Catalogue known;

    @BeforeEach
    void plan() throws Exception {
        planned = new PlannedMeeting(place);
        plan(MethodStatus.PUBLISHED);
    }

    private void plan(MethodStatus status) throws Exception {
        Method own = Library.builtIn().method("gossip").orElseThrow();
        own.setVersion("2.1");
        own.setStatus(status);
        MethodFolder.of(planned.practice).write(own);
        Meeting meeting = planned.folder.meeting();
        AgendaItem item = item(meeting);
        item.setMethod("gossip");
        item.setMethodVersion("2.1");
        planned.folder.save(meeting);
        known = Catalogue.read(planned.practice);
    }

    private static AgendaItem item(Meeting meeting) {
        return meeting.getAgenda().stream()
                .filter(each -> each.getCategory() == Category.CASE_METHOD)
                .findFirst()
                .orElseThrow();
    }

    private RunSession open(Catalogue catalogue) throws StoreException {
        return RunSession.open(planned.folder, catalogue, PlannedMeeting.CLOCK);
    }

    private RunSession open() throws StoreException {
        return open(Catalogue.read(planned.practice));
    }

    private void away() throws Exception {
        Files.move(planned.practice.methodsFolder(), place.resolve("away"));
    }

    private void back() throws Exception {
        Files.move(place.resolve("away"), planned.practice.methodsFolder());
    }

    private void assertRefused(Problem problem, Catalogue catalogue) {
        StoreException refused =
                assertThrows(StoreException.class, () -> open(catalogue).close());
        assertEquals(problem, refused.problem());
        String words = refused.sentence(Locale.ENGLISH);
        String own = "the own method 2.1, derived from \"Gossip model\", is gone";
        assertTrue(words.contains(catalogue == known ? "\"Gossip model, version 2.1\" is gone" : own), words);
        assertTrue(words.contains("21 Nov"), words);
        assertTrue(words.contains("the folder methods back"), words);
        String dutch = refused.sentence(Locale.forLanguageTag("nl"));
        assertTrue(dutch.contains(catalogue == known ? ", versie 2.1" : "de eigen werkvorm 2.1, afgeleid van"), dutch);
        assertFalse(words.contains("2.1-"), words);
    }

    @Test
    void aPlannedMeetingDoesNotBeginWithoutItsMethod() throws Exception {
        byte[] before = Files.readAllBytes(planned.folder.file());
        away();

        assertRefused(Problem.METHOD_GONE, known);
        assertRefused(Problem.METHOD_GONE, Catalogue.read(planned.practice));
        assertFalse(Files.exists(planned.folder.runFile()));
        assertEquals(new String(before), Files.readString(planned.folder.file()));

        back();
        open().close();
    }

    @Test
    void aMethodThatCannotBeReadIsAsOneThatIsGone() throws Exception {
        Files.writeString(planned.practice.methodsFolder().resolve("gossip-2.1.method"), "<broken");

        assertRefused(Problem.METHOD_GONE, known);
    }

    @Test
    void nothingBeginsOnceTheMethodWentWhileTheRunWasOpen() throws Exception {
        for (MethodStatus status : List.of(MethodStatus.PUBLISHED, MethodStatus.DRAFT)) {
            plan(status);
            try (RunSession session = open()) {
                away();
                RunAnswer answer = PlannedMeeting.now(session.start(PlannedMeeting.ALL));
                assertEquals(Refusal.NOT_KEPT, answer.refusal().orElseThrow().rule());
                assertEquals(List.of(), planned.folder.readRun().events());
                assertFalse(Files.exists(planned.practice.methodsFolder()), "nothing stands where it comes back");
                back();
            }
        }
    }

    @Test
    void whatBeganDoesNotGoOnWithoutItsMethod() throws Exception {
        try (RunSession session = open()) {
            PlannedMeeting.now(session.start(PlannedMeeting.ALL));
            PlannedMeeting.now(session.add(new RunFact.Skipped()));
        }
        assertGoesOnOnlyWithItsMethod();
    }

    @Test
    void whatBeganWithADraftDoesNotGoOnWithoutWhatWasKeptOfIt() throws Exception {
        plan(MethodStatus.DRAFT);
        whatBeganDoesNotGoOnWithoutItsMethod();
    }

    private void assertGoesOnOnlyWithItsMethod() throws Exception {
        byte[] journal = Files.readAllBytes(planned.folder.runFile());
        away();

        assertRefused(Problem.RUN_METHOD_GONE, known);
        assertRefused(Problem.RUN_METHOD_GONE, Catalogue.read(planned.practice));
        assertEquals(new String(journal), Files.readString(planned.folder.runFile()));
        MeetingReading reading = MeetingReading.read(planned.folder, Catalogue.read(planned.practice));
        assertEquals(2, reading.events().size(), "it can still be read");
        assertTrue(reading.course(ZoneOffset.UTC).began().isPresent());
        assertUntold(reading);

        back();
        try (RunSession session = open()) {
            assertEquals(2, session.snapshot().state().number());
            assertEquals(List.of(), session.damages());
        }
    }

    private static void assertUntold(MeetingReading reading) throws StoreException {
        assertEquals(
                Problem.RECORD_METHOD_GONE,
                reading.goneFromRecord(PlannedMeeting.START).orElseThrow().problem());
        RunCourse course = reading.course(ZoneOffset.UTC);
        assertTrue(course.parts().stream().allMatch(each -> each.minutes().isEmpty()), course.toString());
        assertTrue(course.parts().size() > 1);
        assertEquals(List.of(), course.pauses());
        assertEquals(List.of(), course.leftOut());
        assertEquals(List.of(), reading.damages(ZoneOffset.UTC));
    }

    @Test
    void aClosedMeetingWhoseMethodIsAwayTellsNothingThatLeansOnIt() throws Exception {
        plan(MethodStatus.DRAFT);
        assertEquals(Optional.empty(), reading().goneFromRecord(PlannedMeeting.START));
        try (RunSession session = open()) {
            PlannedMeeting.now(session.start(PlannedMeeting.ALL));
            for (var each : session.snapshot().state().segments()) {
                PlannedMeeting.now(session.add(new RunFact.Entered(each.id())));
            }
            PlannedMeeting.now(session.add(new RunFact.Paused(PauseReason.BREAK, "")));
            PlannedMeeting.now(session.add(new RunFact.Resumed()));
            assertTrue(PlannedMeeting.now(session.add(new RunFact.Closed())).isKept());
        }
        RunCourse whole = reading().course(ZoneOffset.UTC);
        away();
        assertEquals(Optional.empty(), reading().missingRun(true));
        assertUntold(reading());
        assertEquals(whole.ended(), reading().course(ZoneOffset.UTC).ended());
        String sentence =
                reading().goneFromRecord(PlannedMeeting.START).orElseThrow().sentenceInWords(Locale.ENGLISH);
        assertTrue(sentence.startsWith("the own method 2.1, derived from \"Gossip model\", is gone"), sentence);

        back();
        assertEquals(
                whole.pauses().size(), reading().course(ZoneOffset.UTC).pauses().size());
        assertEquals(Optional.empty(), reading().goneFromRecord(PlannedMeeting.START));
    }

    private MeetingReading reading() throws StoreException {
        return MeetingReading.read(planned.folder, Catalogue.read(planned.practice));
    }

    @Test
    void ofAMeetingThatDidNotBeginNothingIsUntold() throws Exception {
        away();
        assertEquals(Optional.empty(), reading().goneFromRecord(PlannedMeeting.START));
    }

    private static boolean asksForMethod(MeetingDraft draft) {
        return draft.agenda().warnings().stream().anyMatch(each -> each.rule().equals("no-case-method"));
    }

    @Test
    void aPlanWhoseMethodIsAwayDoesNotSayThatNoneWasChosen() throws Exception {
        away();
        MeetingDraft draft = new MeetingDraft(reading(), ZoneOffset.UTC);
        assertFalse(asksForMethod(draft));

        draft.choose(Category.CASE_METHOD, Optional.empty());
        assertTrue(asksForMethod(draft), "now none is");
    }

    @Test
    void whoLooksAtAnotherWayAndComesBackStillHasTheMethodThatIsAway() throws Exception {
        away();
        MeetingDraft draft = new MeetingDraft(reading(), ZoneOffset.UTC);
        draft.branch(CaseBranch.THEME);
        draft.branch(CaseBranch.CASE);

        assertEquals("2.1", item(draft.meeting()).getMethodVersion());
    }

    /** Entries about the phases of a method are whole, although nobody can tell while it is away. */
    @Test
    void theJournalIsNotDamagedWhileTheMethodIsAway() throws Exception {
        try (RunSession session = open()) {
            PlannedMeeting.now(session.start(PlannedMeeting.ALL));
            var phase = session.snapshot().state().segments().stream()
                    .filter(each -> each.id().contains("phase"))
                    .findFirst();
            RunAnswer answer = PlannedMeeting.now(
                    session.add(new RunFact.Entered(phase.orElseThrow().id())));
            assertTrue(answer.isKept());
        }
        away();

        List<CheckResult> found = new PracticeCheck(Library.builtIn()).check(planned.practice.path());

        assertEquals(
                List.of(),
                found.stream()
                        .filter(each -> each.kind() == CheckResult.Kind.DAMAGED)
                        .toList());
        assertTrue(found.stream().anyMatch(each -> each.kind() == CheckResult.Kind.MISSING_REFERENCE));
    }

    /** Who opens the plan meanwhile, changes it and begins does not lose the method from the agenda. */
    @Test
    void aPlanThatIsSavedMeanwhileGoesOnNamingTheMethod() throws Exception {
        away();
        MeetingReading reading = MeetingReading.read(planned.folder, Catalogue.read(planned.practice));
        MeetingDraft draft = new MeetingDraft(reading, ZoneOffset.UTC);
        draft.minutes(100);
        Planning.save(planned.folder, draft.meeting());

        assertEquals("2.1", item(planned.folder.meeting()).getMethodVersion());
        assertRefused(Problem.METHOD_GONE, reading.catalogue());

        draft.choose(Category.CASE_METHOD, Library.builtIn().method("basic-model"));
        Planning.save(planned.folder, draft.meeting());

        assertEquals("basic-model", item(planned.folder.meeting()).getMethod());
        open().close();
    }

    @Test
    void aPlanThatIsSavedMeanwhileStillSaysWhoHoldsTheRolesOfTheMethod() throws Exception {
        Meeting meeting = planned.folder.meeting();
        Assignment listener = MeetingFactory.eINSTANCE.createAssignment();
        listener.setRole(RoleKind.OWN);
        listener.setMethodRole("listener");
        listener.setMember("m-2");
        listener.setItem(item(meeting).getId());
        meeting.getAssignments().add(listener);
        planned.folder.save(meeting);
        away();
        MeetingDraft draft = new MeetingDraft(reading(), ZoneOffset.UTC);
        draft.minutes(100);
        Planning.save(planned.folder, draft.meeting());

        Meeting saved = planned.folder.meeting();
        List<Assignment> own = saved.getAssignments().stream()
                .filter(each -> each.getMethodRole() != null)
                .toList();
        assertEquals(1, own.size());
        assertEquals("m-2", own.get(0).getMember());
        assertEquals(item(saved).getId(), own.get(0).getItem());

        draft.choose(Category.CASE_METHOD, Library.builtIn().method("basic-model"));
        assertTrue(draft.meeting().getAssignments().stream().allMatch(each -> each.getMethodRole() == null));
    }

    @Test
    void whatNamesNoMethodIsLivedByItsTitle() throws Exception {
        Meeting meeting = planned.folder.meeting();
        AgendaItem item = item(meeting);
        item.setMethod(null);
        item.setMethodVersion(null);
        item.setTitle("Praten");
        planned.folder.save(meeting);
        away();

        try (RunSession session = open()) {
            assertTrue(PlannedMeeting.now(session.start(PlannedMeeting.ALL)).isKept());
        }
    }
}
