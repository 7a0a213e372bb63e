// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.store.journal.JournalTest.assertProblem;
import static org.kring.store.journal.JournalTest.texts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.FileIdentity;

/** Another program does something to the journal or its lock, before each single step that ours takes. */
class ChangedJournalTest {

    private static final int ENTRIES = 4;

    /** What the other program does. */
    enum Change {
        REPLACED {
            @Override
            void happens(Path file) throws IOException {
                var copy = file.resolveSibling("copy");
                Files.copy(file, copy);
                Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
            }
        },
        RESTORED_FROM_BEFORE {
            @Override
            void happens(Path file) throws IOException {
                var copy = file.resolveSibling("copy");
                Files.write(copy, JournalLines.first());
                Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
            }
        },
        DELETED {
            @Override
            void happens(Path file) throws IOException {
                Files.delete(file);
            }
        },
        MOVED_AND_LINKED {
            @Override
            void happens(Path file) throws IOException {
                Files.move(file, file.resolveSibling("elsewhere"));
                Files.createSymbolicLink(file, Path.of("elsewhere"));
            }
        },
        GIVEN_A_SECOND_NAME {
            @Override
            void happens(Path file) throws IOException {
                Files.createLink(file.resolveSibling("second"), file);
            }
        },
        CUT {
            @Override
            void happens(Path file) throws IOException {
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(Math.max(0, channel.size() - 3));
                }
            }
        },
        EMPTIED {
            @Override
            void happens(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        GROWN {
            @Override
            void happens(Path file) throws IOException {
                Files.writeString(file, "precious\n", StandardOpenOption.APPEND);
            }
        },
        WRITTEN_OVER {
            @Override
            void happens(Path file) throws IOException {
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap("OVER".getBytes()), Math.max(0, channel.size() - 8));
                }
            }
        },
        LOCK_DELETED {
            @Override
            void happens(Path file) throws IOException {
                Files.delete(lock(file));
            }
        },
        LOCK_REPLACED {
            @Override
            void happens(Path file) throws IOException {
                Files.delete(lock(file));
                Files.createFile(lock(file));
            }
        },
        LOCK_LINKED {
            @Override
            void happens(Path file) throws IOException {
                Files.delete(lock(file));
                Files.createSymbolicLink(lock(file), Path.of("victim"));
            }
        };

        abstract void happens(Path file) throws IOException;
    }

    private static Path lock(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    /** Lets something happen just before the call with this number. */
    private static final class Moment extends JournalSteps {
        private final int at;
        private final Path file;
        private final Change change;
        private int calls;
        private byte[] left;

        Moment(int at, Path file, Change change) {
            this.at = at;
            this.file = file;
            this.change = change;
        }

        private void before() throws IOException {
            if (++calls == at) {
                change.happens(file);
                left = bytes();
            }
        }

        byte[] bytes() throws IOException {
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        }

        @Override
        boolean isStill(FileIdentity identity, Path path) throws IOException {
            before();
            return super.isStill(identity, path);
        }

        @Override
        int write(FileChannel channel, ByteBuffer bytes) throws IOException {
            before();
            return super.write(channel, bytes);
        }

        @Override
        void force(FileChannel channel) throws IOException {
            before();
            super.force(channel);
        }

        @Override
        void truncate(FileChannel channel, long size) throws IOException {
            before();
            super.truncate(channel, size);
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Change.class)
    void whateverHappensWheneverOnlyWhatIsInTheJournalIsAcknowledged(Change change) throws Exception {
        int stopped = 0;
        for (int k = 1; ; k++) {
            var file = Files.createDirectory(folder.resolve("k" + k)).resolve("run.journal");
            Files.writeString(file.resolveSibling("victim"), "precious");
            Journal.open(file).close();
            var moment = new Moment(k, file, change);
            stopped += session(file, moment) ? 1 : 0;
            assertEquals("precious", Files.readString(file.resolveSibling("victim")));
            if (moment.calls < k) {
                break;
            }
        }
        assertTrue(stopped >= 3 * ENTRIES, "only " + stopped + " changes were felt");
    }

    private static boolean session(Path file, Moment moment) throws Exception {
        var acknowledged = new ArrayList<String>();
        boolean stopped = false;
        try (var journal = Journal.open(file, LockOwner.thisProcess(), moment)) {
            for (int i = 1; i <= ENTRIES; i++) {
                try {
                    var json = "{\"entry\":" + i + "}";
                    journal.append(json);
                    assertFalse(stopped, "nothing is acknowledged any more");
                    acknowledged.add(json);
                    assertEquals(acknowledged, texts(Journal.read(file)), "at the acknowledgement");
                } catch (StoreException e) {
                    assertEquals(Problem.JOURNAL_CHANGED, e.problem(), "call " + moment.at);
                    stopped = true;
                }
                assertEquals(stopped, journal.isStopped());
            }
            assertKept(journal, acknowledged);
        } catch (StoreException e) {
            // already the opening found it
            assertEquals(Problem.JOURNAL_CHANGED, e.problem());
            stopped = true;
        }
        assertForeignBytesStay(moment);
        return stopped;
    }

    private static void assertKept(Journal journal, List<String> acknowledged) throws StoreException, IOException {
        var beside = journal.keep(Path.of(System.getProperty("java.io.tmpdir")));
        try {
            assertEquals(acknowledged, texts(Journal.read(beside)));
            assertTrue(Journal.read(beside).whole());
        } finally {
            Files.delete(beside);
        }
    }

    /** What the other program left is there; at most a line that was on its way stands behind it. */
    private static void assertForeignBytesStay(Moment moment) throws IOException {
        if (moment.left == null || moment.change.name().startsWith("LOCK")) {
            return;
        }
        var now = moment.bytes();
        boolean same = moment.change == Change.REPLACED || moment.change == Change.RESTORED_FROM_BEFORE;
        assertTrue(same ? now.length == moment.left.length : now.length >= moment.left.length, "call " + moment.at);
        assertArrayEquals(moment.left, Arrays.copyOf(now, moment.left.length), "call " + moment.at);
    }

    @Test
    void everythingThatIsKnownIsKeptBesideAndNothingIsTouched() throws Exception {
        var file = folder.resolve("run.journal");
        Journal.write(file, List.of("{\"old\":1}", "{\"old\":2}"));
        Files.writeString(folder.resolve("run-kept-1.journal"), "of an earlier time");
        Files.createSymbolicLink(folder.resolve("run-kept-2.journal"), Path.of("elsewhere"));
        try (var journal = Journal.open(file)) {
            journal.append("{\"new\":3}");
            Change.RESTORED_FROM_BEFORE.happens(file);
            assertProblem(Problem.JOURNAL_CHANGED, () -> journal.append("{\"lost\":4}"));
            assertProblem(Problem.JOURNAL_CHANGED, () -> journal.append("{\"lost\":4}"));

            var kept = journal.keep(folder);

            assertEquals(folder.resolve("run-kept-3.journal"), kept);
            assertEquals(List.of("{\"old\":1}", "{\"old\":2}", "{\"new\":3}"), texts(Journal.read(kept)));
            assertEquals(List.of(1L, 2L, 3L), JournalTest.numbers(Journal.read(kept)));
        }
        assertArrayEquals(JournalLines.first(), Files.readAllBytes(file));
        assertEquals("of an earlier time", Files.readString(folder.resolve("run-kept-1.journal")));
        assertFalse(Files.exists(folder.resolve("elsewhere")));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(
                        folder.resolve("run-kept-3.journal"), LinkOption.NOFOLLOW_LINKS)));
    }

    @Test
    void aSecondProgramThatTookAnotherLockIsTheOnlyOneThatGetsOk() throws Exception {
        var file = folder.resolve("run.journal");
        try (var first = Journal.open(file)) {
            first.append(KilledWriter.entry(1));
            Files.delete(lock(file));
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
        Files.delete(lock(file));
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

    @Test
    void whatIsNoJournalOrLockOfOursIsLeftAsItIs() throws Exception {
        var file = folder.resolve("run.journal");
        var victim = Files.writeString(folder.resolve("victim"), "precious");
        for (Path name : List.of(lock(file), file)) {
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
        Files.writeString(lock(file), "p".repeat(65));
        assertProblem(Problem.NOT_A_LOCK, () -> Journal.open(file));
        assertEquals("p".repeat(65), Files.readString(lock(file)));
        assertEquals("precious", Files.readString(victim));
        assertFalse(Files.exists(file));
    }

    @Test
    void aJournalThatOthersCouldReadIsNarrowedWhenItIsOpened() throws Exception {
        var file = folder.resolve("run.journal");
        Journal.write(file, List.of("{}"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        Journal.open(file).close();

        for (Path each : List.of(file, lock(file))) {
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
            Files.writeString(lock(file), "1 5\n");

            assertProblem(Problem.JOURNAL_CHANGED, () -> journal.append("{}"));
        }
        var other = new LockOwner(
                1, ProcessHandle.of(1).orElseThrow().info().startInstant().orElseThrow());
        Files.writeString(lock(file), other.text());
        assertProblem(Problem.ALREADY_OPEN, () -> Journal.open(file, LockOwner.thisProcess(), steps));
        assertEquals(other.text(), Files.readString(lock(file)));
    }
}
