// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.method.Bilingual;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.method.MethodStatus;
import org.kring.practice.PracticeFolder;

/** A method that is away is called by what it was, not by another one that shares its identifier. */
class CalledMethodTest {

    private static final Bilingual OWN = new Bilingual(
            "de eigen werkvorm 1.1, afgeleid van \"Roddel model\",",
            "the own method 1.1, derived from \"Gossip model\",");

    @TempDir
    Path folder;

    private PracticeFolder practice;

    @BeforeEach
    void make() throws Exception {
        practice = PracticeFolder.create(folder.resolve("p"), "Praktijk");
        own("gossip", "1.1", MethodStatus.DRAFT, "Noords model", "Northern model");
    }

    private void own(String id, String version, MethodStatus status, String nl, String en) throws Exception {
        Own.file(practice, Own.method(id, version, status, nl, en));
    }

    private static AgendaItem item(String id, String version) {
        AgendaItem item = MeetingFactory.eINSTANCE.createAgendaItem();
        item.setMethod(id);
        item.setMethodVersion(version);
        return item;
    }

    private MethodFinder finder() throws Exception {
        return Methods.of(practice).finder();
    }

    private Bilingual listed(String id, String version) throws Exception {
        return finder().called(item(id, version), false);
    }

    private void away() throws Exception {
        Files.move(practice.methodsFolder(), folder.resolve("away"));
    }

    @Test
    void whatIsThereIsCalledByItsName() throws Exception {
        assertEquals(new Bilingual("Noords model", "Northern model"), listed("gossip", "1.1"));
        assertEquals(new Bilingual("Roddel model", "Gossip model"), listed("gossip", "1"));
        assertEquals(new Bilingual("", ""), listed(null, null));
        assertEquals(new Bilingual("", ""), listed("", ""));
    }

    @Test
    void anOwnOneThatIsGoneIsNotCalledByTheNameOfTheLibrary() throws Exception {
        away();
        for (String version : new String[] {"1.1", "1.1-0a1b2c3d"}) {
            assertEquals(OWN, finder().gone(item("gossip", version)));
            assertEquals(
                    new Bilingual("Roddel model (eigen 1.1, weg)", "Gossip model (own 1.1, gone)"),
                    listed("gossip", version));
        }
    }

    @Test
    void anotherOwnVersionDoesNotGiveItItsNameEither() throws Exception {
        away();
        own("gossip", "1.2", MethodStatus.PUBLISHED, "Iets anders", "Something else");

        assertEquals(OWN, finder().gone(item("gossip", "1.1")));
    }

    @Test
    void whatWasKeptOfADraftThatIsStillThereHasItsName() throws Exception {
        assertEquals(
                new Bilingual("Noords model (versie 1.1, weg)", "Northern model (version 1.1, gone)"),
                listed("gossip", "1.1-0a1b2c3d"));
        assertEquals(
                "de werkvorm \"Noords model, versie 1.1\"",
                finder().gone(item("gossip", "1.1-0a1b2c3d")).nl());
    }

    @Test
    void oneThatWasCopiedFromNothingHasTheNameOfAnotherVersionOrItsIdentifier() throws Exception {
        own("mine", "2", MethodStatus.PUBLISHED, "Van ons", "Ours");

        assertEquals(
                "the method \"Ours, version 1\"",
                finder().gone(item("mine", "1")).en());
        assertEquals(
                "the method \"yours, version 1\"",
                finder().gone(item("yours", "1")).en());
        assertEquals("the method \"yours\"", finder().gone(item("yours", null)).en());
        assertEquals("yours (gone)", listed("yours", "").en());
    }

    @Test
    void aLongNameLeavesTheSentenceWhole() throws Exception {
        own("mine", "2", MethodStatus.PUBLISHED, "n".repeat(90), "n".repeat(90));

        String called = finder().gone(item("mine", "v".repeat(80))).nl();

        assertEquals("\"", called.substring(called.length() - 1));
        assertEquals(true, called.length() <= 80, called);
    }

    @Test
    void aVersionIsShownWithoutWhatItsContentGaveIt() {
        assertEquals("1.1", UsedVersions.shown("1.1-0a1b2c3d"));
        assertEquals("1.1-beta", UsedVersions.shown("1.1-beta"));
        assertEquals("", UsedVersions.shown(null));
    }
}
