// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class JournalTest {

    @TempDir
    Path folder;

    @Test
    void acknowledgedEntriesAreThereAtTheNextOpening() throws Exception {
        try (var journal = Journal.open(file())) {
            assertEquals(1, journal.append("{\"a\":\"één\"}"));
            assertEquals(2, journal.append("{}"));
        }

        try (var journal = Journal.open(file())) {
            assertEquals(List.of("{\"a\":\"één\"}", "{}"), texts(journal.content()));
            assertTrue(journal.content().whole());
            assertEquals(3, journal.append("{\"b\":2}"));
        }
        assertEquals(List.of(1L, 2L, 3L), numbers(Journal.read(file())));
    }

    @Test
    void entriesThatBelongTogetherAreThereTogetherOrNotAtAll() throws Exception {
        try (var journal = Journal.open(file())) {
            journal.append("{}");
            assertThrows(StoreException.class, () -> journal.append(List.of("{\"a\":1}", "two\nlines")));
            assertEquals(3, journal.append(List.of("{\"a\":1}", "{\"b\":2}")));
        }
        assertEquals(List.of("{}", "{\"a\":1}", "{\"b\":2}"), texts(Journal.read(file())));
        assertEquals(List.of(1L, 2L, 3L), numbers(Journal.read(file())));
    }

    @Test
    void theBytesAreThoseOfTheFormatDocument() throws Exception {
        var meeting = Files.createDirectories(folder.resolve("groups/a/meetings/2026-11-29"));
        var file = meeting.resolve("run.journal");
        Journal.write(folder, file, List.of("{\"event\":\"resumed\"}"));

        assertEquals(
                "0 985fe82e ec032f29 {\"journal\":3}\n" + "1 c58018eb ec032f29 {\"event\":\"resumed\"}\n",
                Files.readString(file));
    }

    @Test
    void anEntryIsOnTheDiskBeforeItIsAcknowledged() throws Exception {
        try (var journal = Journal.open(file())) {
            for (int i = 1; i <= 50; i++) {
                long number = journal.append("{\"i\":" + i + "}");

                assertEquals(number, numbers(Journal.read(file())).size());
            }
        }
    }

    @Test
    void aJournalWrittenAtOnceIsReadAsOneThatGrew() throws Exception {
        var entries = entries(20, 5);
        Journal.write(file().getParent(), file(), entries);
        var grown = folder.resolve("grown.journal");
        try (var journal = Journal.open(grown)) {
            for (String each : entries) {
                journal.append(each);
            }
        }

        assertArrayEquals(Files.readAllBytes(file()), Files.readAllBytes(grown));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 13, 31, 0xd800, 0xdfff})
    void aCharacterThatWouldBreakTheLineIsRefused(int character) throws Exception {
        try (var journal = Journal.open(file())) {
            journal.append("{}");

            assertProblem(Problem.BAD_ENTRY, () -> journal.append("\"" + (char) character + "\""));
        }
        assertTrue(Journal.read(file()).whole());
    }

    @Test
    void anEntryMayHaveAsManyBytesAsTheFormatSaysAndNotOneMore() throws Exception {
        try (var journal = Journal.open(file())) {
            var longest = "\"" + "x".repeat(256 * 1024 - "1 12345678 \"\"\n".length()) + "\"";

            assertEquals(1, journal.append(longest));
            assertProblem(Problem.ENTRY_TOO_LONG, () -> journal.append(longest + " "));
            assertProblem(Problem.ENTRY_TOO_LONG, () -> journal.append("\"" + "é".repeat(131_070) + "\""));
            assertEquals(2, journal.append("{}"));
        }
        assertEquals(2, Journal.read(file()).entries().size());
    }

    @Tag("large")
    @Test
    void anEntryMayBeTooLongByFar() throws Exception {
        try (var journal = Journal.open(file())) {
            assertProblem(Problem.ENTRY_TOO_LONG, () -> journal.append("x".repeat(100_000_000)));
            assertEquals(1, journal.append("{}"));
        }
    }

    @Tag("large")
    @Test
    void aFullJournalTakesNoMoreAndKeepsWhatItHas() throws Exception {
        var entry = "\"" + "x".repeat(256 * 1024 - 20) + "\"";
        Journal.write(file().getParent(), file(), java.util.Collections.nCopies(256, entry));

        try (var journal = Journal.open(file())) {
            assertProblem(Problem.JOURNAL_FULL, () -> journal.append(entry));
            assertProblem(Problem.JOURNAL_FULL, () -> journal.append(entry));
        }
        assertEquals(256, Journal.read(file()).entries().size());
        assertProblem(
                Problem.JOURNAL_FULL,
                () -> Journal.write(file().getParent(), file(), java.util.Collections.nCopies(257, entry)));
    }

    @Test
    void aNewerJournalIsRefusedAndLeftAsItIs() throws Exception {
        var newer = line(0, "{\"journal\":4}") + line(1, "{\"x\":{}}") + "2 torn";
        Files.writeString(file(), newer);

        var read = assertProblem(Problem.FUTURE_VERSION, () -> Journal.read(file()));
        assertProblem(Problem.FUTURE_VERSION, () -> Journal.open(file()));

        assertTrue(read.getMessage().contains("4"), read.getMessage());
        assertEquals(newer, Files.readString(file()));
    }

    @Test
    void whatIsNoJournalIsRefusedAndLeftAsItIs() throws Exception {
        for (String text : List.of("hello", "hello\nworld\n", "\u0000PNG\n\n\n", "{}\n", line(0, "{\"journal\":0}"))) {
            Files.writeString(file(), text);

            assertProblem(Problem.NOT_A_JOURNAL, () -> Journal.read(file()));
            assertProblem(Problem.NOT_A_JOURNAL, () -> Journal.open(file()));
            assertEquals(text, Files.readString(file()));
        }
    }

    @Test
    void anEmptyFileIsANewJournal() throws Exception {
        Files.createFile(file());

        assertTrue(Journal.read(file()).entries().isEmpty());
        try (var journal = Journal.open(file())) {
            assertEquals(1, journal.append("{}"));
        }
    }

    @Test
    void aFolderOrNothingCannotBeRead() throws Exception {
        assertProblem(Problem.NO_FILE, () -> Journal.read(file()));
        Files.createDirectory(file());
        assertProblem(Problem.IS_FOLDER, () -> Journal.read(file()));
        assertProblem(Problem.IS_FOLDER, () -> Journal.open(file()));
    }

    @Test
    void theInterruptionOfAThreadLosesNothingAcknowledged() throws Exception {
        try (var journal = Journal.open(file())) {
            journal.append("{\"i\":1}");
            Thread.currentThread().interrupt();
            assertProblem(Problem.NOT_RECORDED, () -> journal.append("{\"i\":2}"));
            assertTrue(Thread.interrupted());

            assertEquals(2, journal.append("{\"i\":3}"));
        }
        assertEquals(List.of("{\"i\":1}", "{\"i\":3}"), texts(Journal.read(file())));
    }

    @Test
    void threadsTakeTurns() throws Exception {
        try (var journal = Journal.open(file())) {
            var threads = IntStream.range(0, 4)
                    .mapToObj(t -> new Thread(() -> appendMany(journal, t)))
                    .toList();
            threads.forEach(Thread::start);
            for (Thread each : threads) {
                each.join();
            }
        }

        var content = Journal.read(file());
        assertTrue(content.whole());
        assertEquals(200, content.entries().size());
    }

    private static void appendMany(Journal journal, int thread) {
        for (int i = 0; i < 50; i++) {
            try {
                journal.append("{\"t\":" + thread + "}");
            } catch (StoreException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void aClosedJournalTakesNothing() throws Exception {
        var journal = Journal.open(file());
        journal.close();
        journal.close();

        assertThrows(IllegalStateException.class, () -> journal.append("{}"));
        assertFalse(Files.readString(file()).contains("{}"));
    }

    private Path file() {
        return folder.resolve("run.journal");
    }

    static String line(long number, String json) {
        var crc = new java.util.zip.CRC32C();
        crc.update((number + " " + json).getBytes(StandardCharsets.UTF_8));
        return String.format("%d %08x %s%n", number, crc.getValue(), json).replace("\r\n", "\n");
    }

    static List<String> entries(int count, long seed) {
        var random = new SplittableRandom(seed);
        var entries = new ArrayList<String>();
        for (int i = 1; i <= count; i++) {
            entries.add("{\"i\":" + i + ",\"t\":\"" + "zoé".repeat(random.nextInt(12)) + "\"}");
        }
        return entries;
    }

    static List<String> texts(JournalContent content) {
        return content.entries().stream().map(JournalEntry::json).toList();
    }

    static List<Long> numbers(JournalContent content) {
        return content.entries().stream().map(JournalEntry::number).toList();
    }

    interface Work {
        void run() throws Exception;
    }

    static StoreException assertProblem(Problem problem, Work work) {
        var thrown = assertThrows(StoreException.class, work::run);
        assertEquals(problem, thrown.problem());
        return thrown;
    }
}
