// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.practice.ReadingProgress;
import org.kring.practice.methods.MethodFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.GroupOverview;
import org.kring.ui.facilitate.TestRoom;

class MeetingWordsTest {

    @TempDir
    private Path folder;

    private TestRoom room;
    private String name;

    @BeforeEach
    void aDraftOfTheMethodHasAnotherName() throws Exception {
        room = new TestRoom(folder);
        Method draft =
                Catalogue.read(room.practice).finder().find("basic-model", "").orElseThrow();
        name = draft.getName().getEn();
        draft.getName().setEn("Something else");
        draft.setVersion("9");
        draft.setStatus(MethodStatus.DRAFT);
        MethodFolder.of(room.practice).write(draft);
    }

    @Test
    void aMeetingIsCalledAfterTheVersionThatWasHeld() throws Exception {
        Meeting meeting = room.meeting.meeting();
        meeting.setStatus(MeetingStatus.CLOSED);
        room.meeting.save(meeting);
        assertEquals(name, listed());
    }

    @Test
    void whereThatVersionIsGoneItIsMarkedAndNotCalledAsAnotherOne() throws Exception {
        Meeting meeting = room.meeting.meeting();
        meeting.getAgenda().forEach(each -> each.setMethodVersion("0.7"));
        room.meeting.save(meeting);
        assertEquals(name + " (own 0.7, gone)", listed());
    }

    private String listed() throws Exception {
        GroupOverview sheet = GroupOverview.read(room.practice, room.group.id(), ReadingProgress.NONE)
                .orElseThrow();
        return new MeetingWords(Locale.ENGLISH, room.clock)
                .listed(sheet.meetings().get(0), sheet.methods())
                .method();
    }
}
