// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.Audience;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.ReadingProgress;
import org.kring.practice.check.CheckResult;
import org.kring.practice.check.PracticeCheck;
import org.kring.practice.evaluate.Evaluation;
import org.kring.practice.evaluate.Results;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.MeetingReading;
import org.kring.store.Library;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** A document that was copied from another meeting or group is named as what it is, and hides nothing else. */
class OtherDocumentsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 9);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 6);
    private static final LocalDate ELSEWHERE = LocalDate.of(2026, 11, 4);

    @TempDir
    Path place;

    private LivedPractice practice;
    private GroupFolder group;
    private MeetingFolder first;
    private MeetingFolder second;
    private MeetingFolder elsewhere;

    @BeforeEach
    void live() throws Exception {
        practice = new LivedPractice(place.resolve("practice"));
        group = practice.group("Noord", 7);
        first = practice.held(group, FIRST, FIRST, 6, 6, 6, 6, 6);
        second = practice.held(group, SECOND, SECOND, 7, 7, 7, 7, 7);
        elsewhere = practice.held(practice.group("Zuid", 7), ELSEWHERE, ELSEWHERE, 9, 9, 9, 9, 9);
    }

    private static void copy(MeetingFolder from, String name, MeetingFolder to) throws Exception {
        Files.copy(from.path().resolve(name), to.path().resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private void assertLeftOut(List<LocalDate> shown, Problem problem, String file) throws Exception {
        FollowedGroup read = new FiguresReader(practice.folder, Audience.GROUP, LivedPractice.ZONE)
                .practice(ReadingProgress.NONE)
                .alphabetical(Locale.ENGLISH)
                .get(0);
        assertEquals(
                shown,
                read.figures().meetings().stream().map(each -> each.date()).toList());
        assertEquals(1, read.damages().size(), read.damages().toString());
        assertEquals(problem, read.damages().get(0).problem().problem());
        assertEquals(file, read.damages().get(0).file());
        assertEquals(1, LackingMeetings.count(read.damages()));
        assertVerifyNames(file);
    }

    private void assertVerifyNames(String file) throws StoreException {
        assertTrue(
                new PracticeCheck(Library.builtIn())
                        .check(practice.folder.path()).stream()
                                .anyMatch(each -> each.file().equals(file)
                                        && each.kind() == CheckResult.Kind.IMPLAUSIBLE
                                        && each.sentence(Locale.ENGLISH).contains("says that it belongs to")),
                file);
    }

    private static void assertOther(Problem problem, String named, Executable use) {
        StoreException told = assertThrows(StoreException.class, use);
        assertEquals(problem, told.problem());
        assertTrue(told.sentence(Locale.ENGLISH).contains(named), told.sentence(Locale.ENGLISH));
    }

    @Test
    void aCopiedMeetingIsLeftOutAndTheOneWhoseFolderCarriesItsNameCounts() throws Exception {
        Path copy = Files.createDirectory(group.path().resolve("meetings/2026-11-07"));
        for (String each : List.of("meeting.xmi", "forms.xmi")) {
            Files.copy(second.path().resolve(each), copy.resolve(each));
        }

        assertLeftOut(List.of(FIRST, SECOND), Problem.OTHER_MEETING, "groups/noord/meetings/2026-11-07/meeting.xmi");
        MeetingFolder copied = group.meeting("2026-11-07").orElseThrow();
        assertOther(Problem.OTHER_MEETING, "belongs to the meeting 2026-11-06", copied::meeting);
        assertEquals(
                List.of(first.id(), second.id()),
                group.meetings().found().stream().map(MeetingFolder::id).toList());
        assertEquals(1, group.meetings().damages().size());
    }

    @Test
    void formsOfAnotherMeetingAreNeverCounted() throws Exception {
        copy(first, "forms.xmi", second);

        assertLeftOut(List.of(FIRST), Problem.OTHER_MEETING, "groups/noord/meetings/2026-11-06/forms.xmi");
        assertFormsRefused("2026-10-09");
    }

    @Test
    void formsOfAnotherGroupAreNeverCounted() throws Exception {
        copy(elsewhere, "forms.xmi", second);

        assertLeftOut(List.of(FIRST), Problem.OTHER_MEETING, "groups/noord/meetings/2026-11-06/forms.xmi");
        assertFormsRefused("2026-11-04");
    }

    @Test
    void lateFormsOfAnotherMeetingAreNeverTakenIn() throws Exception {
        Files.copy(first.path().resolve("forms.xmi"), second.path().resolve("forms-late.xmi"));

        assertLeftOut(List.of(FIRST), Problem.OTHER_MEETING, "groups/noord/meetings/2026-11-06/forms-late.xmi");
        assertFormsRefused("2026-10-09");
    }

    private void assertFormsRefused(String named) throws Exception {
        Evaluation evaluation = Evaluation.of(second, practice.instrument, new SplittableRandom(1));
        assertOther(Problem.OTHER_MEETING, named, evaluation::progress);
        assertOther(Problem.OTHER_MEETING, named, () -> evaluation.figures(Audience.GROUP));
        assertOther(Problem.OTHER_MEETING, named, () -> evaluation.openAnswers(Audience.GROUP));
        assertOther(Problem.OTHER_MEETING, named, () -> evaluation.handIn("m-1", evaluation.form("m-1")));
        assertOther(Problem.OTHER_MEETING, named, evaluation::close);
        Results results = Results.of(second, second.meeting(), practice.instrument, Audience.GROUP);
        assertEquals(
                Problem.OTHER_MEETING, results.missing().orElseThrow().problem().problem());
        assertTrue(results.figures().isEmpty());
    }

    @Test
    void formsOfAGroupThatMetOnTheSameDayAreKnownByWhoWasThere() throws Exception {
        MeetingFolder sameDay = practice.held(elsewhere.group(), SECOND, SECOND, 9, 9, 9, 9, 9, 9);
        copy(sameDay, "forms.xmi", second);

        FollowedGroup read = new FiguresReader(practice.folder, Audience.GROUP, LivedPractice.ZONE)
                .group(group, ReadingProgress.NONE);
        assertEquals(1, read.figures().meetings().size());
        assertEquals(Problem.FORMS_OF_OTHERS, read.damages().get(0).problem().problem());
        assertEquals(1, LackingMeetings.count(read.damages()));
        Evaluation evaluation = Evaluation.of(second, practice.instrument, new SplittableRandom(1));
        for (Executable use : List.<Executable>of(
                evaluation::progress,
                evaluation::close,
                () -> evaluation.handIn("m-1", evaluation.form("m-1")),
                () -> evaluation.figures(Audience.GROUP),
                () -> evaluation.openAnswers(Audience.GROUP))) {
            assertOther(Problem.FORMS_OF_OTHERS, "1 did not attend the meeting", use);
        }
    }

    @Test
    void theDocumentOfAnotherMeetingIsLeftOut() throws Exception {
        copy(first, "meeting.xmi", second);

        assertLeftOut(List.of(FIRST), Problem.OTHER_MEETING, "groups/noord/meetings/2026-11-06/meeting.xmi");
        assertOther(
                Problem.OTHER_MEETING,
                "2026-10-09",
                () -> Evaluation.of(second, practice.instrument, new SplittableRandom(1)));
    }

    @Test
    void theDocumentOfAMeetingOfAnotherGroupOnThatDayIsLeftOutToo() throws Exception {
        MeetingFolder sameDay = practice.held(elsewhere.group(), SECOND, SECOND, 9, 9, 9, 9, 9);
        copy(sameDay, "meeting.xmi", second);

        assertLeftOut(List.of(FIRST), Problem.OTHER_MEETING, "groups/noord/meetings/2026-11-06/meeting.xmi");
        assertOther(
                Problem.OTHER_MEETING,
                "belongs to the meeting zuid/2026-11-06, but it lies in the folder of noord/2026-11-06",
                second::meeting);
    }

    @Test
    void wordsOfAnotherMeetingAreNotShown() throws Exception {
        first.save(first.noContent());
        copy(first, "content.xmi", second);

        assertOther(Problem.OTHER_MEETING, "2026-10-09", second::content);
        assertFalse(second.hasContent());
        MeetingReading reading = MeetingReading.read(second, Catalogue.read(practice.folder));
        assertTrue(reading.isContentUnread());
        assertEquals(second.id(), reading.content().getMeeting());
        assertEquals(Problem.OTHER_MEETING, reading.readOnly().orElseThrow().problem());
        assertVerifyNames("groups/noord/meetings/2026-11-06/content.xmi");
    }

    @Test
    void aCopiedGroupIsNamedAndHidesNoOther() throws Exception {
        Path copy = practice.folder.groupsFolder().resolve("noord-2");
        Files.createDirectories(copy);
        Files.copy(group.file(), copy.resolve("group.xmi"));

        PracticeFigures read =
                new FiguresReader(practice.folder, Audience.GROUP, LivedPractice.ZONE).practice(ReadingProgress.NONE);

        assertEquals(
                List.of("noord", "zuid"),
                read.groups().stream().map(FollowedGroup::id).toList());
        assertEquals(1, read.damages().size(), read.damages().toString());
        assertEquals("groups/noord-2/group.xmi", read.damages().get(0).file());
        GroupFolder copied = practice.folder.group("noord-2").orElseThrow();
        assertOther(
                Problem.OTHER_GROUP, "belongs to the group noord, but it lies in the folder of noord-2", copied::group);
        assertVerifyNames("groups/noord-2/group.xmi");
    }

    @Test
    void namesOfAnotherGroupAreNotShown() throws Exception {
        Files.copy(elsewhere.group().contentFile(), group.contentFile(), StandardCopyOption.REPLACE_EXISTING);

        assertOther(Problem.OTHER_GROUP, "belongs to the group zuid", group::content);
        assertVerifyNames("groups/noord/content.xmi");
    }
}
