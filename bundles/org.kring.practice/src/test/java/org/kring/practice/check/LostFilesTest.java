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
