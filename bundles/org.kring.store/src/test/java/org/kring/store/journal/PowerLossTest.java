// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.store.Problem;

/** Keeps what a power failure would leave: bytes that were forced, in a file whose folder was forced. */
class PowerLossTest {

    /** The disk as it is after a power failure. */
    private static final class Disk extends JournalSteps {
        private final Path file;
        private boolean named;
        private byte[] durable = new byte[0];
        private int folders;

        Disk(Path file, boolean named) throws IOException {
            this.file = file;
            this.named = named;
            this.durable = named ? Files.readAllBytes(file) : durable;
        }

        @Override
        void force(FileChannel channel) throws IOException {
            super.force(channel);
            durable = Files.readAllBytes(file);
        }

        @Override
        void forceFolder(Path folder) throws IOException {
            super.forceFolder(folder);
            assertEquals(file.getParent(), folder);
            folders++;
            named = true;
        }

        List<String> left() throws Exception {
            return named ? JournalTest.texts(new JournalReader(file, durable, "").content()) : List.of();
        }
    }

    @TempDir
    Path folder;

    @Test
    void whatIsAcknowledgedIsThereAfterAPowerFailureFromTheFirstEntryOn() throws Exception {
        var file = folder.resolve("run.journal");
        var disk = new Disk(file, false);
        try (var journal = Journal.open(file, LockOwner.thisProcess(), disk)) {
            assertEquals(1, disk.folders, "the name of a new journal lasts before anything is acknowledged");
            for (int i = 1; i <= 3; i++) {
                journal.append("{\"i\":" + i + "}");
                assertEquals(i, disk.left().size());
            }
        }
        var again = new Disk(file, true);
        try (var journal = Journal.open(file, LockOwner.thisProcess(), again)) {
            journal.append("{\"i\":4}");
            assertEquals(4, again.left().size());
            assertEquals(0, again.folders, "the name was there");
        }
    }

    @Test
    void whatIsCutAwayStaysAway() throws Exception {
        var file = folder.resolve("run.journal");
        Journal.write(file.getParent(), file, List.of("{\"i\":1}"));
        Files.writeString(file, "2 0123", StandardOpenOption.APPEND);
        var disk = new Disk(file, true);

        try (var journal = Journal.open(file, LockOwner.thisProcess(), disk)) {
            assertTrue(new JournalReader(file, disk.durable, "").content().whole());
            assertEquals(2, journal.append("{\"i\":2}"));
        }
    }

    @Test
    void anEntryThatFailedHalfwayIsGoneFromTheDiskBeforeTheNextOne() throws Exception {
        var file = folder.resolve("run.journal");
        Journal.write(file.getParent(), file, List.of());
        var disk = new JournalSteps() {
            private boolean full = true;
            private byte[] forced;

            @Override
            int write(FileChannel channel, ByteBuffer bytes) throws IOException {
                if (full) {
                    super.write(channel, ByteBuffer.wrap(new byte[] {bytes.get(0), bytes.get(1)}));
                    throw new IOException("No space left on device");
                }
                return super.write(channel, bytes);
            }

            @Override
            void force(FileChannel channel) throws IOException {
                super.force(channel);
                forced = Files.readAllBytes(file);
            }
        };
        try (var journal = Journal.open(file, LockOwner.thisProcess(), disk)) {
            JournalTest.assertProblem(Problem.NOT_RECORDED, () -> journal.append("{}"));
            assertEquals(JournalLines.first("").length, disk.forced.length);
            disk.full = false;
            assertEquals(1, journal.append("{}"));
        }
        assertTrue(Journal.read(file).whole());
    }
}
