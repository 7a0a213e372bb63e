// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.practice.PracticeFolder;
import org.kring.practice.follow.FollowedGroup;
import org.kring.ui.follow.FollowRoom;
import org.kring.ui.follow.TestPractices;
import org.kring.ui.practice.CurrentPractice;

class GroupsPresenterTest {

    @TempDir
    Path folder;

    private FollowRoom room;
    private GroupsPresenter presenter;
    private List<GroupRow> rows = List.of();
    private int chosen = -1;
    private String instead = "";
    private String lacking = "";

    private void open(CurrentPractice practice) {
        room = TestPractices.services(practice).room();
        presenter = new GroupsPresenter(
                new GroupsView() {
                    @Override
                    public void rows(List<GroupRow> newRows, int newChosen) {
                        rows = newRows;
                        chosen = newChosen;
                        instead = "";
                    }

                    @Override
                    public void instead(String sentence) {
                        instead = sentence;
                    }

                    @Override
                    public void lacking(String sentence) {
                        lacking = sentence;
                    }
                },
                room);
        presenter.begin();
        TestPractices.rest();
    }

    @Test
    void allComeFirstThenEachInAlphabeticalOrderWithMeetingsAndSignals() throws Exception {
        open(TestPractices.open(
                TestPractices.sample(folder.resolve("sample"), 8).path()));

        assertEquals("", rows.get(0).group());
        assertEquals(0, chosen);
        assertEquals(4, rows.size());
        for (int i = 1; i < rows.size(); i++) {
            FollowedGroup group = room.groups().get(i - 1);
            assertEquals(new GroupRow(group.id(), group.figures().name(), "8", group.signalled()), rows.get(i));
        }
    }

    @Test
    void aMeetingWhoseEvaluationIsStillOpenIsNotCountedAsEvaluated() throws Exception {
        var practice = TestPractices.sample(folder.resolve("sample"), 6);
        TestPractices.evaluating(practice, 4, 3);

        open(TestPractices.open(practice.path()));

        assertEquals(
                List.of("", "6", "6", "6"),
                rows.stream().map(GroupRow::meetings).toList());
        room.groups().forEach(each -> assertEquals(7, each.figures().meetings().size()));
    }

    @Test
    void theChosenOneIsMarkedHereAndInTheRoom() throws Exception {
        open(TestPractices.open(
                TestPractices.sample(folder.resolve("sample"), 3).path()));

        presenter.choose(rows.get(2));
        TestPractices.rest();
        assertEquals(2, chosen);
        assertEquals(rows.get(2).group(), room.selected().orElseThrow().id());

        presenter.choose(rows.get(0));
        TestPractices.rest();
        assertEquals(0, chosen);
        assertTrue(room.selected().isEmpty());
    }

    @Test
    void withoutRowsItSaysWhy() throws Exception {
        open(TestPractices.closed());
        String nothingOpen = instead;
        PracticeFolder.create(folder.resolve("empty"), "Leeg");
        open(TestPractices.open(folder.resolve("empty")));
        String noGroups = instead;

        assertFalse(nothingOpen.isEmpty() || noGroups.isEmpty() || nothingOpen.equals(noGroups));
    }

    @Test
    void aPracticeThatCannotBeReadIsSaid() throws Exception {
        Path place = TestPractices.silent(folder.resolve("silent")).path();
        CurrentPractice practice = TestPractices.open(place);
        open(practice);
        assertEquals("", instead);

        Files.writeString(place.resolve("practice.kring"), "damaged");
        practice.changed();
        TestPractices.rest();

        assertEquals(FollowRoom.State.FAILED, room.state());
        assertFalse(instead.isEmpty());
    }

    @Test
    void aGroupThatCannotBeReadIsToldWhicheverGroupIsLookedAtUntilItCanBeRead() throws Exception {
        Path place = TestPractices.sample(folder.resolve("sample"), 3).path();
        open(TestPractices.open(place));
        assertEquals("", lacking);
        room.select(rows.get(1).group());
        Path broken = place.resolve("groups").resolve(rows.get(2).group()).resolve("group.xmi");
        byte[] whole = Files.readAllBytes(broken);

        Files.writeString(broken, "damaged");
        presenter.readAgain();
        TestPractices.rest();
        assertEquals(3, rows.size());
        assertEquals(1, chosen);
        assertEquals("One group could not be read at all, and is not in the figures.", lacking);

        Files.write(broken, whole);
        presenter.readAgain();
        TestPractices.rest();
        assertEquals(4, rows.size());
        assertEquals("", lacking);
    }

    @Test
    void groupsOfWhichNoneCanBeReadAreNotCalledNone() throws Exception {
        Path place = TestPractices.silent(folder.resolve("silent")).path();
        Files.writeString(place.resolve("groups/de-stilte/group.xmi"), "damaged");
        open(TestPractices.open(place));

        assertEquals("No group could be read.", instead);
        assertEquals("One group could not be read at all, and is not in the figures.", lacking);
    }

    @Test
    void whoIsGoneIsToldNothing() throws Exception {
        open(TestPractices.open(
                TestPractices.sample(folder.resolve("sample"), 3).path()));
        presenter.end();

        room.select(rows.get(1).group());
        TestPractices.rest();

        assertEquals(0, chosen);
    }
}
