// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.run.PlannedMeeting;
import org.kring.practice.run.RunSession;
import org.kring.store.Library;
import org.kring.store.StoreException;

/** Something strange in the place of each file and folder of a practice: told, never followed, never changed. */
class StrangeFilesTest {

    /** What lies there. */
    enum Strange {
        LINK {
            @Override
            void put(Path at, Path victim) throws Exception {
                Files.createSymbolicLink(at, victim);
            }
        },
        LINK_TO_NOTHING {
            @Override
            void put(Path at, Path victim) throws Exception {
                Files.createSymbolicLink(at, victim.resolveSibling("nothing"));
            }
        },
        LINK_TO_ITSELF {
            @Override
            void put(Path at, Path victim) throws Exception {
                Files.createSymbolicLink(at, at.getFileName());
            }
        },
        DEVICE {
            @Override
            void put(Path at, Path victim) throws Exception {
                Files.createSymbolicLink(at, Path.of("/dev/zero"));
            }
        },
        SECOND_NAME {
            @Override
            void put(Path at, Path victim) throws Exception {
                Files.createLink(at, victim);
            }
        },
        PIPE {
            @Override
            void put(Path at, Path victim) throws Exception {
                assertEquals(
                        0, new ProcessBuilder("mkfifo", at.toString()).start().waitFor());
            }
        },
        FOLDER {
            @Override
            void put(Path at, Path victim) throws Exception {
                Files.createDirectory(at);
            }
        };

        abstract void put(Path at, Path victim) throws Exception;
    }

    @TempDir
    Path place;

    private PlannedMeeting planned;
    private Path victim;

    @BeforeEach
    void plan() throws Exception {
        planned = new PlannedMeeting(place);
        victim = Files.writeString(
                Files.createDirectory(place.resolve("outside")).resolve("victim"), "precious");
    }

    /** In the place of every file that a group and its meetings can have: whoever adds one adds its check. */
    private List<Path> files() {
        return Stream.concat(
                        GroupFolder.names().stream().map(planned.group.path()::resolve),
                        MeetingFolder.names().stream().map(planned.folder.path()::resolve))
                .filter(each -> !Files.isDirectory(each))
                .sorted()
                .toList();
    }

    private List<CheckResult> check() throws StoreException {
        return new PracticeCheck(Library.builtIn()).check(planned.practice.path());
    }

    @ParameterizedTest
    @EnumSource(Strange.class)
    void inThePlaceOfAFileItIsToldAndNothingIsDoneToIt(Strange strange) throws Exception {
        for (Path file : files()) {
            byte[] before = Files.exists(file) ? Files.readAllBytes(file) : null;
            Files.deleteIfExists(file);
            strange.put(file, victim);

            var name = planned.practice.relative(file);
            assertTrue(
                    check().stream().anyMatch(each -> !each.ok() && each.file().equals(name)), strange + " at " + name);
            use();

            assertEquals("precious", Files.readString(victim), strange + " at " + file);
            assertEquals(List.of("victim"), names(victim.getParent()), strange + " at " + file);
            restore(file, before);
        }
        assertTrue(check().stream().allMatch(CheckResult::ok), () -> "all is as it was");
    }

    /** Does everything that touches a meeting; each fails with a sentence, or works beside what is strange. */
    private void use() throws IOException {
        tolerant(() -> planned.group.save(planned.group.group()));
        tolerant(() -> planned.group.save(planned.group.content()));
        tolerant(() -> planned.folder.save(planned.folder.meeting()));
        tolerant(() -> planned.folder.save(planned.folder.content()));
        tolerant(() ->
                planned.folder.forms(planned.catalogue.instrument(), () -> 0).begin(3));
        tolerant(() -> {
            try (RunSession session = planned.open()) {
                session.start(PlannedMeeting.ALL).toCompletableFuture().join();
                session.add(new RunFact.Closed()).toCompletableFuture().join();
            }
        });
    }

    private static void tolerant(Executable action) {
        try {
            action.execute();
        } catch (StoreException told) {
            assertFalse(told.getMessage().isEmpty());
        } catch (Throwable unforeseen) {
            throw new AssertionError(unforeseen);
        }
    }

    private void restore(Path file, byte[] before) throws Exception {
        for (String each : List.of("run.journal", "forms.xmi", "content.xmi")) {
            var made = planned.folder.path().resolve(each);
            if (!made.equals(file)) {
                Files.deleteIfExists(made);
            }
        }
        Files.delete(file);
        if (before != null) {
            Files.write(file, before);
        }
        var plan = planned.folder.meeting();
        plan.setRun(null);
        plan.setStatus(MeetingStatus.PLANNED);
        plan.getAttendance().clear();
        planned.folder.save(plan);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFolderThatIsALinkIsNeverEntered() throws Exception {
        for (Path folder : List.of(planned.practice.groupsFolder(), planned.group.meetingsFolder())) {
            var real = place.resolve("outside").resolve(folder.getFileName());
            Files.move(folder, real);
            Files.createSymbolicLink(folder, real);
            var before = names(place.resolve("outside"));

            assertTrue(check().stream()
                    .anyMatch(each -> !each.ok() && each.file().equals(planned.practice.relative(folder))));
            assertThrows(StoreException.class, () -> planned.folder.meeting());
            assertThrows(StoreException.class, () -> planned.folder.save(planned.folder.content()));
            assertThrows(StoreException.class, () -> planned.open());
            assertThrows(StoreException.class, () -> planned.plan(LocalDate.of(2027, 1, 1), Instant.EPOCH));

            assertEquals(before, names(place.resolve("outside")));
            Files.delete(folder);
            Files.move(real, folder);
        }
        assertTrue(check().stream().allMatch(CheckResult::ok));
    }

    @Test
    void aPracticeThatIsReachedThroughALinkIsOpenedLikeAnyOther() throws Exception {
        var link = Files.createSymbolicLink(place.resolve("link"), planned.practice.path());

        assertTrue(new PracticeCheck(Library.builtIn()).check(link).stream().allMatch(CheckResult::ok));
        assertEquals(1, PracticeFolder.open(link).groups().found().size());
    }

    @Test
    void everythingThatIsMadeIsForItsOwnerAlone() throws Exception {
        try (RunSession session = planned.open()) {
            session.start(PlannedMeeting.ALL).toCompletableFuture().join();
            session.add(PlannedMeeting.note("n-1", "Geheim"))
                    .toCompletableFuture()
                    .join();
            session.add(new RunFact.Closed()).toCompletableFuture().join();
        }
        try (Stream<Path> all = Files.walk(planned.practice.path())) {
            for (Path each : all.toList()) {
                var permissions = Files.getPosixFilePermissions(each, LinkOption.NOFOLLOW_LINKS);
                assertEquals(
                        Files.isDirectory(each) ? "rwx------" : "rw-------",
                        PosixFilePermissions.toString(permissions),
                        each.toString());
            }
        }
    }
}
