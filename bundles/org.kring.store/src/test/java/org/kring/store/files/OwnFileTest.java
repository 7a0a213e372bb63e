// SPDX-License-Identifier: EPL-2.0
package org.kring.store.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class OwnFileTest {

    private static final byte[] WORDS = {'k', 'r', 'i', 'n', 'g'};

    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        return Files.write(folder.resolve(name), WORDS);
    }

    private static void assertProblem(Problem problem, Executable action) {
        var thrown = assertThrows(StoreException.class, action);
        assertEquals(problem, thrown.problem());
        assertFalse(thrown.sentence(Locale.ENGLISH).isEmpty());
        assertNotEquals(thrown.sentence(Locale.ENGLISH), thrown.sentence(Locale.forLanguageTag("nl")));
    }

    @Test
    void aPlainFileIsReadUpToOneByteMoreThanAsked() throws Exception {
        var file = file("a");

        assertArrayEquals(WORDS, OwnFile.read(file, 5));
        assertEquals(4, OwnFile.read(file, 3).length);
        assertEquals(0, OwnFile.read(Files.createFile(folder.resolve("empty")), 5).length);
        assertProblem(Problem.NO_FILE, () -> OwnFile.read(folder.resolve("nothing"), 5));
    }

    @Test
    void aLinkIsRefusedWhereverItLeads() throws Exception {
        file("a");
        for (String to : new String[] {"a", "nowhere", "/dev/zero", "link-5", "."}) {
            var link = Files.createSymbolicLink(folder.resolve("link-" + to.length()), Path.of(to));

            assertProblem(Problem.LINK, () -> OwnFile.read(link, 5));
            assertThrows(StrangeFile.class, () -> OwnFile.open(link, StandardOpenOption.WRITE));
            Files.delete(link);
        }
        assertArrayEquals(WORDS, Files.readAllBytes(folder.resolve("a")));
    }

    @Test
    void whatHoldsNoBytesIsRefusedWithoutWaiting() throws Exception {
        var pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());

        assertProblem(Problem.NOT_A_FILE, () -> OwnFile.read(pipe, 5));
        assertProblem(Problem.IS_FOLDER, () -> OwnFile.read(folder, 5));
        assertProblem(Problem.NOT_A_FILE, () -> OwnFile.read(Path.of("/dev/zero"), 5));
    }

    @Test
    void aSecondNameIsRefusedUntilItIsGone() throws Exception {
        var file = file("a");
        var other = Files.createLink(folder.resolve("b"), file);

        assertProblem(Problem.SECOND_NAME, () -> OwnFile.read(file, 5));
        Files.delete(other);

        assertArrayEquals(WORDS, OwnFile.read(file, 5));
    }

    @Test
    void aFileOfSomebodyElseIsRefusedUnlessAllInItsFolderIsTheirs() throws Exception {
        assumeTrue((int) Files.getAttribute(folder, "unix:uid") == 0, "only the administrator can give files away");
        var file = file("a");
        Files.setAttribute(file, "unix:uid", 12_345);

        assertProblem(Problem.OTHER_OWNER, () -> OwnFile.read(file, 5));
        Files.setAttribute(folder, "unix:uid", 12_345);
        assertArrayEquals(WORDS, OwnFile.read(file, 5));
        assertArrayEquals(WORDS, OwnFile.read(file("ours"), 5));
        Files.setAttribute(folder, "unix:uid", 12_346);
        assertProblem(Problem.OTHER_OWNER, () -> OwnFile.read(file, 5));
    }

    @Test
    void aNewFileIsForItsOwnerAloneAndTakesNoPlace() throws Exception {
        var file = folder.resolve("a");
        OwnFile.create(file, StandardOpenOption.WRITE).close();

        assertEquals("rw-------", permissions(file));
        assertThrows(FileAlreadyExistsException.class, () -> OwnFile.create(file, StandardOpenOption.WRITE));
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("elsewhere"));
        assertThrows(FileAlreadyExistsException.class, () -> OwnFile.create(link, StandardOpenOption.WRITE));
        assertFalse(Files.exists(folder.resolve("elsewhere")));
    }

    @Test
    void permissionsAreNarrowedAndNeverWidened() throws Exception {
        var file = file("a");
        for (String given : new String[] {"rw-r--r--", "rwxrwxrwx", "rw-------", "r--------"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(given));

            OwnFile.narrow(file);

            assertEquals(given.startsWith("r--") ? given : "rw-------", permissions(file));
        }
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThrows(IOException.class, () -> OwnFile.narrow(link));
        assertEquals("rw-rw-rw-", permissions(file));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void whatIsTakenAwayIsTheLinkAndNotWhatItLeadsTo() throws Exception {
        var file = file("a");
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a"));

        OwnFile.delete(link);
        OwnFile.delete(link);

        assertTrue(Files.exists(file));
        assertFalse(Files.exists(link, LinkOption.NOFOLLOW_LINKS));
        assertProblem(Problem.NOT_WRITTEN, () -> OwnFile.delete(folder));
    }

    @Test
    void aFileIsTheSameAsLongAsItIsItself() throws Exception {
        var file = file("a");
        var before = FileIdentity.of(file);
        try (var open = OwnFile.open(file, StandardOpenOption.READ)) {
            Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
            assertTrue(before.isStill(file));
            Files.move(file, folder.resolve("b"));
            assertFalse(before.isStill(file));
            assertEquals(before, FileIdentity.of(folder.resolve("b")));
            file("a");
            assertFalse(before.isStill(file));
            assertNotEquals(before, FileIdentity.of(file));
            Files.delete(file);
            Files.createSymbolicLink(file, Path.of("b"));
            assertFalse(before.isStill(file));
            assertTrue(open.isOpen());
        }
    }
}
