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
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** Lets something happen just before the call with this number. */
    private static final class Moment extends JournalSteps {
        private final int at;
        private final Path file;
        private final JournalChange change;
        private int calls;
        private byte[] left;

        Moment(int at, Path file, JournalChange change) {
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
    @EnumSource(JournalChange.class)
    void whateverHappensWheneverOnlyWhatIsInTheJournalIsAcknowledged(JournalChange change) throws Exception {
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
        var beside = journal.keep(Path.of(System.getProperty("java.io.tmpdir")), "run");
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
        boolean same = moment.change == JournalChange.REPLACED || moment.change == JournalChange.RESTORED_FROM_BEFORE;
        assertTrue(same ? now.length == moment.left.length : now.length >= moment.left.length, "call " + moment.at);
        assertArrayEquals(moment.left, Arrays.copyOf(now, moment.left.length), "call " + moment.at);
    }

    @Test
    void everythingThatIsKnownIsKeptBesideAndNothingIsTouched() throws Exception {
        var file = folder.resolve("run.journal");
        Journal.write(file.getParent(), file, List.of("{\"old\":1}", "{\"old\":2}"));
        Files.writeString(folder.resolve("run-kept-1.journal"), "of an earlier time");
        Files.createSymbolicLink(folder.resolve("run-kept-2.journal"), Path.of("elsewhere"));
        try (var journal = Journal.open(file)) {
            journal.append("{\"new\":3}");
            JournalChange.RESTORED_FROM_BEFORE.happens(file);
            assertProblem(Problem.JOURNAL_CHANGED, () -> journal.append("{\"lost\":4}"));
            assertProblem(Problem.JOURNAL_CHANGED, () -> journal.append("{\"lost\":4}"));

            var kept = journal.keep(folder, "run");

            assertEquals(folder.resolve("run-kept-3.journal"), kept);
            assertEquals(List.of("{\"old\":1}", "{\"old\":2}", "{\"new\":3}"), texts(Journal.read(kept)));
            assertEquals(List.of(1L, 2L, 3L), JournalTest.numbers(Journal.read(kept)));
        }
        assertArrayEquals(JournalLines.first(""), Files.readAllBytes(file));
        assertEquals("of an earlier time", Files.readString(folder.resolve("run-kept-1.journal")));
        assertFalse(Files.exists(folder.resolve("elsewhere")));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(
                        folder.resolve("run-kept-3.journal"), LinkOption.NOFOLLOW_LINKS)));
    }

    @Test
    void aFolderThatIsGoneOrIsAFileNowStopsTheJournal() throws Exception {
        var meeting = Files.createDirectory(folder.resolve("meeting"));
        var journal = Journal.open(meeting.resolve("run.journal"));
        journal.append("{\"new\":1}");
        Files.move(meeting, folder.resolve("moved"));
        Files.writeString(meeting, "in its place");

        assertProblem(Problem.JOURNAL_CHANGED, () -> journal.append("{\"lost\":2}"));

        assertTrue(journal.isStopped());
        assertEquals(1, journal.known());
        journal.close();
    }

    @Test
    void aJournalThatWasTakenAwayIsNoticedWhenItIsClosed() throws Exception {
        var file = folder.resolve("run.journal");
        var journal = Journal.open(file);
        journal.append("{\"new\":1}");
        Files.delete(file);

        assertProblem(Problem.JOURNAL_CHANGED, journal::close);

        assertTrue(journal.isStopped());
        assertEquals(List.of("{\"new\":1}"), texts(Journal.read(journal.keep(folder, "run"))));
    }

    @Test
    void anInterruptedThreadFindsOutThatTheJournalIsGone() throws Exception {
        var file = folder.resolve("run.journal");
        var journal = Journal.open(file);
        journal.append("{\"new\":1}");
        Thread.currentThread().interrupt();
        assertProblem(Problem.NOT_RECORDED, () -> journal.append("{\"lost\":2}"));
        assertTrue(Thread.interrupted());
        Files.delete(file);

        assertProblem(Problem.JOURNAL_CHANGED, () -> journal.append("{\"lost\":2}"));
    }
}
