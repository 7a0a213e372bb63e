// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.evaluation.statistics.Xmr;
import org.kring.meeting.agenda.Turns;
import org.kring.meeting.record.ContentRecord;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.model.common.Axis;
import org.kring.model.common.RoleKind;
import org.kring.model.evaluation.Instrument;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.methods.MethodFinder;
import org.kring.store.Library;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class SamplePracticeTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameBytes() throws Exception {
        var wish = new SampleWish(7, 3, 8, UNTIL);

        SamplePractice.make(wish, folder.resolve("one"));
        SamplePractice.make(wish, folder.resolve("two"));
        SamplePractice.make(new SampleWish(8, 3, 8, UNTIL), folder.resolve("other"));

        assertEquals(content(folder.resolve("one")), content(folder.resolve("two")));
        assertNotEquals(content(folder.resolve("one")), content(folder.resolve("other")));
    }

    @Test
    void moreGroupsLeaveTheOthersAsTheyAre() throws Exception {
        SamplePractice.make(new SampleWish(7, 1, 5, UNTIL), folder.resolve("one"));
        SamplePractice.make(new SampleWish(7, 3, 5, UNTIL), folder.resolve("three"));

        Map<String, String> three = content(folder.resolve("three"));
        content(folder.resolve("one")).forEach((file, text) -> assertEquals(text, three.get(file), file));
    }

    @Test
    void theWelcomePracticeIsLabelledAndFull() throws Exception {
        var practice = SamplePractice.make(SampleWish.welcome(UNTIL), folder.resolve("welcome"));

        assertTrue(practice.practice().isSample());
        assertEquals(1, practice.practice().getSampleSeed());
        assertEquals("Voorbeeldpraktijk", practice.practice().getName(), "whoever shows it says that it is made up");
        assertEquals(3, practice.groups().found().size());
        for (GroupFolder group : practice.groups().found()) {
            List<Meeting> meetings = meetings(group);
            assertEquals(25, meetings.size());
            assertEquals(
                    24,
                    meetings.stream()
                            .filter(each -> each.getStatus() == MeetingStatus.CLOSED)
                            .count());
            assertEquals(MeetingStatus.PLANNED, meetings.get(24).getStatus());
            assertTrue(
                    meetings.get(24).getId().compareTo(UNTIL.toString()) > 0,
                    meetings.get(24).getId());
            assertTrue(
                    meetings.get(23).getId().compareTo(UNTIL.toString()) < 0,
                    meetings.get(23).getId());
            assertFalse(meetings.get(24).getAgenda().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, -5, Long.MAX_VALUE})
    void everyMeetingHangsTogetherWithItsJournal(long seed) throws Exception {
        var practice = SamplePractice.make(new SampleWish(seed, 5, 9, UNTIL), folder.resolve("practice"));
        var finder = MethodFinder.of(practice, Library.builtIn());

        for (GroupFolder group : practice.groups().found()) {
            for (MeetingFolder each : group.meetings().found()) {
                Meeting meeting = each.meeting();
                if (meeting.getStatus() == MeetingStatus.CLOSED) {
                    List<String> people = meeting.getAttendance().stream()
                            .map(one -> one.getMember())
                            .toList();
                    var events = each.readRun();
                    assertEquals(List.of(), events.damages());
                    RunState state = RunState.of(RunPlan.of(meeting, finder, people), events.events());
                    assertEquals(RunStatus.CLOSED, state.status());
                    assertEquals(events.events().size(), state.number());
                    MeetingContent told = each.content();
                    MeetingContent kept = ContentRecord.of(state);
                    assertEquals(kept.getArtefacts().size(), told.getArtefacts().size());
                    assertEquals(kept.getCases().size(), told.getCases().size());
                    assertTrue(each.hasForms());
                } else {
                    assertFalse(each.hasRun());
                }
            }
        }
    }

    @Test
    void rolesGoByTurns() throws Exception {
        var practice = SamplePractice.make(new SampleWish(3, 4, 12, UNTIL), folder.resolve("practice"));

        var group = practice.groups().found().get(0);
        for (GroupFolder each : practice.groups().found()) {
            List<Meeting> meetings = meetings(each);
            for (int i = 1; i < meetings.size(); i++) {
                assertPresenterByTurns(meetings.subList(0, i), meetings.get(i));
            }
        }
        assertTrue(group.meetings().damages().isEmpty());
    }

    private static void assertPresenterByTurns(List<Meeting> before, Meeting meeting) {
        var presenters = holders(meeting, RoleKind.CASE_PRESENTER);
        if (presenters.isEmpty() || meeting.getStatus() != MeetingStatus.CLOSED) {
            return;
        }
        var facilitators = holders(meeting, RoleKind.FACILITATOR);
        List<String> able = meeting.getAttendance().stream()
                .filter(each -> each.isPresent())
                .map(each -> each.getMember())
                .filter(each -> !facilitators.contains(each))
                .toList();
        assertEquals(
                Turns.of(before).advise(RoleKind.CASE_PRESENTER, able).get(0).member(), presenters.get(0));
    }

    private static List<String> holders(Meeting meeting, RoleKind role) {
        return meeting.getAssignments().stream()
                .filter(each -> each.getRole() == role)
                .map(each -> each.getMember())
                .toList();
    }

    @Test
    void theShiftShowsInTheFiguresAndTheSmallGroupIsHidden() throws Exception {
        var practice = SamplePractice.make(SampleWish.welcome(UNTIL), folder.resolve("welcome"));
        Instrument instrument = Library.builtIn().instruments().get(0).getInstrument();
        int small = 0;
        int shifted = 0;
        for (GroupFolder group : practice.groups().found()) {
            var means = new ArrayList<Double>();
            for (MeetingFolder each : group.meetings().found()) {
                Figures figures = each.figures(instrument, Audience.GROUP);
                figures.axis(Axis.PROCESS).mean().ifPresent(means::add);
                if (each.meeting().getStatus() == MeetingStatus.CLOSED && figures.present() <= 4) {
                    assertTrue(figures.axis(Axis.PRODUCT).suppressed().isPresent());
                    small++;
                }
            }
            assertTrue(means.stream().allMatch(each -> each >= 1 && each <= 10));
            shifted += Xmr.of(means).map(each -> each.signals().size()).orElse(0) > 0 ? 1 : 0;
        }
        assertTrue(small >= 20, small + " meetings of few people");
        assertTrue(shifted >= 1, "no chart signals the shift or the dip");
    }

    @Test
    void aFolderWithSomethingInItIsRefused() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        var refused = assertThrows(StoreException.class, () -> SamplePractice.make(SampleWish.welcome(UNTIL), folder));

        assertEquals(Problem.NOT_EMPTY, refused.problem());
        assertEquals("mine", Files.readString(folder.resolve("mine.txt")));
    }

    @Test
    void eachGroupHasItsOwnNameAlsoInAVeryLargePractice() {
        var wish = new SampleWish(1, SampleWish.MOST_GROUPS, 1, UNTIL);
        var words = SampleWords.load();
        long names = java.util.stream.IntStream.range(0, SampleWish.MOST_GROUPS)
                .mapToObj(i -> new SampleGroup(wish, words, i).name())
                .distinct()
                .count();

        assertEquals(SampleWish.MOST_GROUPS, names);
    }

    private static List<Meeting> meetings(GroupFolder group) throws StoreException {
        var meetings = new ArrayList<Meeting>();
        for (MeetingFolder each : group.meetings().found()) {
            meetings.add(each.meeting());
        }
        return meetings;
    }

    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    content.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return content;
    }
}
