// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

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
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.facilitate.files.GroupOverview;

class GroupPresenterTest {

    @TempDir
    private Path folder;

    private final Shown view = new Shown();
    private TestRoom room;
    private GroupPresenter presenter;

    private static final class Shown implements GroupView {
        private Head head;
        private List<MemberRow> members = List.of();
        private String removed = "";

        @Override
        public void head(Head fresh) {
            head = fresh;
        }

        @Override
        public void members(List<MemberRow> rows) {
            members = rows;
        }

        @Override
        public void meetings(List<Listed> rows) {}

        @Override
        public void removed(String name) {
            removed = name;
        }

        @Override
        public void problem(String sentence) {}
    }

    @BeforeEach
    void open() throws Exception {
        room = new TestRoom(folder);
        presenter = new GroupPresenter(view, room.services, room.openItem);
        presenter.show(GroupOverview.read(room.practice, room.group.id()).orElseThrow());
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
    void whoIsRemovedHasLeftAndCanComeBack() throws Exception {
        presenter.remove("m-2");
        room.rest();
        assertEquals("Bas", view.removed);
        assertEquals(4, view.members.size());
        assertEquals(
                LocalDate.of(2026, 11, 21),
                room.group.group().getMembers().get(1).getLeft());
        presenter.undo();
        room.rest();
        assertEquals(5, view.members.size());
    }

    @Test
    void theIntervalProposesTheNextDay() {
        presenter.interval(4);
        room.rest();
        assertEquals(LocalDate.of(2026, 12, 19), view.head.next());
    }
}
