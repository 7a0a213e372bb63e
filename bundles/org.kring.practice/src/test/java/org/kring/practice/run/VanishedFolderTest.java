// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;
import static org.kring.practice.run.PlannedMeeting.note;
import static org.kring.practice.run.PlannedMeeting.now;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.RunPlan;
import org.kring.practice.LostRun;
import org.kring.practice.check.CheckResult;
import org.kring.practice.check.CheckResult.Kind;
import org.kring.practice.check.PracticeCheck;
import org.kring.practice.methods.UsedVersions;
import org.kring.store.Library;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;
import org.kring.store.journal.JournalLog;

/** The folder of a meeting goes away while it is run: what was acknowledged is kept where something still is. */
class VanishedFolderTest {

    private static final String KEPT = "run-noord-2026-11-21-kept-1.journal";

    private static final String STATE = "kring.state";

    @TempDir
    Path place;

    private PlannedMeeting meeting;
    private Path outside;

    @BeforeEach
    void plan() throws StoreException {
        meeting = new PlannedMeeting(place);
        outside = place.resolve("state").resolve("kept");
        try (RunSession session = meeting.open()) {
            now(session.start(ALL));
        }
    }

    /** Goes on with the run, and keeps outside of the practice in a folder of this test. */
    private RunSession open() throws StoreException {
        var log = new JournalRunLog(meeting.folder, outside);
        var plan = RunPlan.of(meeting.folder.meeting(), meeting.catalogue.finder(), ALL);
        var methods = UsedVersions.of(meeting.practice, meeting.catalogue.finder(), meeting.folder.meeting());
        var day = java.time.LocalDate.of(2026, 11, 21).atStartOfDay(java.time.ZoneOffset.UTC);
        var record = new RunRecord(meeting.folder, meeting.catalogue, day, methods);
        return new RunSession(new LiveRun(plan, log.events().events(), log, PlannedMeeting.CLOCK), log, record);
    }

    /** The sentence on an entry that comes after the folder is gone. */
    private String refusedAfter(Work work) throws Exception {
        try (RunSession session = open()) {
            now(session.add(note("n-1", "Words")));
            work.run();
            RunAnswer answer = now(session.add(note("n-2", "Lost?")));
            assertFalse(answer.isKept());
            assertEquals(SessionStatus.STOPPED, session.snapshot().status());
            assertEquals(
                    answer.refusal().orElseThrow().message(Locale.ENGLISH),
                    session.stoppedBy().orElseThrow().sentence(Locale.ENGLISH));
            return answer.refusal().orElseThrow().message(Locale.ENGLISH);
        }
    }

    private static void assertKeptIn(Path kept) throws Exception {
        assertEquals(
                List.of(1L, 2L),
                JournalLog.read(kept.getParent(), kept).events().stream()
                        .map(each -> each.number())
                        .toList());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
    }

    @Test
    void allEntriesAreKeptAboveAFolderThatIsGone() throws Exception {
        String sentence = refusedAfter(() -> Folders.remove(meeting.folder.path()));

        Path kept = meeting.group.meetingsFolder().resolve(KEPT);
        assertTrue(sentence.contains("removed or moved"), sentence);
        assertTrue(sentence.contains("(entries: 2) is kept."), sentence);
        assertTrue(sentence.endsWith("this file: " + kept + "."), sentence);
        assertKeptIn(kept);
    }

    @Test
    void nothingIsPutBehindALink() throws Exception {
        Path elsewhere = Files.createDirectory(place.resolve("elsewhere"));

        refusedAfter(() -> {
            Files.move(meeting.folder.path(), place.resolve("moved"));
            Files.createSymbolicLink(meeting.folder.path(), elsewhere);
        });

        assertKeptIn(meeting.group.meetingsFolder().resolve(KEPT));
        try (var entries = Files.list(elsewhere)) {
            assertEquals(0, entries.count());
        }
    }

    @Test
    void norIntoTheSameFileThroughALink() throws Exception {
        for (Path each : List.of(meeting.folder.path(), meeting.group.meetingsFolder(), meeting.group.path())) {
            Path moved = place.resolve("moved-" + each.getFileName());
            byte[][] before = new byte[1][];
            String sentence = refusedAfter(() -> {
                before[0] = Files.readAllBytes(meeting.folder.runFile());
                Files.move(each, moved);
                Files.createSymbolicLink(each, moved);
            });
            assertTrue(sentence.contains("this file: " + each.getParent()), sentence);
            assertArrayEquals(before[0], Files.readAllBytes(meeting.folder.runFile()));
            Files.delete(each);
            Files.move(moved, each);
        }
    }

    @Test
    void withoutTheGroupThePracticeHasThem() throws Exception {
        refusedAfter(() -> Folders.remove(meeting.group.path()));
        assertKeptIn(meeting.practice.groupsFolder().resolve(KEPT));
    }

    @Test
    void withoutThePracticeTheProgramHasThem() throws Exception {
        String sentence = refusedAfter(() -> Files.move(meeting.practice.path(), place.resolve("moved")));

        Path kept = keptOutside();
        assertTrue(sentence.contains(kept.toString()), sentence);
        assertTrue(sentence.startsWith("The folder of this practice, \"practice\", was"), sentence);
        assertKeptIn(kept);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(outside)));
        assertFalse(Files.exists(meeting.practice.path()), "nothing is made anew in its place");
    }

    @Test
    void whatCouldBeKeptNowhereIsSaidAndTriedAgainAtTheEnd() throws Exception {
        Files.writeString(place.resolve("state"), "in the way");
        RunSession session = open();
        Files.move(meeting.practice.path(), place.resolve("moved"));

        String sentence =
                now(session.add(note("n-1", "Lost?"))).refusal().orElseThrow().message(Locale.ENGLISH);

        assertTrue(sentence.contains("(entries: 1) could not be kept elsewhere"), sentence);
        Files.delete(place.resolve("state"));
        assertEquals(
                Problem.PRACTICE_KEPT,
                assertThrows(StoreException.class, session::close).problem());
        assertEquals(
                1,
                JournalLog.read(keptOutside().getParent(), keptOutside())
                        .events()
                        .size());
    }

    /** Its name tells one practice from another. */
    private Path keptOutside() throws Exception {
        try (var kept = Files.list(outside)) {
            List<Path> found = kept.toList();
            assertEquals(1, found.size());
            String name = found.get(0).getFileName().toString();
            assertTrue(name.matches("run-noord-2026-11-21-[0-9a-f]{8}-kept-1[.]journal"), name);
            return found.get(0);
        }
    }

    @Test
    void whatIsKeptOutsideIsOfItsOwnPracticeAlone() throws Exception {
        String before = System.getProperty(STATE);
        System.setProperty(STATE, outside.getParent().toString());
        try {
            Path moved = place.resolve("moved");
            refusedAfter(() -> {
                Files.delete(meeting.folder.runFile()); // gone before the folder went: nothing here tells of it
                Files.move(meeting.practice.path(), moved);
            });
            Path another = Files.createDirectory(place.resolve("another"));
            PlannedMeeting same = new PlannedMeeting(another);
            assertEquals(Optional.empty(), lost(same), "a meeting of the same name in another practice can begin");
            try (RunSession session = same.open()) {
                assertTrue(now(session.start(ALL)).isKept());
            }
            assertEquals(Optional.empty(), lost(same));

            Files.move(moved, meeting.practice.path());
            assertEquals(Optional.of(Problem.RUN_KEPT), lost(meeting), "its own is told");
            Files.copy(keptOutside(), meeting.folder.runFile());
            assertEquals(Optional.empty(), lost(meeting), "until it is back");
        } finally {
            if (before == null) {
                System.clearProperty(STATE);
            } else {
                System.setProperty(STATE, before);
            }
        }
    }

    private static Optional<Problem> lost(PlannedMeeting meeting) throws StoreException {
        var events = meeting.folder.readRun().events();
        return LostRun.of(meeting.folder, meeting.folder.meeting(), events, false)
                .map(StoreException::problem);
    }

    @Test
    void aFolderThatWentAfterTheLastEntryIsNoticedAtTheEnd() throws Exception {
        RunSession session = open();
        Folders.remove(meeting.folder.path());

        var failure = session.closeLater().toCompletableFuture().join().orElseThrow();

        assertEquals(Problem.MEETING_KEPT, failure.problem());
        assertEquals(
                failure.sentence(Locale.ENGLISH),
                session.snapshot().problem().orElseThrow().en());
        assertTrue(Files.exists(meeting.group.meetingsFolder().resolve(KEPT)));
    }

    @Test
    void aRunWithoutEntriesLeavesNothing() throws Exception {
        var empty = meeting.plan(java.time.LocalDate.of(2026, 11, 22), PlannedMeeting.START);
        var log = new JournalRunLog(empty, outside);
        Folders.remove(empty.path());

        assertEquals(
                Problem.JOURNAL_CHANGED,
                assertThrows(StoreException.class, log::close).problem());
        assertFalse(Files.exists(meeting.group.meetingsFolder().resolve("run-noord-2026-11-22-kept-1.journal")));
    }

    @Test
    void theCheckNamesThemUntilTheyAreBack() throws Exception {
        refusedAfter(() -> Files.move(meeting.folder.path(), place.resolve("moved")));
        assertEquals(List.of(Kind.DIFFERENT), told());

        Files.move(place.resolve("moved"), meeting.folder.path());
        assertEquals(List.of(Kind.OK), told(), "the folder that was moved had all of it");

        Path kept = meeting.group.meetingsFolder().resolve(KEPT);
        Files.writeString(kept, Files.readString(kept).replace("Words", "Worlds"));
        assertTrue(told().contains(Kind.DAMAGED));
    }

    private List<Kind> told() throws StoreException {
        return new PracticeCheck(Library.builtIn())
                .check(meeting.practice.path()).stream()
                        .filter(each -> each.file().endsWith(KEPT))
                        .map(CheckResult::kind)
                        .toList();
    }

    /** What another program does. */
    private interface Work {
        void run() throws Exception;
    }
}
