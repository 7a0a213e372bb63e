// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.kring.store.journal.JournalTest.assertProblem;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.store.Problem;

/** What is opened as a journal and its lock, and what is refused. */
class JournalOpeningTest {

    @TempDir
    Path folder;

    @Test
    void whatIsNoJournalOrLockOfOursIsLeftAsItIs() throws Exception {
        var file = folder.resolve("run.journal");
        var victim = Files.writeString(folder.resolve("victim"), "precious");
        for (Path name : List.of(JournalChange.lock(file), file)) {
            Files.createSymbolicLink(name, Path.of("victim"));
            assertProblem(Problem.LINK, () -> Journal.open(file));
            Files.delete(name);
            Files.createLink(name, victim);
            assertProblem(Problem.SECOND_NAME, () -> Journal.open(file));
            Files.delete(name);
            Files.createDirectory(name);
            assertProblem(Problem.IS_FOLDER, () -> Journal.open(file));
            Files.delete(name);
            assertEquals(
                    0, new ProcessBuilder("mkfifo", name.toString()).start().waitFor());
            assertProblem(Problem.NOT_A_FILE, () -> Journal.open(file));
            Files.delete(name);
        }
        Files.writeString(JournalChange.lock(file), "p".repeat(65));
        assertProblem(Problem.NOT_A_LOCK, () -> Journal.open(file));
        assertEquals("p".repeat(65), Files.readString(JournalChange.lock(file)));
        assertEquals("precious", Files.readString(victim));
        assertFalse(Files.exists(file));
    }

    @Test
    void aJournalThatOthersCouldReadIsNarrowedWhenItIsOpened() throws Exception {
        var file = folder.resolve("run.journal");
        Journal.write(file.getParent(), file, List.of("{}"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        Journal.open(file).close();

        for (Path each : List.of(file, JournalChange.lock(file))) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
        }
    }

    @Test
    void whereTheSystemKnowsNoLocksTheNameInTheFileKeepsOthersOut() throws Exception {
        var file = folder.resolve("run.journal");
        var steps = new JournalSteps() {
            @Override
            boolean lock(FileChannel channel, long at) throws IOException {
                throw new IOException("No locks available");
            }
        };
        try (var journal = Journal.open(file, LockOwner.thisProcess(), steps)) {
            journal.append("{}");
            Files.writeString(JournalChange.lock(file), "1 5\n");

            assertProblem(Problem.JOURNAL_CHANGED, () -> journal.append("{}"));
        }
        var other = new LockOwner(
                1, ProcessHandle.of(1).orElseThrow().info().startInstant().orElseThrow());
        Files.writeString(JournalChange.lock(file), other.text());
        assertProblem(Problem.ALREADY_OPEN, () -> Journal.open(file, LockOwner.thisProcess(), steps));
        assertEquals(other.text(), Files.readString(JournalChange.lock(file)));
    }
}
