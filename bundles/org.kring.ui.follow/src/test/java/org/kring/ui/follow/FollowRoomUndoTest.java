// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.Audience;
import org.kring.practice.follow.FollowedGroup;
import org.kring.ui.practice.CurrentPractice;

class FollowRoomUndoTest {

    @TempDir
    Path folder;

    private CurrentPractice practice;
    private FollowRoom room;
    private String group;

    @BeforeEach
    void open() throws Exception {
        TestPractices.sample(folder.resolve("sample"), 6);
        practice = TestPractices.open(folder.resolve("sample"));
        room = TestPractices.services(practice).room();
        room.begin();
        TestPractices.rest();
        group = room.figures().groups().get(1).id();
    }

    @Test
    void choicesAreTakenBackOneByOneWithTheFiguresThatBelongToThem() {
        room.select(group);
        room.audience(Audience.GROUP);
        TestPractices.rest();
        assertFalse(room.editing().undoLabel().isEmpty());

        room.editing().undo();
        TestPractices.rest();
        assertEquals(Audience.OUTSIDE, room.audience());
        assertEquals(group, room.selected().orElseThrow().id());
        room.editing().undo();
        assertTrue(room.selected().isEmpty());
        assertFalse(room.editing().canUndo());

        room.editing().redo();
        room.editing().redo();
        assertEquals(Audience.GROUP, room.audience());
    }

    @Test
    void whatAGroupSeesOfItselfIsOfThatGroupAlone() {
        room.audience(Audience.GROUP);
        assertEquals(Audience.OUTSIDE, room.audience(), "of all groups together");
        for (String next : List.of(room.figures().groups().get(2).id(), "")) {
            room.select(group);
            room.audience(Audience.GROUP);
            TestPractices.rest();
            assertEquals(List.of(group), inside());

            room.select(next);
            TestPractices.rest();

            assertEquals(Audience.OUTSIDE, room.audience());
            assertEquals(List.of(), inside());
            room.editing().undo();
            TestPractices.rest();
            assertEquals(List.of(group), inside(), "as it was chosen");
        }
    }

    /** The groups whose figures are made for themselves. */
    private List<String> inside() {
        return room.figures().groups().stream()
                .filter(each -> each.figures().viewing().audience() == Audience.GROUP)
                .map(FollowedGroup::id)
                .toList();
    }

    @Test
    void anotherPracticeBeginsWithoutChoices() {
        room.select(group);
        room.audience(Audience.GROUP);
        TestPractices.rest();

        assertFalse(room.editing().undoLabel().isEmpty());
        practice.create(folder.resolve("other"), "Other", () -> {}, failure -> {
            throw new AssertionError(failure);
        });
        TestPractices.rest();

        assertEquals(Audience.OUTSIDE, room.audience());
        assertTrue(room.selected().isEmpty());
        assertFalse(room.editing().canUndo(), "nothing of the other practice comes back");
    }
}
