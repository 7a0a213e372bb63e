// SPDX-License-Identifier: EPL-2.0
package org.kring.store.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.store.Problem;

/** A file system that knows neither owners nor permissions nor folders that can be forced, such as those of a ZIP file. */
class OtherSystemTest {

    @TempDir
    Path folder;

    private FileSystem zip;
    private Path root;

    @BeforeEach
    void make() throws Exception {
        zip = FileSystems.newFileSystem(folder.resolve("files.zip"), Map.of("create", "true"));
        root = zip.getPath("/practice");
        Folders.make(root.resolve("groups/noord"));
    }

    @AfterEach
    void close() throws Exception {
        zip.close();
    }

    @Test
    void foldersAreMadeAndListed() throws Exception {
        Folders.make(root.resolve("groups/noord"));
        Files.writeString(root.resolve("groups/file"), "x");

        assertEquals(
                List.of(FolderEntry.Kind.FILE, FolderEntry.Kind.FOLDER),
                Folders.list(root.resolve("groups")).stream()
                        .map(FolderEntry::kind)
                        .toList());
        assertFalse(OwnFile.isPosix(root));
        assertTrue(Folders.isFree(root.resolve("groups/noord")));
    }

    @Test
    void aFileIsItselfUntilItIsAnother() throws Exception {
        Path file = Files.writeString(root.resolve("run.journal"), "x");
        FileIdentity identity = FileIdentity.of(file);

        assertTrue(identity.isStill(file));
        Files.delete(file);
        assertFalse(identity.isStill(file));
        assertThrows(NoSuchFileException.class, () -> FileIdentity.of(file));
        Files.createDirectory(file);
        assertFalse(identity.isStill(file));
        assertEquals(
                Problem.IS_FOLDER,
                assertThrows(StrangeFile.class, () -> FileIdentity.of(file)).problem());
    }

    @Test
    void nobodysPermissionsAreAskedFor() throws Exception {
        Path file = Files.writeString(root.resolve("own"), "words");
        OwnFile.narrow(file);
        Folders.move(file, root.resolve("other"));

        assertEquals("words", Files.readString(root.resolve("other")));
        OwnFile.delete(root.resolve("other"));
        assertFalse(Folders.exists(root.resolve("other")));
    }
}
