// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.cli.command.Exit;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.method.MethodFactory;
import org.kring.practice.PracticeFolder;
import org.kring.practice.edit.Field;
import org.kring.practice.edit.MethodEditing;
import org.kring.practice.edit.MethodEdits;
import org.kring.practice.edit.MinuteRange;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;
import org.kring.store.StoreException;

/** The methods of a practice by the command line. */
class OwnMethodsTest {

    @TempDir
    Path folder;

    private final Session session = new Session("nl");
    private MethodRepository methods;
    private String practice;

    @BeforeEach
    void make() throws Exception {
        Path path = folder.resolve("p");
        methods = new MethodRepository(Optional.of(PracticeFolder.create(path, "Praktijk")), folder.resolve("out"));
        practice = path.toString();
    }

    /** A draft of a method of the library under another name, its first phase of 33 minutes. */
    private MethodLocation own(String id, String name) throws StoreException {
        MethodLocation draft = methods.createDraft(MethodLocation.builtIn(id));
        var editing = new MethodEditing(methods.read(draft).method(), true);
        var edits = new MethodEdits(editing);
        edits.write(Field.NAME_NL, null, name);
        edits.time(Phases.of(editing.method()).get(0), new MinuteRange(33, 33));
        methods.write(draft, methods.bytes(editing.method()));
        return draft;
    }

    private String plan(String word) {
        assertEquals(
                Exit.FINDINGS,
                session.run("plan", word, "--people", "6", "--minutes", "120", "--practice", practice),
                session::err);
        return session.out();
    }

    @Test
    void withoutThePracticeTheyAreNotThere() throws Exception {
        own("gossip", "Eigen roddel");

        assertEquals(Exit.USAGE, session.run("plan", "Eigen roddel", "--people", "6", "--minutes", "90"));
        assertEquals(0, session.run("methods"));
        assertFalse(session.out().contains("concept"), session.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Eigen roddel", "EIGEN  RODDEL", "gossip", "gossip@1.1", "eigen roddel@1.1", "gossip-1.1.method"
            })
    void anOwnDraftIsPlannedWhateverItIsCalled(String word) throws Exception {
        own("gossip", "Eigen r\u00f3ddel");

        String plan = plan(word);

        assertTrue(plan.contains("Eigen r\u00f3ddel \u00b7 concept 1.1"), plan);
        assertTrue(plan.contains("33 min"), plan);
    }

    @Test
    void theBuiltInOneIsStillThereByItsVersion() throws Exception {
        own("gossip", "Eigen roddel");

        assertFalse(plan("gossip@1").contains("33 min"));
    }

    @Test
    void everyCommandFindsIt() throws Exception {
        own("gossip", "Eigen roddel");
        Path picture = folder.resolve("x.svg");

        assertEquals(0, session.run("render", "Eigen roddel", "-o", picture.toString(), "--practice", practice));
        assertTrue(Files.size(picture) > 1000);
        session.run("check", "Eigen roddel", "gossip@1", "--practice", practice);
        assertTrue(session.out().contains("Eigen roddel (gossip 1.1)"), session.out());
        assertEquals(0, session.run("rehearse", "Eigen roddel", "--people", "5", "--practice", practice));
        assertTrue(session.out().contains("Eigen roddel"), session.out());
    }

    /** As a meeting that is planned there takes the minutes that are usual there. */
    @Test
    void aPracticeSaysWhatIsUsual() throws Exception {
        PracticeFolder folder = PracticeFolder.open(Path.of(practice));
        var document = folder.practice();
        document.setNorms(MethodFactory.eINSTANCE.createNorms());
        document.getNorms().setUsualMinutes(35);
        folder.save(document);

        assertEquals(Exit.FINDINGS, session.run("check", "gossip", "--practice", practice), session.out());
        assertTrue(session.out().contains("35 minuten"), session.out());
        session.run("check", "gossip");
        assertFalse(session.out().contains("35 minuten"), session.out());
    }

    @Test
    void theListHasTheOwnOnesFirstAndWhatIsWrongAtTheEnd() throws Exception {
        own("gossip", "Eigen roddel");
        Files.writeString(folder.resolve("p/methods/stuk.method"), "<");

        assertEquals(Exit.FINDINGS, session.run("methods", "--practice", practice));

        String[] lines = session.out().split("\n");
        assertTrue(lines[1].matches("gossip +Eigen roddel \u00b7 concept 1\\.1 .*"), lines[1]);
        assertTrue(session.out().contains("! stuk.method: "), session.out());
        assertEquals(Exit.FINDINGS, session.run("methods", "--practice", practice, "--json"));
        assertTrue(session.out().contains("\"own\": true"), session.out());
        assertTrue(session.out().contains("\"status\": \"draft\""), session.out());
        assertTrue(session.out().contains("\"problem\": "), session.out());
    }

    @Test
    void aNameOfSeveralMethodsIsAskedBack() throws Exception {
        own("gossip", "Zelfde");
        own("crea", "Zelfde");

        assertEquals(
                Exit.USAGE, session.run("plan", "zelfde", "--people", "6", "--minutes", "90", "--practice", practice));
        assertTrue(session.err().contains("crea@1.1, gossip@1.1"), session.err());
    }

    @Test
    void aDamagedOneIsNotMissingButDamaged() throws Exception {
        Files.createDirectories(folder.resolve("p/methods"));
        Files.writeString(folder.resolve("p/methods/stuk-1.1.method"), "<");

        assertEquals(Exit.USAGE, session.run("check", "stuk-1.1", "--practice", practice));

        assertTrue(session.err().contains("niet te gebruiken"), session.err());
        assertTrue(session.err().contains("stuk-1.1.method"), session.err());
    }

    @Test
    void anUnknownOneNamesTheNearestOfThePracticeToo() throws Exception {
        own("gossip", "Wandelgang");

        assertEquals(Exit.USAGE, session.run("check", "Wandelgan", "--practice", practice));

        assertTrue(session.err().contains("gossip"), session.err());
    }

    @Test
    void aFileIsFoundByItsPath() throws Exception {
        Path file = own("gossip", "Eigen roddel").file();

        assertEquals(Exit.FINDINGS, session.run("plan", file.toString(), "--people", "6", "--minutes", "90"));
        assertTrue(session.out().contains("Eigen roddel \u00b7 concept 1.1"), session.out());
    }

    @Test
    void noPracticeIsOneSentence() {
        assertEquals(
                Exit.USAGE,
                session.run("methods", "--practice", folder.resolve("none").toString()));
        assertTrue(session.err().lines().count() == 1 && session.err().contains("none"), session.err());
    }

    /** The plan page of the Facilitate room is held to the same list by its presenter's test. */
    @Test
    void theListIsWhatThePracticeHasToChooseFrom() throws Exception {
        own("gossip", "Eigen roddel");
        own("crea", "Eigen crea");

        session.run("methods", "--practice", practice);

        String[] lines = session.out().split("\n");
        var choosable = methods.methods().choosable();
        for (int i = 0; i < choosable.size(); i++) {
            assertTrue(lines[i + 1].startsWith(choosable.get(i).id() + " "), lines[i + 1]);
            assertTrue(lines[i + 1].contains(" " + choosable.get(i).label(Words.DUTCH) + " "), lines[i + 1]);
        }
        assertEquals("", lines[choosable.size() + 1], "nothing else");
    }
}
