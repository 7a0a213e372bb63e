// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.store.files.PlainFile;

class DocumentFolderTest {

    /** The sum of "abc" as FIPS 180-2 gives it. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void aSmallFileIsReadAndALargerOneOrNoneIsNothing() throws Exception {
        var file = Files.writeString(folder.resolve("small"), "abc");

        assertArrayEquals(new byte[] {'a', 'b', 'c'}, DocumentFolder.small(file, 3));
        assertEquals(0, DocumentFolder.small(file, 2).length);
        assertEquals(0, DocumentFolder.small(folder.resolve("nowhere"), 3).length);
        assertEquals(0, DocumentFolder.small(folder, 3).length);
    }

    @Test
    void theDigestIsTheOneOfTheBytes() throws Exception {
        var file = Files.writeString(folder.resolve("abc"), "abc");
        assertEquals(ABC, DocumentFolder.digest(file));
        assertEquals(ABC, DocumentFolder.digest(new byte[] {'a', 'b', 'c'}));
        assertEquals("", DocumentFolder.digest(folder.resolve("nowhere")));

        var large = new byte[200_001];
        large[200_000] = 1;
        Files.write(file, large);
        assertEquals(DocumentFolder.digest(large), DocumentFolder.digest(file));
        assertEquals(Problem.IS_FOLDER, refused(folder));
    }

    @Test
    void whatWouldNeverEndHasNoDigest() throws Exception {
        var pipe = folder.resolve("pipe.method");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(Problem.NOT_A_FILE, refused(pipe));
        assertEquals(
                Problem.NOT_A_FILE,
                refused(Files.createSymbolicLink(folder.resolve("zero.method"), Path.of("/dev/zero"))));
        Path there = folder.resolve("there.method");
        Path back = Files.createSymbolicLink(folder.resolve("back.method"), there);
        Files.createSymbolicLink(there, back);
        assertEquals(Problem.LINK_LOOP, refused(back));
    }

    @Test
    void aNameThatNothingCanHaveIsCalledTooLong() {
        assertEquals(Problem.NAME_TOO_LONG, refusedAtReading(Path.of("a".repeat(256))));
        assertEquals(Problem.NAME_TOO_LONG, refusedAtReading(folder.resolve("a".repeat(5_000))));
        assertEquals(Problem.NO_FILE, refusedAtReading(folder.resolve("a".repeat(255))));
        Path deep = folder;
        for (int i = 0; i < 30; i++) {
            deep = deep.resolve("a".repeat(200));
        }
        assertEquals(Problem.UNREADABLE, refusedAtReading(deep), "no name is, but all of it");
    }

    private static Problem refusedAtReading(Path file) {
        return assertThrows(StoreException.class, () -> PlainFile.read(file, 10))
                .problem();
    }

    private static Problem refused(Path file) {
        return assertThrows(StoreException.class, () -> DocumentFolder.digest(file))
                .problem();
    }

    @Test
    void whatIsMissingIsNamed() {
        var missing = DocumentFolder.missing("basic-model");
        assertEquals(Problem.NO_FILE, missing.problem());
        assertTrue(missing.getMessage().contains("basic-model"));
    }
}
