// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.cli.command.Exit;
import org.kring.store.DocumentWriter;
import org.kring.store.Library;
import org.kring.store.StoreException;

class CommandsTest {

    private final Session session = new Session("nl");

    @TempDir
    Path folder;

    @Test
    void methodsAreListedInColumns() {
        assertEquals(0, session.run("methods"));

        String basic = line("basic-model ");
        assertTrue(basic.matches("basic-model +Basis-intervisiemodel +model +6 +95 +\\S+( \\S+)? +H A P"), basic);
        assertTrue(line("speed-sparring ").contains(" 66+ "), session.out());
        assertTrue(line("reflecting-team ").contains(" 60–90 "), session.out());
        assertEquals("", session.err());
    }

    @Test
    void methodsAreDataWhenAskedFor() {
        assertEquals(0, session.run("methods", "--json"));

        assertTrue(session.out().startsWith("["), session.out());
        assertTrue(session.out().contains("\"id\": \"crea\""), session.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic-model", "Basis-intervisiemodel", "BASIC PEER CONSULTATION MODEL"})
    void aMethodIsFoundByIdentifierAndByName(String word) {
        assertEquals(Exit.FINDINGS, session.run("check", word));

        assertTrue(session.out().contains("5 min boven de gebruikelijke 1,5 uur"), session.out());
    }

    @Test
    void findingsAreDataWhenAskedFor() {
        assertEquals(Exit.FINDINGS, session.run("check", "gossip", "--json"));

        assertTrue(session.out().contains("\"rule\": \"lamp-reformulation\""), session.out());
        assertTrue(session.out().contains("\"severity\": \"warning\""), session.out());
    }

    @Test
    void notesAloneAreFine() {
        assertEquals(Exit.FINE, session.run("check", "focus-point"), session.out());
    }

    @Test
    void aPictureNeverTakesThePlaceOfItsMethod() throws Exception {
        Path method = Files.move(copyOf("gossip"), folder.resolve("method.svg"));
        Path link = Files.createSymbolicLink(folder.resolve("link.svg"), method);
        byte[] before = Files.readAllBytes(method);

        for (Path output : new Path[] {method, link}) {
            assertEquals(Exit.USAGE, session.run("render", method.toString(), "-o", output.toString()));
            assertTrue(session.err().contains("de werkvorm zelf"), session.err());
        }

        assertArrayEquals(before, Files.readAllBytes(method));
    }

    @Test
    void whatIsNoFolderHoldsNoPractice() throws Exception {
        Path file = copyOf("gossip");
        for (String each : new String[] {"verify", "methods"}) {
            assertEquals(Exit.USAGE, session.run(each, "--practice", file.toString()));
            assertTrue(session.err().contains("geen praktijk"), session.err());
        }
    }

    @Test
    void aVariantOfAMethodWithoutVariantsIsSaidAsThat() {
        assertEquals(Exit.USAGE, session.run("rehearse", "crea", "--people", "5", "--variant", "x"));
        assertTrue(session.err().contains("geen varianten"), session.err());
    }

    @Test
    void aFileIsCheckedLikeAMethodOfTheLibrary() throws Exception {
        Path file = copyOf("gossip");

        assertEquals(Exit.FINDINGS, session.run("check", file.toString(), "gossip"));

        String[] both = session.out().strip().split("\\R\\R");
        assertEquals(both[0], both[1]);
    }

    @Test
    void oneUnreadableFileDoesNotHideTheOthers() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.method"), "<method:Method");

        assertEquals(Exit.USAGE, session.run("check", broken.toString(), "gossip"));

        assertTrue(session.out().contains("Roddel model"), session.out());
        assertTrue(session.err().contains("broken.method"), session.err());
        assertEquals(1, session.err().lines().count(), session.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.method", "some/where", "/"})
    void aFileThatCannotBeReadGivesOneSentence(String name) {
        assertEquals(Exit.USAGE, session.run("plan", name, "--people=6", "--minutes=60"));

        assertEquals(1, session.err().lines().count(), session.err());
        assertEquals("", session.out());
    }

    @Test
    void aPlanShowsPhasesMinutesPairsAndWarnings() {
        assertEquals(Exit.FINDINGS, session.run("plan", "speed sparren", "--people", "5", "--minutes", "70"));

        String text = session.out();
        assertTrue(text.startsWith("Speed sparren · 5 mensen · 70 minuten"), text);
        assertEquals(6, text.lines().filter(line -> line.contains("10 min")).count(), text);
        assertTrue(text.contains("1-2-5 3-4"), text);
        assertTrue(text.contains("! 3 verschillende partners"), text);
    }

    @Test
    void aPhaseWithoutNumberIsCalledByWordsOfTheReader() {
        session.run("plan", "reflecting-team", "--people=6", "--minutes=75");
        assertTrue(line(" Tot slot").contains("Rond af"), session.out());

        Session english = new Session("en");
        english.run("plan", "reflecting-team", "--people=6", "--minutes=75");
        assertTrue(english.out().contains(" To close "), english.out());
        assertFalse(english.out().contains("Tot slot"), english.out());
    }

    @Test
    void aFindingNamesThePhaseByWordsOfTheReader() throws Exception {
        Path file = copyOf("reflecting-team");
        Files.writeString(file, Files.readString(file).replace("en=\"Round off and evaluate\"", ""));

        Session english = new Session("en");
        english.run("check", file.toString());

        assertTrue(english.out().contains("[To close] "), english.out());
    }

    @Test
    void aPlanIsDataWhenAskedFor() {
        assertEquals(Exit.FINDINGS, session.run("plan", "gossip", "--people=6", "--minutes=45", "--json"));

        assertTrue(session.out().contains("\"planned\": 45"), session.out());
    }

    @Test
    void aVariantIsPlannedWhenAskedFor() throws StoreException {
        String variant = Library.builtIn()
                .method("gossip")
                .orElseThrow()
                .getVariants()
                .get(0)
                .getId();

        assertEquals(Exit.FINDINGS, session.run("plan", "gossip", "--people=6", "--minutes=45"));
        String plain = session.out();
        assertEquals(Exit.FINDINGS, session.run("plan", "gossip", "--people=6", "--minutes=45", "--variant", variant));

        assertTrue(session.out().lines().count() >= plain.lines().count() - 1, session.out());
        assertEquals("", session.err());
    }

    @Test
    void aDiagramIsDrawnInTheFormatOfTheEnding() throws IOException {
        assertDrawn("a.svg", "<?xml", "<svg");
        assertDrawn("b.PNG", "\u0089PNG", "\u0089PNG");
        assertDrawn("c.pdf", "%PDF", "%PDF");
    }

    @Test
    void languageAndThemeChangeTheDiagram() throws IOException {
        byte[] plain = drawn("--lang", "nl");

        assertArrayEquals(plain, drawn("--lang", "nl", "--theme", "print"));
        assertFalse(Arrays.equals(plain, drawn("--lang", "en")));
        assertFalse(Arrays.equals(plain, drawn("--lang", "nl", "--theme", "dark")));
    }

    @Test
    void aFolderThatIsNotThereGivesOneSentence() {
        Path file = folder.resolve("none").resolve("a.svg");

        assertEquals(Exit.USAGE, session.run("render", "gossip", "-o", file.toString()));

        assertEquals(1, session.err().lines().count(), session.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void aNameFromAFileCannotSteerTheTerminal() throws Exception {
        Path file = copyOf("gossip");
        Files.writeString(file, Files.readString(file).replaceFirst("nl=\"Roddel model\"", "nl=\"Rood&#9;model\""));

        session.run("check", file.toString());

        assertTrue(session.out().startsWith("Rood→model"), session.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf"})
    void aCharacterThatNoFontHasIsNamedAndThePictureIsStillDrawn(String ending) throws Exception {
        Path file = copyOf("gossip");
        Files.writeString(
                file, Files.readString(file).replaceFirst("nl=\"Roddel model\"", "nl=\"Roddel &#x10fffd; model\""));
        Path picture = folder.resolve("picture." + ending);

        assertEquals(Exit.FINE, session.run("render", file.toString(), "-o", picture.toString(), "--lang=nl"));

        assertTrue(session.err().contains("(U+10FFFD)"), session.err());
        assertTrue(Files.size(picture) > 1_000);
        assertEquals(Exit.FINE, session.run("render", "gossip", "-o", picture.toString()));
        assertEquals("", session.err());
    }

    private Path copyOf(String id) throws StoreException {
        Path file = folder.resolve(id + ".method");
        DocumentWriter.write(Library.builtIn().method(id).orElseThrow(), file);
        return file;
    }

    private void assertDrawn(String name, String start, String orStart) throws IOException {
        Path file = folder.resolve(name);

        assertEquals(0, session.run("render", "gossip", "-o", file.toString()), session.err());

        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(content.startsWith(start) || content.startsWith(orStart), name);
        assertEquals("", session.out());
    }

    private byte[] drawn(String... options) throws IOException {
        Path file = folder.resolve("drawn.svg");
        String[] words = new String[4 + options.length];
        System.arraycopy(new String[] {"render", "gossip", "-o", file.toString()}, 0, words, 0, 4);
        System.arraycopy(options, 0, words, 4, options.length);
        assertEquals(0, session.run(words), session.err());
        return Files.readAllBytes(file);
    }

    private String line(String start) {
        return session.out()
                .lines()
                .filter(each -> each.startsWith(start))
                .findFirst()
                .orElse("");
    }
}
