// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.practice.Group;
import org.kring.model.practice.PracticeFactory;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** What cannot be made leaves nothing behind, and what a killed program left is used. */
class TakenBackTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);
    /** No document can hold it, so that writing fails after the folder was made. */
    private static final String UNWRITABLE = "\u0001";

    @TempDir
    Path place;

    private PracticeFolder practice;
    private GroupFolder group;

    @BeforeEach
    void create() throws Exception {
        practice = PracticeFolder.create(place.resolve("practice"), "Praktijk");
        group = practice.create(PracticeFolderTest.group("Noord"));
    }

    private static StoreException fails(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(StoreException.class, work);
    }

    @Test
    void aMeeting() throws Exception {
        var meeting = PracticeFolderTest.meeting(null);
        meeting.setScope(UNWRITABLE);

        fails(() -> group.create(DAY, meeting));

        assertFalse(Files.exists(group.meetingsFolder()), "which would tell that meetings are gone");
        assertEquals(
                "2027-01-15",
                group.create(DAY, PracticeFolderTest.meeting(null)).id());
    }

    @Test
    void aGroup() throws Exception {
        Group members = PracticeFolderTest.group("Zuid");
        var member = PracticeFactory.eINSTANCE.createMember();
        member.setId(UNWRITABLE);
        members.getMembers().add(member);

        fails(() -> practice.create(members));

        assertFalse(Files.exists(practice.groupsFolder().resolve("zuid")));
    }

    @Test
    void aPracticeButNoFolderThatWasThere() throws Exception {
        fails(() -> PracticeFolder.create(place.resolve("new"), UNWRITABLE));
        assertFalse(Files.exists(place.resolve("new")));

        Files.createDirectory(place.resolve("mine"));
        fails(() -> PracticeFolder.create(place.resolve("mine"), UNWRITABLE));
        assertTrue(Files.exists(place.resolve("mine")));
    }

    @Test
    void aMeetingOfWhichNothingCameUnlessSomebodyBeganIt() throws Exception {
        var why = StoreException.of(Problem.NOT_WRITTEN, group.path());
        var made = group.create(DAY, PracticeFolderTest.meeting(null));
        made.takeBack(why);
        assertFalse(Files.exists(made.path()));

        var begun = group.create(DAY, PracticeFolderTest.meeting(null));
        Files.createFile(begun.runFile());
        begun.takeBack(why);
        assertTrue(Files.exists(begun.file()));
    }

    @Test
    void anEmptyFolderOfAKilledProgramIsUsedAndNeverALink() throws Exception {
        Files.createDirectories(group.meetingsFolder().resolve("2027-01-15"));
        Files.createDirectory(practice.groupsFolder().resolve("zuid"));
        assertEquals(
                "2027-01-15",
                group.create(DAY, PracticeFolderTest.meeting(null)).id());
        assertEquals("zuid", practice.create(PracticeFolderTest.group("Zuid")).id());

        Path outside = Files.createDirectories(place.resolve("outside/2027-01-15"));
        var linked = practice.create(PracticeFolderTest.group("Oost"));
        Files.createSymbolicLink(linked.meetingsFolder(), outside.getParent());
        fails(() -> linked.create(DAY, PracticeFolderTest.meeting(null)));
        assertTrue(Files.exists(outside), "nothing is taken away there either");

        Files.createSymbolicLink(
                practice.groupsFolder().resolve("west"), Files.createDirectory(place.resolve("elsewhere")));
        assertEquals("west-2", practice.create(PracticeFolderTest.group("West")).id());
    }
}
