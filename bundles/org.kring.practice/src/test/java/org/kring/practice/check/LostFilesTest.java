// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.check.CheckResult.Kind;
import org.kring.store.files.Folders;

/** Files that a half-done restore left out: none vanishes without a word. */
class LostFilesTest {

    private static final String MEETING = "groups/noord/meetings/2026-11-21/";

    @TempDir
    Path place;

    private HeldMeeting held;

    @BeforeEach
    void hold() throws Exception {
        held = new HeldMeeting(place);
    }

    private void lose(Path file) throws Exception {
        Files.delete(file);
    }

    private void assertTold(String file, String words) throws Exception {
        var wrong = held.wrong();
        assertTrue(
                wrong.stream()
                        .anyMatch(each -> each.kind() == Kind.MISSING_FILE
                                && each.file().equals(file)
                                && each.sentence(Locale.ENGLISH).contains(words)),
                wrong::toString);
    }

    @Test
    void theNamesOfAGroupWithMembers() throws Exception {
        lose(held.meeting.group().contentFile());

        assertTold("groups/noord/content.xmi", "Put content.xmi back from a copy of the group");
        assertEquals(1, held.wrong().size());
    }

    @Test
    void theDocumentsOfAGroupAndAMeetingSayWhatToDo() throws Exception {
        lose(held.meeting.file());
        lose(held.meeting.group().file());

        assertTold(
                MEETING + "meeting.xmi", "Put meeting.xmi back from a copy; what else is in the folder is as it was");
        assertTold("groups/noord/group.xmi", "Put group.xmi back from a copy");
    }

    @Test
    void anEmptyFolderMayBeLeftOver() throws Exception {
        Files.createDirectories(held.meeting.group().meetingsFolder().resolve("2027-01-15"));

        assertTold(
                "groups/noord/meetings/2027-01-15/meeting.xmi", "when nothing was ever kept in the folder, remove it");
    }

    @Test
    void allMeetingsOfAGroup() throws Exception {
        Folders.remove(held.meeting.path());

        assertTold("groups/noord/meetings", "Put it back from a copy");
        assertEquals(1, held.meeting.group().meetings().damages().size());
    }

    @Test
    void allGroups() throws Exception {
        Folders.remove(held.meeting.group().path());

        assertTold("groups", "Put it back from a copy");
        assertEquals(1, held.practice.groups().damages().size());
    }

    @Test
    void theWordsOfAClosedMeeting() throws Exception {
        lose(held.meeting.contentFile());

        assertTold(MEETING + "content.xmi", "Put content.xmi back from a copy");
    }

    @Test
    void aGroupWithoutMembersHasNoNamesYet() throws Exception {
        var group = PracticeFactory.eINSTANCE.createGroup();
        group.setName("West");
        held.practice.create(group);

        assertEquals(List.of(), held.wrong());
    }
}
