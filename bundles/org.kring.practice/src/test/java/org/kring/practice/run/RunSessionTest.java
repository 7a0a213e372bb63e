// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;
import static org.kring.practice.run.PlannedMeeting.note;
import static org.kring.practice.run.PlannedMeeting.now;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunStatus;
import org.kring.model.meeting.Action;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.meeting.OutcomeKind;
import org.kring.practice.MeetingFolder;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class RunSessionTest {

    private static final RunFact CLOSE = new RunFact.Closed();

    @TempDir
    Path place;

    private PlannedMeeting meeting;

    @BeforeEach
    void plan() throws StoreException {
        meeting = new PlannedMeeting(place);
    }

    @Test
    void anAnswerComesWhenTheEntryIsOnTheDisk() throws Exception {
        try (RunSession session = meeting.open()) {
            assertEquals(1, now(session.start(ALL)).number());
            RunAnswer answer = now(session.add(note("n-1", "Words")));

            assertTrue(answer.isKept());
            assertEquals(2, answer.number());
            assertEquals(2, meeting.folder.readRun().events().size());
            assertEquals(2, session.snapshot().state().number());
            assertEquals(PlannedMeeting.START, session.now());
        }
    }

    @Test
    void aRefusedEntryChangesNothingAndTheSessionGoesOn() throws Exception {
        try (RunSession session = meeting.open()) {
            RunAnswer early = now(session.add(note("n-1", "Words")));
            assertEquals("before-start", early.refusal().orElseThrow().rule());
            assertEquals(0, early.number());
            assertEquals(0, meeting.folder.readRun().events().size());
            assertEquals(1, now(session.start(ALL)).number());
        }
    }

    @Test
    void theDocumentFollowsTheStartAndTheClose() throws Exception {
        try (RunSession session = meeting.open()) {
            assertEquals(MeetingStatus.PLANNED, meeting.folder.meeting().getStatus());
            session.start(ALL);
            now(session.add(note("n-1", "Words")));
            assertEquals(MeetingStatus.RUNNING, meeting.folder.meeting().getStatus());
            assertFalse(meeting.folder.hasForms(), "forms are begun when the meeting is closed, not before");

            RunAnswer closed = now(session.add(CLOSE));
            assertTrue(closed.unrecorded().isEmpty());
            assertEquals(MeetingStatus.CLOSED, meeting.folder.meeting().getStatus());
            assertEquals(1, meeting.folder.content().getArtefacts().size());
            assertEquals(3, meeting.folder.meeting().getRun().getEvents().size());
            assertTrue(meeting.folder.hasForms());
        }
        var keeper = meeting.folder.forms(meeting.catalogue.instrument(), () -> 0);
        assertEquals(5, keeper.present(), "as many forms as people who came");
    }

    @Test
    void whoCameLateIsAskedForAFormToo() throws Exception {
        try (RunSession session = meeting.open()) {
            session.start(ALL.subList(0, 3));
            session.add(new RunFact.Attended("m-4", true, 5));
            now(session.add(CLOSE));
        }
        assertEquals(
                4, meeting.folder.forms(meeting.catalogue.instrument(), () -> 0).present());
    }

    @Test
    void membersOfTheDayMayComeAndNobodyElse() throws Exception {
        var group = meeting.group.group();
        group.getMembers().get(0).setLeft(LocalDate.of(2026, 11, 20));
        group.getMembers().get(1).setLeft(LocalDate.of(2026, 11, 21));
        group.getMembers().get(2).setJoined(LocalDate.of(2026, 11, 21));
        group.getMembers().get(3).setJoined(LocalDate.of(2026, 11, 22));
        meeting.group.save(group);

        try (RunSession session = meeting.open()) {
            assertEquals(
                    List.of("m-2", "m-3", "m-5"),
                    session.snapshot().state().plan().people());
        }
    }

    @Test
    void aCrashBeforeTheRecordIsMadeGoodAtTheNextOpening() throws Exception {
        var planned = meeting.folder.meeting();
        try (RunSession session = meeting.open()) {
            session.start(ALL);
            session.add(note("n-1", "Words"));
            now(session.add(CLOSE));
        }
        meeting.folder.save(planned);
        Files.delete(meeting.folder.path().resolve("content.xmi"));

        try (RunSession session = meeting.open()) {
            assertEquals(RunStatus.CLOSED, session.snapshot().state().status());
            assertTrue(session.snapshot().problem().isEmpty());
        }
        assertEquals(MeetingStatus.CLOSED, meeting.folder.meeting().getStatus());
        assertEquals(1, meeting.folder.content().getArtefacts().size());
    }

    @Test
    void aRunningMeetingThatIsWrittenDownAsSuchIsNotWrittenAgain() throws Exception {
        try (RunSession session = meeting.open()) {
            now(session.start(ALL));
        }
        var document = meeting.folder.meeting();
        document.setTitle("Changed since");
        meeting.folder.save(document);
        byte[] before = Files.readAllBytes(meeting.folder.path().resolve("meeting.xmi"));

        meeting.open().close();

        assertTrue(java.util.Arrays.equals(
                before, Files.readAllBytes(meeting.folder.path().resolve("meeting.xmi"))));
    }

    @Test
    void whatWasToldWhenLookingBackIsWrittenIntoTheEarlierMeetingWithTheDayOfThisOne() throws Exception {
        try (RunSession session = meeting.open()) {
            session.start(ALL);
            session.add(RunFact.Captured.of("a-1", CaptureKind.ACTION, "m-1", "Call her"));
            now(session.add(CLOSE));
        }
        MeetingFolder next = meeting.plan(LocalDate.of(2026, 12, 19), Instant.parse("2026-12-19T16:00:00Z"));
        try (RunSession session = meeting.open(next)) {
            session.start(ALL);
            session.add(new RunFact.OutcomeTold(meeting.folder.id(), "a-1", OutcomeKind.DONE, "It helped"));
            assertTrue(now(session.add(CLOSE)).unrecorded().isEmpty());
        }
        Action action = (Action) meeting.folder.content().getArtefacts().get(0);
        assertEquals(OutcomeKind.DONE, action.getOutcome());
        assertEquals(
                LocalDate.of(2026, 11, 21),
                action.getOutcomeDate(),
                "the day it was held, not the one it was planned for");
    }

    @Test
    void aRecordThatTheDiskDoesNotTakeIsSaidAndTheEntryIsKept() throws Exception {
        Path content = meeting.folder.path().resolve("content.xmi");
        try (RunSession session = meeting.open()) {
            session.start(ALL);
            session.add(note("n-1", "Words"));
            now(session.add(note("n-2", "More")));
            Files.createDirectory(content);
            RunAnswer closed = now(session.add(CLOSE));

            assertTrue(closed.isKept());
            assertTrue(closed.unrecorded().isPresent());
            assertEquals(SessionStatus.OPEN, session.snapshot().status());
            String told = session.snapshot().problem().orElseThrow().en();
            assertTrue(told.startsWith("The meeting is closed, and whatever was entered is kept"), told);
            assertTrue(told.contains(closed.unrecorded().get().sentence(Locale.ENGLISH)), told);
        }
        Files.delete(content);
        meeting.open().close();
        assertEquals(MeetingStatus.CLOSED, meeting.folder.meeting().getStatus());
        assertEquals(2, meeting.folder.content().getArtefacts().size());
    }

    @Test
    void nobodyElseOpensItMeanwhile() throws Exception {
        try (RunSession session = meeting.open()) {
            assertProblem(Problem.ALREADY_OPEN);
            now(session.start(ALL));
        }
        meeting.open().close();
    }

    @Test
    void aCancelledMeetingIsNotRun() throws Exception {
        var document = meeting.folder.meeting();
        document.setStatus(MeetingStatus.CANCELLED);
        meeting.folder.save(document);
        assertProblem(Problem.MEETING_CANCELLED);
        assertFalse(meeting.folder.hasRun());
    }

    @Test
    void aMeetingThatNobodyCanComeToIsNotRun() throws Exception {
        var group = meeting.group.group();
        group.getMembers().clear();
        meeting.group.save(group);
        assertProblem(Problem.MEETING_NOT_TO_RUN);
        assertFalse(meeting.folder.hasRun());
    }

    private void assertProblem(Problem problem) {
        assertEquals(problem, assertThrows(StoreException.class, meeting::open).problem());
    }

    @Test
    void afterClosingEveryEntryIsAnsweredWithASentence() throws Exception {
        RunSession session = meeting.open();
        session.close();
        session.close();

        RunAnswer late = now(session.start(ALL));
        assertFalse(late.isKept());
        assertEquals("session-closed", late.refusal().orElseThrow().rule());
        assertEquals(SessionStatus.CLOSED, session.snapshot().status());
        assertTrue(session.addListener(snapshot -> {}).toCompletableFuture().isDone());
    }

    @Test
    void closingWaitsForWhatIsInFlightAndDeliversTheAnswers() throws Exception {
        RunSession session = meeting.open();
        List<CompletionStage<RunAnswer>> answers = new ArrayList<>();
        answers.add(session.start(ALL));
        for (int i = 0; i < 200; i++) {
            answers.add(session.add(note("n-" + i, "Words " + i)));
        }
        session.close();

        for (int i = 0; i < answers.size(); i++) {
            assertTrue(answers.get(i).toCompletableFuture().isDone());
            assertEquals(i + 1, now(answers.get(i)).number());
        }
        assertEquals(201, meeting.folder.readRun().events().size());
    }

    @Test
    void whatSeveralThreadsHandInIsKeptInTheOrderOfEachOfThem() throws Exception {
        int threads = 6;
        int each = 60;
        RunSession session = meeting.open();
        now(session.start(ALL));
        List<CompletionStage<RunAnswer>> answers = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<Void>> adders = IntStream.range(0, threads)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> IntStream.range(0, each)
                        .forEach(i -> answers.add(session.add(note("t" + thread + "-" + i, "Words"))))))
                .toList();
        CompletableFuture.allOf(adders.toArray(CompletableFuture[]::new)).join();
        session.close();

        assertTrue(answers.stream().allMatch(answer -> now(answer).isKept()));
        List<String> kept = ids(meeting.folder.readRun().events());
        assertEquals(threads * each, kept.size());
        for (int thread = 0; thread < threads; thread++) {
            String mine = "t" + thread + "-";
            assertEquals(
                    IntStream.range(0, each).mapToObj(i -> mine + i).toList(),
                    kept.stream().filter(id -> id.startsWith(mine)).toList());
        }
    }

    /** Whatever is handed in while somebody closes: acknowledged means kept, refused means not kept. */
    @Tag("large")
    @Test
    void closingInMidFlightLosesNoAcknowledgedEntry() throws Exception {
        for (int round = 0; round < 20; round++) {
            MeetingFolder folder = meeting.plan(LocalDate.of(2027, 1, 1 + round), PlannedMeeting.START);
            RunSession session = meeting.open(folder);
            now(session.start(ALL));
            List<CompletionStage<RunAnswer>> answers = Collections.synchronizedList(new ArrayList<>());
            CompletableFuture<Void> adding = CompletableFuture.runAsync(
                    () -> IntStream.range(0, 40).forEach(i -> answers.add(session.add(note("n-" + i, "Words")))));
            while (answers.size() < round) {
                Thread.onSpinWait();
            }
            session.close();
            adding.join();

            long acknowledged =
                    answers.stream().filter(answer -> now(answer).isKept()).count();
            assertEquals(
                    acknowledged + 1, folder.readRun().events().size(), "round " + round + " of " + answers.size());
            assertEquals(40, answers.size());
        }
    }

    private static List<String> ids(List<RunEvent> events) {
        return events.stream()
                .map(RunEvent::fact)
                .filter(RunFact.Captured.class::isInstance)
                .map(fact -> ((RunFact.Captured) fact).id())
                .toList();
    }

    @Test
    void whoLeftEarlyIsAskedForAFormToo() throws Exception {
        try (RunSession session = meeting.open()) {
            session.start(ALL);
            session.add(new RunFact.Attended("m-5", false, 0));
            now(session.add(CLOSE));
        }
        assertTrue(meeting.folder.hasForms());
        assertEquals(
                5, meeting.folder.forms(meeting.catalogue.instrument(), () -> 0).present());
    }

    @Test
    void whoMayComeIsDecidedOnTheDayOnWhichItBegan() throws Exception {
        try (RunSession session = meeting.open()) {
            now(session.start(ALL.subList(0, 2)));
        }
        var group = meeting.group.group();
        group.getMembers().get(3).setLeft(LocalDate.of(2026, 11, 21));
        group.getMembers().get(4).setJoined(LocalDate.of(2026, 11, 22));
        meeting.group.save(group);
        var document = meeting.folder.meeting();
        document.setRun(null);
        document.setStatus(MeetingStatus.PLANNED);
        meeting.folder.save(document);

        var later = java.time.Clock.offset(PlannedMeeting.CLOCK, java.time.Duration.ofDays(2));
        try (RunSession session = RunSession.open(meeting.folder, meeting.catalogue, later)) {
            assertEquals(ALL.subList(0, 4), session.snapshot().state().plan().people());
        }
    }

    @Test
    void startingForSomebodyElseLetsGoAgain() throws Exception {
        RunAnswer begun = RunSession.begin(meeting.folder, meeting.catalogue, PlannedMeeting.CLOCK, ALL);
        assertEquals(1, begun.number());
        assertTrue(begun.refusal().isEmpty());
        assertEquals(MeetingStatus.RUNNING, meeting.folder.meeting().getStatus());
        RunAnswer again = RunSession.begin(meeting.folder, meeting.catalogue, PlannedMeeting.CLOCK, ALL);
        assertFalse(again.isKept());
        meeting.open().close();
    }
}
