// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.Audience;
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
