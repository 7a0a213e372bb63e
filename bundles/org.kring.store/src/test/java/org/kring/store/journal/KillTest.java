// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writer at seeded random moments and proves that every acknowledged entry is there. How often: 20 times, or as
 * the environment variable KRING_KILLS says (releng/kill-test).
 */
@Tag("large")
class KillTest {

    private static final int KILLS = Integer.parseInt(System.getenv().getOrDefault("KRING_KILLS", "20"));
    private static final int MANY = 1_000_000;

    @TempDir
    Path folder;

    private long acknowledged;
    private int torn;
    private long most;

    @Test
    void noAcknowledgedEntryIsLostByAKill(TestReporter reporter) throws Exception {
        var random = new SplittableRandom(20261121);
        var file = folder.resolve("run.journal");
        for (int i = 0; i < KILLS; i++) {
            if (i % 10 == 0) {
                Files.deleteIfExists(file);
                acknowledged = 0;
            }
            killAfter(random, file);
            check(file, i);
        }
        reporter.publishEntry(KILLS + " kills, " + most + " entries acknowledged, " + torn + " torn, 0 lost");
        assertTrue(most > 0, "nothing was ever acknowledged");
    }

    /** One in five dies while it starts or opens the journal, the others while they append. */
    private void killAfter(SplittableRandom random, Path file) throws Exception {
        try (var writer = Writer.start(file, MANY)) {
            int wanted = random.nextInt(5) == 0 ? 0 : random.nextInt(1, 60);
            long pause = random.nextLong(wanted == 0 ? 500_000_000 : 3_000_000);
            for (int i = 0; i < wanted; i++) {
                hear(writer.line());
            }
            Thread.sleep(pause / 1_000_000, (int) (pause % 1_000_000));
            writer.kill();
            for (String line = writer.line(); line != null; line = writer.line()) {
                hear(line);
            }
        }
    }

    private void hear(String line) {
        // the kill may have cut the last line of its output
        if (line != null && line.startsWith("ack ") && line.length() > 4) {
            acknowledged = Math.max(acknowledged, Long.parseLong(line.substring(4)));
            most++;
        } else {
            assertFalse(line != null && line.startsWith("refused"), line);
        }
    }

    private void check(Path file, int kill) throws Exception {
        if (Files.notExists(file)) {
            assertEquals(0, acknowledged);
            return;
        }
        try (var journal = Journal.open(file)) {
            var content = journal.content();
            torn += content.damages().size();
            assertFalse(content.lost(), "kill " + kill);
            assertTrue(content.entries().size() >= acknowledged, "kill " + kill + ": " + acknowledged);
            long expected = 1;
            for (JournalEntry each : content.entries()) {
                assertEquals(expected, each.number(), "kill " + kill);
                assertEquals(KilledWriter.entry(expected), each.json(), "kill " + kill);
                expected++;
            }
            acknowledged = content.entries().size();
        }
    }
}
