// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
        words.getNames().add(name("m-1"));
        for (String each : new String[] {"Noord", "Zuid", "Noord"}) {
            ours.setName(each);
            words.getNames().get(0).setName(each);
            saving.save(ours, words);
            assertEquals(each, folder.group().getName());
            assertEquals(each, folder.content().getNames().get(0).getName());
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
        theirs.getNames().add(name("m-1"));
        folder.save(theirs);
        byte[] there = Files.readAllBytes(folder.file());

        ours.setName("Ours");
        assertRefused();
        assertEquals("Name of m-1", folder.content().getNames().get(0).getName());
        assertEquals(new String(there), Files.readString(folder.file()));
    }

    @Test
    void whatSomebodyAcceptedMeanwhileStillSaysTheSame() throws Exception {
        ours.setAltered(true);
        folder.save(ours);
        saving = new GroupSaving(folder, folder.group(), words);
        AlteredDocuments.of(folder.practice()).accept(folder.practice().relative(folder.file()));

        ours = folder.group();
        ours.setName("Ours");
        saving.save(ours, words);

        assertEquals("Ours", folder.group().getName());
    }

    @Test
    void namesThatVanishedAreNotWrittenOverUntilAPersonDecides() throws Exception {
        words.getNames().add(name("m-1"));
        saving.save(ours, words);
        Files.delete(folder.contentFile());

        words.getNames().add(name("m-2"));
        ours.setName("Zuid");
        assertEquals(
                Problem.NAMES_GONE,
                assertThrows(StoreException.class, () -> saving.save(ours, words))
                        .problem());
        assertFalse(Files.exists(folder.contentFile()));
        assertEquals("Noord", folder.group().getName());

        saving.saveAnew(ours, words);
        assertEquals(2, folder.content().getNames().size());
        assertEquals("Zuid", folder.group().getName());
    }

    @Test
    void namesThatCameBackAreNotWrittenOverEither() throws Exception {
        Files.delete(folder.contentFile());
        saving = new GroupSaving(folder, ours, folder.noContent());
        words.getNames().add(name("m-1"));
        folder.save(words);

        StoreException refused = assertThrows(StoreException.class, () -> saving.saveAnew(ours, folder.noContent()));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
        assertEquals(1, folder.content().getNames().size());
    }

    @Test
    void ofANewGroupNoNamesAreMissed() throws Exception {
        Group fresh = PracticeFactory.eINSTANCE.createGroup();
        fresh.setName("West");
        GroupFolder made = folder.practice().create(fresh);
        assertFalse(Files.exists(made.contentFile()));
        assertEquals(0, made.content().getNames().size());
    }

    private static MemberName name(String member) {
        MemberName name = PracticeFactory.eINSTANCE.createMemberName();
        name.setMember(member);
        name.setName("Name of " + member);
        return name;
    }

    private void assertRefused() {
        StoreException refused = assertThrows(StoreException.class, () -> saving.save(ours, words));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
    }

    @Test
    void wordsOfAnotherGroupAreNotSavedAsThoseOfThisOne() throws Exception {
        Group other = PracticeFactory.eINSTANCE.createGroup();
        other.setName("Zuid");
        GroupContent foreign = folder.practice().create(other).noContent();
        byte[] before = Files.readAllBytes(folder.contentFile());

        assertEquals(
                Problem.OTHER_GROUP,
                assertThrows(StoreException.class, () -> folder.save(foreign)).problem());

        assertEquals("zuid", foreign.getGroup());
        assertArrayEquals(before, Files.readAllBytes(folder.contentFile()));
        folder.save(PracticeFactory.eINSTANCE.createGroupContent());
        assertEquals(folder.id(), folder.content().getGroup(), "words that name no group are of this one");
    }
}
