// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.store.journal.JournalTest.assertProblem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** A second program writes the same journal. */
class SecondWriterTest {

    @TempDir
    Path folder;

    @Test
    void aSecondProgramThatTookAnotherLockIsTheOnlyOneThatGetsOk() throws Exception {
        var file = folder.resolve("run.journal");
        try (var first = Journal.open(file)) {
            first.append(KilledWriter.entry(1));
            Files.delete(JournalChange.lock(file));
            try (var second = Writer.start(file, 5)) {
                assertEquals("open 2", second.line());
                assertEquals("ack 2", second.line());
                assertProblem(Problem.JOURNAL_CHANGED, () -> first.append("{}"));
                for (int i = 3; i <= 6; i++) {
                    assertEquals("ack " + i, second.line());
                }
            }
            assertTrue(first.isStopped());
        }
        var content = Journal.read(file);
        assertTrue(content.whole());
        assertEquals(6, content.entries().size());
        for (JournalEntry each : content.entries()) {
            assertEquals(KilledWriter.entry(each.number()), each.json());
        }
    }

    @Tag("large")
    @Test
    void whileTwoWriteAtOnceNoNumberIsAcknowledgedTwice() throws Exception {
        for (int round = 0; round < 5; round++) {
            var file = Files.createDirectory(folder.resolve("r" + round)).resolve("run.journal");
            var ours = new ArrayList<Long>();
            try (var first = Journal.open(file);
                    var second = startedOnceTheLockIsGone(file, first, ours)) {
                try {
                    while (ours.size() < 100_000) {
                        ours.add(first.append("{\"ours\":" + first.next() + "}"));
                    }
                } catch (StoreException e) {
                    assertEquals(Problem.JOURNAL_CHANGED, e.problem());
                }
                assertAcknowledgedOnce(file, ours, second);
            }
        }
    }

    private static Writer startedOnceTheLockIsGone(Path file, Journal first, List<Long> ours) throws Exception {
        for (int i = 0; i < 3; i++) {
            ours.add(first.append("{\"ours\":" + first.next() + "}"));
        }
        Files.delete(JournalChange.lock(file));
        return Writer.start(file, 50);
    }

    private static void assertAcknowledgedOnce(Path file, List<Long> ours, Writer second) throws Exception {
        var theirs = new ArrayList<Long>();
        for (String line = second.line(); line != null; line = second.line()) {
            if (line.startsWith("ack ")) {
                theirs.add(Long.parseLong(line.substring(4)));
            }
        }
        var content = Journal.read(file);
        for (JournalEntry each : content.entries()) {
            if (ours.contains(each.number())) {
                assertFalse(theirs.contains(each.number()), "number " + each.number());
                assertEquals("{\"ours\":" + each.number() + "}", each.json());
            }
        }
        assertTrue(JournalTest.numbers(content).containsAll(ours));
        assertTrue(JournalTest.numbers(content).containsAll(theirs));
    }
}
