// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.store.journal.JournalTest.assertProblem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.method.DateWords;
import org.kring.store.Problem;

class FileLockTest {

    @TempDir
    Path folder;

    @Test
    void aSecondWindowIsToldWhoHasTheJournal() throws Exception {
        try (var first = Journal.open(file())) {
            var refused = assertProblem(Problem.ALREADY_OPEN, () -> Journal.open(file()));

            var since = new DateWords(Locale.ENGLISH, Clock.systemDefaultZone())
                    .moment(Files.getLastModifiedTime(lock()).toInstant());
            assertEquals(
                    "This meeting is already open in another Kring, since " + since
                            + ". Go on there, or close it first; nothing was changed.",
                    refused.sentence(Locale.ENGLISH));
            assertTrue(refused.sentence(Locale.forLanguageTag("nl")).startsWith("Deze bijeenkomst is al open"));
            assertEquals(1, first.append("{}"));
        }
        Journal.open(file()).close();
    }

    @Test
    void whatIsOpenSinceAnotherYearIsToldWithIt() throws Exception {
        try (var first = Journal.open(file())) {
            Files.setLastModifiedTime(lock(), FileTime.from(Instant.parse("2019-03-05T12:00:00Z")));
            var refused = assertProblem(Problem.ALREADY_OPEN, () -> Journal.open(file()));
            assertTrue(refused.sentence(Locale.ENGLISH).contains("since Tue 5 Mar 2019, "), refused.getMessage());
            assertEquals(1, first.next());
        }
    }

    @Test
    void anotherNameOfTheSameJournalOpensNothingTwice() throws Exception {
        var link = folder.resolve("link");
        Files.createSymbolicLink(link, Files.createDirectory(folder.resolve("real")));
        try (var first = Journal.open(link.resolve("run.journal"))) {
            assertProblem(Problem.ALREADY_OPEN, () -> Journal.open(folder.resolve("real/../real/run.journal")));
            assertEquals(1, first.next());
        }
    }

    @Test
    void aRefusedSecondOpeningDoesNotFreeTheFirst() throws Exception {
        try (var first = Journal.open(file())) {
            assertProblem(Problem.ALREADY_OPEN, () -> Journal.open(file()));
            try (var other = Writer.start(file(), 1)) {
                assertEquals("refused ALREADY_OPEN", other.line());
            }
            assertEquals(1, first.append("{}"));
        }
    }

    @Test
    void anotherProcessKeepsUsOutUntilItIsKilled() throws Exception {
        try (var other = Writer.start(file(), 0)) {
            assertEquals("open 1", other.line());
            var refused = assertProblem(Problem.ALREADY_OPEN, () -> Journal.open(file()));
            assertTrue(refused.sentence(Locale.ENGLISH).startsWith("This meeting is already open"));

            other.kill();

            assertTrue(Files.size(lock()) > 0, "the lock file is left behind");
            try (var journal = Journal.open(file())) {
                assertEquals(1, journal.next());
            }
        }
    }

    @Test
    void aLockFileThatNobodyHoldsKeepsNobodyOut() throws Exception {
        for (String left : new String[] {"", "hm", ProcessHandle.current().pid() + " 5\n", "99999999 1\n"}) {
            Files.writeString(lock(), left);

            Journal.open(file()).close();

            assertEquals(0, Files.size(lock()));
        }
    }

    @Test
    void aHolderIsAliveOnlyAsTheSameProcess() {
        var here = LockOwner.thisProcess();

        assertTrue(LockOwner.parse(here.text()).alive());
        assertFalse(new LockOwner(here.process(), Instant.EPOCH.plusSeconds(1)).alive());
    }

    private Path file() {
        return folder.resolve("run.journal");
    }

    private Path lock() {
        return folder.resolve("run.journal.lock");
    }
}
