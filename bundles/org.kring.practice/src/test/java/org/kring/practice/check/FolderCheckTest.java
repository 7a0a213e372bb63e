// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.check.CheckResult.Kind;
import org.kring.practice.methods.Methods;

/** What lies in the folders of a practice and should not, or does not and should. */
class FolderCheckTest {

    @TempDir
    Path place;

    private HeldMeeting held;
    private PracticeFolder practice;
    private MeetingFolder meeting;

    @BeforeEach
    void hold() throws Exception {
        held = new HeldMeeting(place);
        practice = held.practice;
        meeting = held.meeting;
    }

    private List<CheckResult> wrong() throws Exception {
        return held.wrong();
    }

    @Test
    void whatIsNoneOfOursIsNamedAndDoesNoHarm() throws Exception {
        Files.writeString(meeting.path().resolve("notes.txt"), "x");
        Files.createDirectories(practice.path().resolve(".git/objects"));
        Files.writeString(practice.path().resolve("groups/.DS_Store"), "x");
        Files.writeString(practice.path().resolve("groups/noord/photo.jpg"), "x");
        Files.createDirectories(practice.methodsFolder());
        Files.writeString(practice.methodsFolder().resolve("idea.txt"), "x");

        var wrong = wrong();

        assertEquals(
                List.of(
                        ".git",
                        "methods/idea.txt",
                        "groups/.DS_Store",
                        "groups/noord/photo.jpg",
                        "groups/noord/meetings/2026-11-21/notes.txt"),
                wrong.stream().map(CheckResult::file).toList());
        assertTrue(wrong.stream().allMatch(each -> each.kind() == Kind.NOT_OURS && each.ok()));
    }

    /** What can be chosen for a meeting is checked, whatever its name; what cannot is none of ours. */
    @Test
    void everyMethodThatIsListedIsRead() throws Exception {
        Files.createDirectories(practice.methodsFolder().resolve("folder-1.method"));
        Files.writeString(practice.methodsFolder().resolve("BROKEN-1.METHOD"), "<");

        var wrong = wrong();

        assertEquals(
                List.of("methods/BROKEN-1.METHOD", "methods/folder-1.method"),
                wrong.stream().map(CheckResult::file).toList());
        assertEquals(
                List.of(Kind.DAMAGED, Kind.NOT_OURS),
                wrong.stream().map(CheckResult::kind).toList());
        assertEquals(
                List.of("BROKEN-1.METHOD"),
                Methods.of(practice).entries().stream()
                        .filter(each -> each.problem().isPresent())
                        .map(each -> each.location().shortName())
                        .toList());
    }

    @Test
    void foldersWithOddNamesAndLinksAreNamed() throws Exception {
        var groups = practice.groupsFolder();
        for (String odd : List.of("noord (conflicted copy)", "Zuid Oost", "Ren\u00e9e")) {
            Files.createDirectory(groups.resolve(odd));
        }
        Files.createSymbolicLink(groups.resolve("west"), groups.resolve("noord"));
        Files.createDirectory(groups.resolve("noord/meetings/2026-11-21 copy"));

        var wrong = wrong();

        assertEquals(
                List.of(
                        "groups/Ren\u00e9e",
                        "groups/Zuid Oost",
                        "groups/noord (conflicted copy)",
                        "groups/noord/meetings/2026-11-21 copy",
                        "groups/west"),
                wrong.stream().map(CheckResult::file).sorted().toList());
        assertTrue(wrong.stream().allMatch(each -> each.kind() == Kind.PASSED_OVER && !each.ok()), wrong::toString);
        assertEquals(4, practice.groups().damages().size());
        assertEquals(
                1, practice.group("noord").orElseThrow().meetings().damages().size());
    }

    @Test
    void oneFolderThatCannotBeListedHidesNoOther() throws Exception {
        Files.createDirectory(practice.groupsFolder().resolve("zuid"));
        Files.createSymbolicLink(
                practice.groupsFolder().resolve("zuid/meetings"),
                practice.groupsFolder().resolve("noord/meetings"));
        Files.createSymbolicLink(practice.methodsFolder(), place);

        var wrong = wrong();

        assertTrue(wrong.stream().anyMatch(each -> each.file().equals("methods")), wrong::toString);
        assertTrue(wrong.stream().anyMatch(each -> each.file().equals("groups/zuid/meetings")), wrong::toString);
        assertTrue(wrong.stream().anyMatch(each -> each.file().equals("groups/zuid/group.xmi")), wrong::toString);
        assertFalse(wrong.stream().anyMatch(each -> each.file().startsWith("groups/noord/")), wrong::toString);
    }

    @Test
    void formsThatAreGoneAndALockThatIsNoneAreTold() throws Exception {
        Path lock = meeting.path().resolve("run.journal.lock");
        Files.deleteIfExists(lock);
        Files.createDirectory(lock);
        assertEquals(
                List.of(Kind.DAMAGED), wrong().stream().map(CheckResult::kind).toList());
        Files.delete(lock);
        Files.delete(meeting.path().resolve("forms.xmi"));
        assertEquals(
                List.of(Kind.MISSING_FILE),
                wrong().stream().map(CheckResult::kind).toList());
    }
}
