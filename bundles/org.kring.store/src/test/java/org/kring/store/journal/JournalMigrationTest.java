// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.event.EventJson;

/** A journal that version 1 left behind, with each event in it, and what became of it. */
class JournalMigrationTest {

    private static final Path FIRST = Path.of("src/test/resources/format/journal-1.journal");
    private static final Path SECOND = Path.of("src/test/resources/format/journal-2.journal");
    private static final String HEAD = "0 e746972f {\"journal\":1}\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void copy() throws Exception {
        file = folder.resolve("run.journal");
        Files.copy(FIRST, file);
    }

    @Test
    void readingItTellsEveryEventAndChangesNothing() throws Exception {
        var read = JournalLog.read(file.getParent(), file);

        assertEquals(List.of(), read.damages());
        assertEquals(23, read.events().size());
        var facts = new HashSet<Class<?>>();
        read.events().forEach(each -> facts.add(each.fact().getClass()));
        facts.add(RunFact.Closed.class);
        assertEquals(new HashSet<>(RunFact.all()), facts, "one of each but the close");
        assertEquals(new RunFact.Extended(5), read.events().get(21).fact());
        assertEquals(-1, Files.mismatch(FIRST, file));
    }

    @Test
    void goingOnMakesItOneOfThePresentVersionAsAWhole() throws Exception {
        var before = JournalLog.read(file.getParent(), file).events();

        try (var log = JournalLog.open(file.getParent(), file)) {
            assertEquals(before, log.events().events());
            assertEquals(List.of(), log.events().damages());
            log.append(new RunEvent(24, Instant.parse("2026-11-26T03:00:00Z"), new RunFact.Closed()));
        }

        var text = Files.readString(file);
        assertTrue(text.startsWith(new String(JournalLines.first(""), StandardCharsets.UTF_8)), text.substring(0, 30));
        assertFalse(text.contains("\"number\""), text);
        assertEquals(25, text.lines().count());
        var after = JournalLog.read(file.getParent(), file);
        assertEquals(before, after.events().subList(0, 23));
        assertEquals(new RunFact.Closed(), after.events().get(23).fact());
        assertEquals(List.of(), after.damages());
    }

    @Test
    void aSecondVersionSaysTheSameAndGetsTheMarkOfItsPlace() throws Exception {
        var first = JournalLog.read(folder, file).events();
        var second = Files.createDirectories(folder.resolve("groups/a/meetings/2026-11-29"))
                .resolve("run.journal");
        Files.copy(SECOND, second);
        assertEquals(first, JournalLog.read(folder, second).events());
        assertEquals(-1, Files.mismatch(SECOND, second));

        try (var log = JournalLog.open(folder, second)) {
            assertEquals(List.of(), log.events().damages());
            log.append(new RunEvent(24, Instant.parse("2026-11-26T03:00:00Z"), new RunFact.Closed()));
        }

        var lines = Files.readAllLines(second);
        assertEquals(25, lines.size());
        assertTrue(lines.stream().allMatch(each -> each.contains(" ec032f29 {")), lines.get(0));
        var after = JournalLog.read(folder, second);
        assertEquals(first, after.events().subList(0, 23));
        assertEquals(List.of(), after.damages());
    }

    @Test
    void whatIsNotWholeStaysByteForByte() throws Exception {
        var lines = Files.readAllLines(file);
        lines.set(5, lines.get(5).replace("c-21", "c-99"));
        lines.add(7, "something else");
        Files.writeString(file, String.join("\n", lines) + "\n24 0123");
        var before = JournalLog.read(file.getParent(), file);
        assertEquals(22, before.events().size());

        JournalMigration.apply(file, "");

        var after = Files.readAllLines(file);
        assertEquals(lines.get(5), after.get(5));
        assertEquals("something else", after.get(7));
        assertEquals("24 0123", after.get(after.size() - 1));
        assertFalse(Files.readString(file).endsWith("\n"), "the torn line is still torn");
        assertEquals(before, JournalLog.read(file.getParent(), file), "the same events and the same damage");
    }

    @Test
    void lineEndsOfOtherProgramsStay() throws Exception {
        var text = Files.readString(file).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);

        var present = new String(JournalMigration.present(text, ""), StandardCharsets.UTF_8);

        assertEquals(
                new String(JournalMigration.present(Files.readAllBytes(FIRST), ""), StandardCharsets.UTF_8),
                present.replace("\r\n", "\n"));
        assertEquals(24, present.split("\r\n").length);
    }

    @Test
    void aSecondTimeChangesNothing() throws Exception {
        JournalMigration.apply(file, "");
        var once = Files.readAllBytes(file);
        var when = Files.getLastModifiedTime(file);

        JournalMigration.apply(file, "");

        assertEquals(new String(once, StandardCharsets.UTF_8), Files.readString(file));
        assertEquals(when, Files.getLastModifiedTime(file));
    }

    @Test
    void withoutItsFirstLineTheEventsTellTheirVersionThemselves() throws Exception {
        Files.writeString(file, Files.readString(file).replace(HEAD, "0 00000000 {\"journal\":1}\n"));

        assertEquals(23, JournalLog.read(file.getParent(), file).events().size());
        try (var log = JournalLog.open(file.getParent(), file)) {
            log.append(new RunEvent(24, Instant.parse("2026-11-26T03:00:00Z"), new RunFact.Closed()));
        }
        assertEquals(24, JournalLog.read(file.getParent(), file).events().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 23})
    void aFirstVersionThatStoppedInItsFirstLineIsANewJournal(int length) throws Exception {
        Files.writeString(file, HEAD.substring(0, length));

        try (var log = JournalLog.open(file.getParent(), file)) {
            assertEquals(1, log.next());
        }
        assertEquals(new String(JournalLines.first(""), StandardCharsets.UTF_8), Files.readString(file));
    }

    @Test
    void aFourthVersionIsRefusedAndLeftAsItIs() throws Exception {
        var fourth = new String(JournalLines.first(4), StandardCharsets.UTF_8)
                + Files.readString(file).substring(HEAD.length());
        Files.writeString(file, fourth);

        for (var each : List.<Opening>of(
                () -> JournalLog.open(file.getParent(), file), () -> JournalLog.read(file.getParent(), file))) {
            var refused = assertThrows(StoreException.class, each::open);
            assertEquals(Problem.FUTURE_VERSION, refused.problem());
            assertTrue(refused.sentence(Locale.ENGLISH).contains("format 4, this Kring reads format 3"));
        }
        assertEquals(fourth, Files.readString(file));
    }

    private interface Opening {
        Object open() throws StoreException;
    }

    @Test
    void anEventThatContradictsItsLineStaysAsItIsAndIsTold() throws Exception {
        var wrong = EventJson.encode(new RunEvent(1, Instant.EPOCH, new RunFact.Resumed()))
                .replaceFirst("\\{", "{\"number\":9,");
        Files.writeString(file, HEAD + new String(JournalLines.of(1, "", wrong, file), StandardCharsets.UTF_8));

        JournalMigration.apply(file, "");

        assertTrue(Files.readString(file).contains("\"number\":9"));
        var damages = JournalLog.read(file.getParent(), file).damages();
        assertEquals(1, damages.size());
        assertTrue(damages.get(0).en().contains("it has number 9, its place in the journal is 1"));
    }
}
