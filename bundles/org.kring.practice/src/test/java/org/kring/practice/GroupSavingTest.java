// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.model.practice.MemberName;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.run.PlannedMeeting;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** Two windows on one group. */
class GroupSavingTest {

    @TempDir
    Path place;

    private GroupFolder folder;
    private Group ours;
    private GroupContent words;
    private GroupSaving saving;

    @BeforeEach
    void read() throws Exception {
        folder = new PlannedMeeting(place).group;
        ours = folder.group();
        words = folder.content();
        saving = new GroupSaving(folder, ours, words);
    }

    @Test
    void oneWindowSavesAsOftenAsItWants() throws Exception {
        for (String each : new String[] {"Noord", "Zuid", "Noord"}) {
            ours.setName(each);
            saving.save(ours, words);
            assertEquals(each, folder.group().getName());
        }
    }

    @Test
    void whatAnotherWindowSavedIsNotWrittenOver() throws Exception {
        Group theirs = folder.group();
        theirs.setName("Theirs");
        folder.save(theirs);

        ours.setName("Ours");
        assertRefused();
        assertEquals("Theirs", folder.group().getName());
    }

    @Test
    void norAreItsWords() throws Exception {
        GroupContent theirs = folder.content();
        MemberName name = PracticeFactory.eINSTANCE.createMemberName();
        name.setMember("m-1");
        name.setName("Theirs");
        theirs.getNames().add(name);
        folder.save(theirs);
        byte[] there = Files.readAllBytes(folder.file());

        ours.setName("Ours");
        assertRefused();
        assertEquals("Theirs", folder.content().getNames().get(0).getName());
        assertEquals(new String(there), Files.readString(folder.file()));
    }

    @Test
    void whatOnlyFitsNoChecksumIsStillWhatWasRead() throws Exception {
        folder.practice().accept(folder.practice().relative(folder.file()));
        ours.setAltered(true);
        ours.setName("Ours");
        saving.save(ours, words);
        ours.setAltered(false);
        saving.save(ours, words);
        assertEquals("Ours", folder.group().getName());
    }

    private void assertRefused() {
        StoreException refused = assertThrows(StoreException.class, () -> saving.save(ours, words));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
    }
}
