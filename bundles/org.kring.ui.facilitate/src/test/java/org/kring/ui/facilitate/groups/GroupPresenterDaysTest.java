// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.ReadingProgress;
import org.kring.practice.plan.GroupOverview;
import org.kring.practice.plan.Members;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.TestRoom;

/** Which day a group is asked to meet on, what it lists, and what it says when something cannot be kept. */
class GroupPresenterDaysTest {

    private static final LocalDate HELD = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    private final Shown view = new Shown();
    private TestRoom room;
    private GroupPresenter presenter;

    private static final class Shown implements GroupView {
        private Head head;
        private List<Members.Row> members = List.of();
        private List<Listed> meetings = List.of();
        private String removed = "";
        private final List<String> problems = new ArrayList<>();

        @Override
        public void head(Head fresh) {
            head = fresh;
        }

        @Override
        public void members(List<Members.Row> rows) {
            members = rows;
        }

        @Override
        public void meetings(List<Listed> rows, int chosen) {
            meetings = rows;
        }

        @Override
        public void removed(String name) {
            removed = name;
        }

        @Override
        public void remark(String sentence) {}

        @Override
        public void altered(String sentence) {}

        @Override
        public void namesGone(String sentence) {}

        @Override
        public void readOnly(String sentence) {}

        @Override
        public void problem(String sentence) {
            problems.add(sentence);
        }

        private String problem() {
            return problems.get(problems.size() - 1);
        }
    }

    @BeforeEach
    void open() throws Exception {
        room = new TestRoom(folder);
        show();
    }

    private void show() throws Exception {
        presenter = new GroupPresenter(view, room.services, room.openItem);
        presenter.show(GroupOverview.read(room.practice, room.group.id(), ReadingProgress.NONE)
                .orElseThrow());
        room.rest();
    }

    private void status(MeetingStatus status) throws Exception {
        Meeting meeting = room.meeting.meeting();
        meeting.setStatus(status);
        room.meeting.save(meeting);
        show();
    }

    private void interval(int weeks) {
        presenter.interval(weeks);
        room.rest();
    }

    @Test
    void withoutAnIntervalTodayIsProposed() {
        room.clock.move(Duration.ofDays(3));
        interval(1);
        interval(0);
        assertEquals(HELD.plusDays(3), view.head.next());
        assertEquals(0, view.head.intervalWeeks());
    }

    @Test
    void theIntervalCountsFromTheLastMeetingAndNeverLeadsIntoThePast() {
        room.clock.move(Duration.ofDays(10));
        interval(2);
        assertEquals(HELD.plusWeeks(2), view.head.next());
        interval(1);
        assertEquals(HELD.plusDays(10), view.head.next(), "a week after it is past: today");
    }

    @Test
    void aMeetingThatWasCalledOffIsNotCountedFrom() throws Exception {
        interval(2);
        status(MeetingStatus.CANCELLED);
        assertEquals(HELD, view.head.next());
        assertEquals(2, view.head.intervalWeeks(), "kept");
    }

    @Test
    void theMeetingsAreListedWithDayMethodAndStatusTheNewestFirst() throws Exception {
        presenter.plan(LocalDate.of(2026, 12, 19));
        room.rest();
        show();
        assertEquals(
                List.of("2026-12-19", room.meeting.id()),
                view.meetings.stream().map(GroupView.Listed::id).toList());
        GroupView.Listed held = view.meetings.get(1);
        assertEquals("Sat 21 Nov, 16:00", held.when());
        assertEquals("Basic peer consultation model", held.method());
        assertFalse(held.status().isEmpty());
        assertEquals("", view.meetings.get(0).method(), "none is chosen yet");
    }

    @Test
    void aMeetingThatCannotBeReadIsSaidAndTheOthersAreListed() throws Exception {
        presenter.plan(LocalDate.of(2026, 12, 19));
        room.rest();
        Files.writeString(room.group.meeting("2026-12-19").orElseThrow().path().resolve("meeting.xmi"), "<");
        show();
        assertTrue(view.problem().contains("19 Dec"), view.problem());
        assertEquals(1, view.meetings.size());
    }

    @Test
    void whatIsTheSameIsNoChangeToBeTakenBack() {
        presenter.rename("Noord ");
        presenter.rename("m-1", "Anna ");
        presenter.interval(0);
        presenter.stage(0);
        presenter.add(" ");
        presenter.undo();
        room.rest();
        assertFalse(presenter.editing().canUndo());
    }

    @Test
    void whoHasNoNameIsSomebodyWhenTheyLeave() throws Exception {
        GroupOverview sheet = GroupOverview.read(room.practice, room.group.id(), ReadingProgress.NONE)
                .orElseThrow();
        sheet.content().getNames().removeIf(each -> each.getMember().equals("m-2"));
        presenter.show(sheet);
        presenter.remove("m-2");
        room.rest();
        assertEquals("Somebody", view.removed);
        presenter.undo();
        room.rest();
        assertEquals("", view.removed);
        presenter.undo();
        room.rest();
        assertEquals(5, view.members.size(), "they came back once");
        assertEquals("member back", presenter.editing().undoLabel());
    }

    @Test
    void takingBackARemovalTakesItsOfferAway() throws Exception {
        presenter.remove("m-2");
        room.rest();
        presenter.editing().undo();
        room.rest();
        assertEquals("", view.removed);
        assertEquals(5, view.members.size());
        presenter.undo();
        room.rest();
        assertFalse(presenter.editing().undoLabel().equals("member back"), "there is nobody to bring back");
        assertEquals(null, room.group.group().getMembers().get(1).getLeft());
    }

    @Test
    void everyChangeTellsTheOtherRooms() {
        int[] told = {0};
        room.services.practice().addListener(() -> told[0]++);
        presenter.rename("Zuid");
        room.rest();
        assertTrue(told[0] > 0);
        assertEquals("", view.problem());
    }

    @Test
    void whatCannotBeKeptOrPlannedIsSaid() throws Exception {
        Path group = room.group.path();
        Files.move(group, group.resolveSibling("away"));
        Files.writeString(group, "in the way");
        presenter.rename("Zuid");
        room.rest();
        assertFalse(view.problem().isEmpty());
        view.problems.clear();
        presenter.plan(LocalDate.of(2026, 12, 19));
        room.rest();
        assertFalse(view.problem().isEmpty());
        assertEquals(OpenItem.Place.NOTHING, room.openItem.place());
    }

    @Test
    void aMeetingIsOpenedAsOneOfThisGroup() {
        presenter.open("2026-11-21");
        assertEquals(new OpenItem.Place("noord", "2026-11-21"), room.openItem.place());
    }
}
