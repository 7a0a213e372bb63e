// SPDX-License-Identifier: EPL-2.0
package org.kring.store.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class SafeFileTest {

    private static final byte[] OLD = "the old content".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "the new content, which is longer".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aNewFileIsWrittenAndNothingElseIsLeft() throws IOException, StoreException {
        SafeFile.write(folder.resolve("a.method"), NEW);

        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("a.method")));
        assertEquals(List.of("a.method"), names());
    }

    @ParameterizedTest
    @EnumSource(FaultySteps.Fault.class)
    void whicheverStepFailsTheFileIsWholeAndTheNextWriteTidiesUp(FaultySteps.Fault fault) throws Exception {
        var file = folder.resolve("a.method");
        int failed = 0;
        for (int k = 1; ; k++) {
            Files.write(file, OLD);
            var steps = new FaultySteps(fault, k);
            try {
                new SafeFile(steps).replace(file, NEW);
            } catch (StoreException expected) {
                failed++;
                assertEquals(Problem.NOT_WRITTEN, expected.problem());
                assertTrue(expected.file().endsWith("a.method"));
            }
            assertTrue(isOldOrNew(file), fault + " at step " + k + " damaged the file");
            if (!steps.hasFailed()) {
                break;
            }
            SafeFile.write(file, NEW);
            assertEquals(List.of("a.method"), names(), fault + " at step " + k + " left something behind");
        }
        assertTrue(failed >= 8, "only " + failed + " steps were tried");
    }

    private static boolean isOldOrNew(Path file) throws IOException {
        var text = Files.readString(file);
        return text.equals(new String(OLD, StandardCharsets.UTF_8))
                || text.equals(new String(NEW, StandardCharsets.UTF_8));
    }

    @Test
    void theOrderIsFillForceRenameForceFolder() throws StoreException {
        var steps = new FaultySteps(FaultySteps.Fault.ONCE, Integer.MAX_VALUE);

        new SafeFile(steps).replace(folder.resolve("a"), NEW);

        assertEquals(List.of("list", "create", "write", "force", "close", "move", "forceFolder"), steps.taken());
    }

    @Test
    void insideAPracticeTheOrderIsLookFillForceRenameForceFolder() throws Exception {
        var steps = new FaultySteps(FaultySteps.Fault.ONCE, Integer.MAX_VALUE);
        Files.write(folder.resolve("a"), OLD);

        new SafeFile(steps).replaceOwn(folder.resolve("a"), NEW);

        assertEquals(
                List.of("identity", "list", "create", "write", "force", "close", "move", "forceFolder"), steps.taken());
    }

    @ParameterizedTest
    @EnumSource(FaultySteps.Fault.class)
    void insideAPracticeEveryStepMayFail(FaultySteps.Fault fault) throws Exception {
        var file = folder.resolve("content.xmi");
        for (int k = 1; ; k++) {
            Files.write(file, OLD);
            var steps = new FaultySteps(fault, k);
            try {
                new SafeFile(steps).replaceOwn(file, NEW);
                assertArrayEquals(NEW, Files.readAllBytes(file));
            } catch (StoreException expected) {
                assertEquals(Problem.NOT_WRITTEN, expected.problem());
                assertTrue(steps.hasFailed());
            }
            assertTrue(isOldOrNew(file), fault + " at step " + k + " damaged the file");
            if (!steps.hasFailed()) {
                assertTrue(k > 8, "only " + k + " steps");
                break;
            }
        }
    }

    @Test
    void insideAPracticeNobodyElseReadsAByteAndWiderPermissionsEnd() throws Exception {
        var seen = new ArrayList<String>();
        var steps = new FileSteps() {
            @Override
            int write(FileChannel channel, ByteBuffer bytes) throws IOException {
                try (var all = Files.newDirectoryStream(folder, ".kring-*")) {
                    for (Path each : all) {
                        seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
                    }
                }
                return super.write(channel, bytes);
            }
        };
        var file = folder.resolve("forms.xmi");
        for (String before : List.of("", "rw-r--r--", "rwxrwxrwx")) {
            if (!before.isEmpty()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(before));
            }
            new SafeFile(steps).replaceOwn(file, NEW);
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        new SafeFile(steps).replace(file, NEW);

        assertEquals(List.of("rw-------", "rw-------", "rw-------", "rw-------"), seen);
    }

    @Test
    void insideAPracticeALinkOrASecondNameIsLeftAsItIs() throws Exception {
        var victim = Files.write(folder.resolve("victim"), OLD);
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("victim"));
        var nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("later"));
        Files.createLink(folder.resolve("second"), victim);
        Files.createDirectory(folder.resolve("sub"));

        assertProblem(Problem.LINK, link);
        assertProblem(Problem.LINK, nowhere);
        assertProblem(Problem.SECOND_NAME, folder.resolve("second"));
        assertProblem(Problem.IS_FOLDER, folder.resolve("sub"));
        assertProblem(Problem.NOT_WRITTEN, folder.resolve("gone/a"));

        assertArrayEquals(OLD, Files.readAllBytes(victim));
        assertEquals(List.of("link", "nowhere", "second", "sub", "victim"), names());
        assertTrue(Files.isSymbolicLink(link) && Files.notExists(folder.resolve("later")));
    }

    private static void assertProblem(Problem problem, Path file) {
        var thrown = assertThrows(StoreException.class, () -> SafeFile.writeOwn(file, NEW));
        assertEquals(problem, thrown.problem());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void aRenameThatIsRefusedForMomentsIsTriedAgain(int times) throws IOException, StoreException {
        var file = folder.resolve("a.method");
        Files.write(file, OLD);
        var steps = FaultySteps.refusingRename(times);

        new SafeFile(steps).replace(file, NEW);

        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of(20L, 40L, 80L, 160L, 320L).subList(0, times), steps.pauses());
    }

    @Test
    void aRenameThatIsAlwaysRefusedLeavesTheOldFile() throws IOException {
        var file = folder.resolve("a.method");
        Files.write(file, OLD);

        var steps = FaultySteps.refusingRename(1_000);
        assertThrows(StoreException.class, () -> new SafeFile(steps).replace(file, NEW));
        assertEquals(5, steps.pauses().size());

        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(List.of("a.method"), names());
    }

    @Test
    void shortWritesAreContinued() throws IOException, StoreException {
        var file = folder.resolve("a.method");

        new SafeFile(FaultySteps.writingOneByteAtATime()).replace(file, NEW);

        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void aLinkStaysALinkAndPermissionsStay() throws IOException, StoreException {
        var target = Files.createDirectory(folder.resolve("real")).resolve("a.method");
        Files.write(target, OLD);
        var permissions = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(target, permissions);
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real/a.method"));
        var linkToLink = Files.createSymbolicLink(folder.resolve("link2"), Path.of("link"));

        SafeFile.write(linkToLink, NEW);

        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(linkToLink));
        assertArrayEquals(NEW, Files.readAllBytes(target));
        assertEquals(permissions, Files.getPosixFilePermissions(target));
    }

    @Test
    void aLinkToNothingMakesTheFileItPointsAt() throws IOException, StoreException {
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later.method"));

        SafeFile.write(link, NEW);

        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("later.method")));
    }

    @Test
    void linksInACircleAreTold() throws IOException {
        Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

        assertThrows(StoreException.class, () -> SafeFile.write(folder.resolve("a"), NEW));
    }

    @Test
    void whatAKilledProgramLeftIsClearedAndWhatALivingOneWritesIsNot() throws IOException, StoreException {
        var file = folder.resolve("a.method");
        var steps = new FaultySteps(FaultySteps.Fault.FROM_THEN_ON, 3);
        assertThrows(StoreException.class, () -> new SafeFile(steps).replace(file, NEW));
        var stray = names().get(0);
        var prefix = stray.substring(0, stray.indexOf('-', stray.indexOf('-') + 1) + 1);
        var dead = Files.createFile(folder.resolve(prefix + "999999999999-1.tmp"));
        var living = Files.createFile(folder.resolve(prefix + "1-1.tmp"));

        SafeFile.write(file, NEW);

        assertTrue(Files.notExists(dead));
        assertTrue(Files.exists(living));
        assertEquals(2, names().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"naam met spaties", "\u00e9\u00fc\ud83d\ude00", "x", "-rf", "a%20b#c"})
    void oddNamesAreWritten(String name) throws IOException, StoreException {
        SafeFile.write(folder.resolve(name), NEW);

        assertEquals(List.of(name), names());
    }

    @Test
    void aNameOf255BytesIsWritten() throws IOException, StoreException {
        SafeFile.write(folder.resolve("n".repeat(255)), NEW);

        assertEquals(1, names().size());
    }

    @Test
    void aFolderInPlaceOfAFileAndAMissingFolderAreTold() throws IOException {
        Files.createDirectory(folder.resolve("sub"));

        assertThrows(StoreException.class, () -> SafeFile.write(folder.resolve("sub"), NEW));
        assertThrows(StoreException.class, () -> SafeFile.write(folder.resolve("gone/a.method"), NEW));
    }

    /** A disk on which one path may be read only, as it is for whoever is not the administrator. */
    private static SafeFile reading(Path only) {
        return new SafeFile(new FileSteps() {
            @Override
            boolean isWritable(Path there) {
                return !there.equals(only);
            }
        });
    }

    @Test
    void whatMayOnlyBeReadIsRefusedBeforeAndWhenItIsWritten() throws Exception {
        var file = Files.write(folder.resolve("a.method"), OLD);
        for (Path only : List.of(file, folder)) {
            var refused = assertThrows(StoreException.class, () -> reading(only).refuseUnwritable(file));
            assertEquals(Problem.READ_ONLY, refused.problem());
        }
        assertThrows(StoreException.class, () -> reading(file).replaceOwn(file, NEW));
        assertArrayEquals(OLD, Files.readAllBytes(file));
        SafeFile.refuseReadOnly(file);
        SafeFile.refuseReadOnly(folder.resolve("new.method"));
        SafeFile.refuseReadOnly(folder.resolve("gone/a.method"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
