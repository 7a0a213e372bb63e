// SPDX-License-Identifier: EPL-2.0
package org.kring.store.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.FolderEntry.Kind;

class FoldersTest {

    @TempDir
    Path folder;

    @Test
    void everyNewFolderOnTheWayIsForItsOwnerAlone() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        Folders.make(folder.resolve("a/b"));
        Folders.make(folder.resolve("a/b"));

        assertEquals("rwx------", permissions(folder.resolve("a")));
        assertEquals("rwx------", permissions(folder.resolve("a/b")));
        assertEquals("rwxr-xr-x", permissions(folder));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aFolderInPlaceOfAFileIsTold() throws Exception {
        Files.createFile(folder.resolve("a"));

        assertProblem(Problem.FOLDER_FAILED, () -> Folders.make(folder.resolve("a")));
        assertProblem(Problem.FOLDER_FAILED, () -> Folders.make(folder.resolve("a/b")));
        assertProblem(Problem.FOLDER_FAILED, () -> Folders.list(folder.resolve("a")));
    }

    @Test
    void everythingIsListedByNameAsWhatItIs() throws Exception {
        Files.createDirectory(folder.resolve("map"));
        Files.createFile(folder.resolve("bestand"));
        Files.createFile(folder.resolve(".verborgen"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of("map"));
        Files.createSymbolicLink(folder.resolve("weg"), Path.of("nergens"));
        new ProcessBuilder("mkfifo", folder.resolve("pijp").toString()).start().waitFor();

        assertEquals(
                List.of(
                        new FolderEntry(folder.resolve(".verborgen"), Kind.FILE),
                        new FolderEntry(folder.resolve("bestand"), Kind.FILE),
                        new FolderEntry(folder.resolve("link"), Kind.LINK),
                        new FolderEntry(folder.resolve("map"), Kind.FOLDER),
                        new FolderEntry(folder.resolve("pijp"), Kind.OTHER),
                        new FolderEntry(folder.resolve("weg"), Kind.LINK)),
                Folders.list(folder));
        assertEquals("map", Folders.list(folder).get(3).name());
        assertEquals(List.of(), Folders.list(folder.resolve("niets")));
    }

    /** Folders that were brought to the disk, by name. */
    private static final class Forced extends FileSteps {
        private final List<String> forced = new ArrayList<>();

        @Override
        void forceFolder(Path folder) throws IOException {
            super.forceFolder(folder);
            forced.add(folder.getFileName().toString());
        }
    }

    @Test
    void theNameOfEveryNewFolderIsBroughtToTheDisk() throws Exception {
        var steps = new Forced();
        Folders.make(folder.resolve("a/b/c"), steps);
        assertEquals(List.of(folder.getFileName().toString(), "a", "b"), steps.forced);

        Folders.make(folder.resolve("a/b/c"), steps);
        assertEquals(3, steps.forced.size());
        Folders.move(folder.resolve("a/b/c"), folder.resolve("a/d"), steps);
        assertEquals("a", steps.forced.get(3));
    }

    @Test
    void aFolderInsideIsReachedWithoutALinkBelowTheOneThatWasChosen() throws Exception {
        var chosen = Files.createSymbolicLink(folder.resolve("chosen"), Files.createDirectory(folder.resolve("real")));
        Folders.make(chosen.resolve("a/b"));
        Files.createFile(chosen.resolve("a/b/file"));
        Files.createSymbolicLink(chosen.resolve("link"), Path.of("a"));

        assertEquals(1, Folders.list(chosen, chosen.resolve("a/b")).size());
        assertEquals(2, Folders.list(chosen, chosen).size());
        assertEquals(List.of(), Folders.list(chosen, chosen.resolve("x/y")));
        assertEquals(chosen.resolve("a/b/new"), Folders.inside(chosen, chosen.resolve("a/b/new")));
        assertEquals(chosen.resolve("new"), Folders.inside(chosen, chosen.resolve("new")));
        assertProblem(Problem.LINK, () -> Folders.list(chosen, chosen.resolve("link")));
        assertProblem(Problem.LINK, () -> Folders.list(chosen, chosen.resolve("link/b")));
        assertProblem(Problem.LINK, () -> Folders.inside(chosen, chosen.resolve("link/b/file")));
        assertProblem(Problem.FOLDER_FAILED, () -> Folders.inside(chosen, chosen.resolve("a/b/file/x")));
        assertThrows(IllegalArgumentException.class, () -> Folders.inside(chosen, folder.resolve("real/a")));
    }

    @Test
    void aLinkThatLeadsNowhereIsThereAndNotFree() throws Exception {
        Files.createSymbolicLink(folder.resolve("weg"), Path.of("nergens"));
        Files.createDirectory(folder.resolve("leeg"));
        Files.createFile(folder.resolve("bestand"));

        assertTrue(Folders.exists(folder.resolve("weg")));
        assertFalse(Folders.exists(folder.resolve("nergens")));
        assertFalse(Folders.isFree(folder.resolve("weg")));
        assertFalse(Folders.isFree(folder.resolve("bestand")));
        assertFalse(Folders.isFree(folder));
        assertTrue(Folders.isFree(folder.resolve("leeg")));
        assertTrue(Folders.isFree(folder.resolve("nergens")));
    }

    @Test
    void aFolderTakesThePlaceOfAnEmptyOneAndOfNoOther() throws Exception {
        Files.createDirectories(folder.resolve("nieuw/in"));
        Files.createDirectory(folder.resolve("leeg"));
        Files.createDirectories(folder.resolve("vol/in"));

        assertProblem(Problem.NOT_EMPTY, () -> Folders.move(folder.resolve("nieuw"), folder.resolve("vol")));
        assertTrue(Files.exists(folder.resolve("nieuw/in")) && Files.exists(folder.resolve("vol/in")));
        Folders.move(folder.resolve("nieuw"), folder.resolve("leeg"));

        assertTrue(Files.exists(folder.resolve("leeg/in")));
        assertFalse(Files.exists(folder.resolve("nieuw")));
    }

    @Test
    void whatTheDiskDoesNotMoveIsNotSaidToBeInAFullFolder() throws Exception {
        Path made = Files.createDirectory(folder.resolve("nieuw"));
        Path file = Files.createFile(folder.resolve("bestand"));
        var broken = new FileSteps() {
            @Override
            void move(Path from, Path to) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertProblem(Problem.FOLDER_FAILED, () -> Folders.move(made, folder.resolve("weg"), broken));
        assertProblem(Problem.NOT_WRITTEN, () -> Folders.move(file, folder.resolve("weg"), broken));
        assertProblem(Problem.NOT_WRITTEN, () -> Folders.move(file, folder.resolve("nergens/weg")));
        assertTrue(Files.exists(made) && Files.exists(file));
    }

    @Test
    void whatALinkLeadsToStaysWhenAFolderIsTakenAway() throws Exception {
        Files.createDirectories(folder.resolve("kostbaar"));
        Files.createFile(folder.resolve("kostbaar/brief"));
        Files.createDirectories(folder.resolve("weg/diep"));
        Files.createFile(folder.resolve("weg/diep/bestand"));
        Files.createSymbolicLink(folder.resolve("weg/diep/link"), folder.resolve("kostbaar"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("kostbaar"));

        Folders.remove(folder.resolve("weg"));
        Folders.remove(folder.resolve("weg"));

        assertFalse(Files.exists(folder.resolve("weg")));
        assertProblem(Problem.FOLDER_FAILED, () -> Folders.remove(folder.resolve("link")));
        assertTrue(Files.exists(folder.resolve("kostbaar/brief")));
    }

    @Test
    void nothingLiesInAFileAndAPipeIsNoFolderToList() throws Exception {
        Path file = Files.createFile(folder.resolve("brief"));
        Path pipe = folder.resolve("pijp");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        for (Path each : List.of(file, pipe)) {
            assertTrue(Folders.exists(each));
            assertFalse(Folders.exists(each.resolve("in")), each.toString());
            assertProblem(Problem.FOLDER_FAILED, () -> Folders.list(each));
        }
    }

    private static void assertProblem(Problem problem, Executable action) {
        assertEquals(problem, assertThrows(StoreException.class, action).problem());
    }
}
