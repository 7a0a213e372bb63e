// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.practice.ReadingProgress;
import org.kring.practice.plan.GroupOverview;
import org.kring.practice.plan.Members;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.TestRoom;

class GroupPresenterTest {

    @TempDir
    private Path folder;

    private final Shown view = new Shown();
    private TestRoom room;
    private GroupPresenter presenter;

    private static final class Shown implements GroupView {
        private Head head;
        private List<Members.Row> members = List.of();
        private String removed = "";
        private String problem = "";
        private String namesGone = "";
        private boolean readOnly;
        private String chosen = "";

        @Override
        public void head(Head fresh) {
            head = fresh;
        }

        @Override
        public void members(List<Members.Row> rows) {
            members = rows;
        }

        @Override
        public void meetings(List<Listed> rows, int index) {
            chosen = rows.get(index).id();
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
        public void namesGone(String sentence) {
            namesGone = sentence;
        }

        @Override
        public void readOnly(String sentence) {
            readOnly = true;
        }

        @Override
        public void problem(String sentence) {
            problem = sentence;
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

    @Test
    void namesGoToTheConfidentialPartOnly() throws Exception {
        presenter.add("Fatima");
        room.rest();
        assertEquals("m-6", view.members.get(5).id());
        assertTrue(room.group.content().getNames().stream().anyMatch(each -> "Fatima".equals(each.getName())));
        assertFalse(Files.readString(room.group.path().resolve("group.xmi")).contains("Fatima"));
    }

    @Test
    void whoComesBackFromAMeetingGoesOnWithIt() throws Exception {
        var older = room.meeting.id();
        var newer = room.makeMeeting("own").id();
        show();
        assertEquals(newer, view.chosen, "the uppermost");

        room.openItem.show(new OpenItem.Place(room.group.id(), older));
        room.openItem.show(new OpenItem.Place(room.group.id(), ""));
        show();
        assertEquals(older, view.chosen);

        room.openItem.show(new OpenItem.Place(room.group.id(), "2020-01-01"));
        room.openItem.show(new OpenItem.Place(room.group.id(), ""));
        show();
        assertEquals(newer, view.chosen, "what is gone leaves the uppermost");
    }

    @Test
    void everyMeetingThatCannotBeReadIsNamed() throws Exception {
        for (int i = 0; i < 9; i++) {
            Files.writeString(room.makeMeeting("basic-model").file(), "<broken");
        }
        Files.writeString(
                Files.createDirectories(room.group.path().resolve("meetings/2026-10-09"))
                        .resolve("meeting.xmi"),
                "<broken");
        presenter.show(GroupOverview.read(room.practice, room.group.id(), ReadingProgress.NONE)
                .orElseThrow());
        assertTrue(view.problem.contains("9 Oct"), view.problem);
        assertTrue(view.problem.contains("Also not readable: The meeting of Sat 21 Nov"), view.problem);
        assertTrue(view.problem.endsWith("."), view.problem);
    }

    @Test
    void namesThatVanishStayInViewAndAreSavedWhenAPersonSaysSo() throws Exception {
        Files.delete(room.group.contentFile());
        presenter.add("Fatima");
        room.rest();
        assertTrue(view.namesGone.contains("Put content.xmi back"), view.namesGone);
        assertEquals("Bas", view.members.get(1).name());
        assertFalse(Files.exists(room.group.contentFile()));

        presenter.saveAnew();
        room.rest();
        assertEquals(6, room.group.content().getNames().size());
    }

    @Test
    void namesThatCameBackAreTheOldOnes() throws Exception {
        byte[] words = Files.readAllBytes(room.group.contentFile());
        Files.delete(room.group.contentFile());
        presenter.add("Fatima");
        room.rest();
        Files.write(room.group.contentFile(), words);
        presenter.add("Farid");
        room.rest();
        assertEquals("", view.namesGone);
        assertEquals(7, room.group.content().getNames().size());
    }

    @Test
    void aGroupWhoseNamesAreGoneIsShownButNothingIsWrittenBeforeAPersonSaysSo() throws Exception {
        Files.delete(room.group.contentFile());
        presenter.show(GroupOverview.read(room.practice, room.group.id(), ReadingProgress.NONE)
                .orElseThrow());
        assertTrue(view.namesGone.contains("Put content.xmi back"), view.namesGone);
        assertTrue(view.readOnly);
        assertFalse(Files.exists(room.group.contentFile()));

        presenter.saveAnew();
        room.rest();
        assertEquals(0, room.group.content().getNames().size());
    }

    @Test
    void aNameThatIsTooLongIsSaidAndNotKept() throws Exception {
        String name = "n".repeat(101);
        byte[] group = Files.readAllBytes(room.group.file());
        byte[] words = Files.readAllBytes(room.group.contentFile());
        presenter.rename(name);
        assertTrue(view.problem.startsWith("A name has at most 100 characters, and this one has 101"), view.problem);
        assertFalse(presenter.add(name), "it stays in its field");
        presenter.rename("m-1", name);
        room.rest();
        assertArrayEquals(group, Files.readAllBytes(room.group.file()));
        assertArrayEquals(words, Files.readAllBytes(room.group.contentFile()));
        assertTrue(presenter.add("Fatima"));
        room.rest();
        assertEquals("", view.problem);
    }

    @Test
    void whoIsRemovedHasLeftAndCanComeBack() throws Exception {
        presenter.remove("m-2");
        room.rest();
        assertEquals("Bas", view.removed);
        assertTrue(view.members.get(1).leaves(), "and is a member today");
        assertEquals(
                LocalDate.of(2026, 11, 21),
                room.group.group().getMembers().get(1).getLeft());
        presenter.undo();
        room.rest();
        assertFalse(view.members.get(1).leaves());
    }

    @Test
    void fromTheDayAfterOnWhoLeftIsNotShown() throws Exception {
        presenter.remove("m-2");
        room.rest();
        room.clock.move(java.time.Duration.ofDays(1));
        presenter.show(GroupOverview.read(room.practice, room.group.id(), ReadingProgress.NONE)
                .orElseThrow());
        assertEquals(4, view.members.size());
    }

    @Test
    void theIntervalProposesTheNextDay() {
        presenter.interval(4);
        room.rest();
        assertEquals(LocalDate.of(2026, 12, 19), view.head.next());
    }

    @Test
    void theNameIsChangedUnlessItIsBlank() throws Exception {
        presenter.rename(" Zuid ");
        room.rest();
        assertEquals("Zuid", room.group.group().getName());
        presenter.rename("  ");
        room.rest();
        assertEquals("Zuid", room.group.group().getName());
    }

    @Test
    void aMemberGetsAnotherName() throws Exception {
        presenter.rename("m-1", "Annelies");
        room.rest();
        assertTrue(room.group.content().getNames().stream().anyMatch(each -> "Annelies".equals(each.getName())));
    }

    @Test
    void theStageIsKeptWithItsDay() throws Exception {
        presenter.stage(2);
        room.rest();
        var stages = room.group.group().getStages();
        assertEquals(1, stages.size());
        assertEquals(LocalDate.of(2026, 11, 21), stages.get(0).getSince());
        assertEquals(2, stages.get(0).getStage().getValue());
        presenter.stage(2);
        room.rest();
        assertEquals(1, room.group.group().getStages().size(), "the same stage is no change");
    }

    @Test
    void aPlanWhoseButtonIsPressedTwiceIsMadeOnce() throws Exception {
        presenter.plan(LocalDate.of(2026, 12, 19));
        presenter.plan(LocalDate.of(2026, 12, 19));
        room.rest();
        assertEquals("2026-12-19", room.openItem.place().meeting());
        assertTrue(room.group.meeting("2026-12-19-2").isEmpty());
    }

    @Test
    void aPlannedMeetingIsOpened() throws Exception {
        presenter.plan(LocalDate.of(2026, 12, 19));
        room.rest();
        assertEquals("2026-12-19", room.openItem.place().meeting());
        var meeting = room.group.meeting("2026-12-19").orElseThrow().meeting();
        assertEquals(java.time.Instant.parse("2026-12-19T16:00:00Z"), meeting.getStart());
        assertTrue(meeting.getMinutes() > 0);
    }

    @Test
    void everythingIsTakenBackStepByStep() throws Exception {
        presenter.add("Fatima");
        presenter.rename("Zuid");
        room.rest();
        presenter.editing().undo();
        room.rest();
        assertEquals("Noord", room.group.group().getName());
        presenter.editing().undo();
        room.rest();
        assertEquals(5, room.group.group().getMembers().size());
        assertEquals(5, view.members.size());
    }
}
