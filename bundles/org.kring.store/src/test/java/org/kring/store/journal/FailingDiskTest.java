// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** Lets the k-th call fail, for k = 1, 2, ... until none does. */
class FailingDiskTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1,false", "1,true", "2,false", "3,true", "1000000,true"})
    void whicheverCallFailsAcknowledgedEntriesAreThereAndOthersAreNot(int length, boolean half) throws Exception {
        int refused = 0;
        for (int k = 1; ; k++) {
            var file = folder.resolve("run-" + k + ".journal");
            var steps = new FaultyJournalSteps(k, k + length - 1, half);

            var acknowledged = session(file, steps);

            assertKept(acknowledged, file, "call " + k);
            refused += acknowledged.size() < 6 ? 1 : 0;
            if (steps.calls < k) {
                assertEquals(6, acknowledged.size());
                break;
            }
        }
        assertTrue(refused > 10, "only " + refused + " faults were felt");
    }

    /** What was acknowledged in a session of six entries, each tried once. */
    private static List<String> session(Path file, FaultyJournalSteps steps) {
        var acknowledged = new ArrayList<String>();
        try (var journal = Journal.open(file, LockOwner.thisProcess(), steps)) {
            for (int i = 1; i <= 6; i++) {
                append(journal, "{\"entry\":" + i + "}", acknowledged);
            }
        } catch (StoreException e) {
            assertEquals(Problem.NOT_RECORDED, e.problem());
        }
        return acknowledged;
    }

    private static void append(Journal journal, String json, List<String> acknowledged) {
        try {
            assertEquals(acknowledged.size() + 1, journal.append(json));
            acknowledged.add(json);
        } catch (StoreException e) {
            assertEquals(Problem.NOT_RECORDED, e.problem());
            assertTrue(e.getMessage().contains("run-"), e.getMessage());
        }
    }

    private static void assertKept(List<String> acknowledged, Path file, String when) throws Exception {
        try (var journal = Journal.open(file)) {
            var found = JournalTest.texts(journal.content());
            assertTrue(found.size() >= acknowledged.size(), when + ": " + found);
            assertEquals(acknowledged, found.subList(0, acknowledged.size()), when);
            // at most the very last one may be whole though nobody was told, when even cutting it off failed
            assertTrue(found.size() <= acknowledged.size() + 1, when + ": " + found);
            assertTrue(!journal.content().lost(), when);
        }
    }

    @Test
    void afterAFullDiskTheFileIsCutBackAtOnce() throws Exception {
        var file = folder.resolve("run.journal");
        // opening: open, two writes and more of the first line, force, folder; then the first write of the second entry
        var count = new FaultyJournalSteps(0, -1, false);
        try (var journal = Journal.open(file, LockOwner.thisProcess(), count)) {
            journal.append("{\"entry\":1}");
        }
        int before = count.calls - 1;
        Files.delete(file);
        try (var journal =
                Journal.open(file, LockOwner.thisProcess(), new FaultyJournalSteps(before + 1, before + 1, true))) {
            journal.append("{\"entry\":1}");
            long size = Files.size(file);

            JournalTest.assertProblem(Problem.NOT_RECORDED, () -> journal.append("{\"entry\":2}"));

            assertEquals(size, Files.size(file));
            assertEquals(2, journal.append("{\"entry\":2}"));
        }
    }
}
