// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workbench remembers, and what the launcher takes of it before it starts. */
class MemoryFileTest {

    private static final byte[] DARK = "kring-memory 1\ntheme=dark\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path place;

    private Path folder;
    private Path file;
    private MemoryFile memory;

    @BeforeEach
    void make() throws Exception {
        folder = Files.createDirectory(place.resolve("workspace"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        file = folder.resolve("kring.memory");
        memory = new MemoryFile(file);
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void itIsForItsOwnerAlone() throws Exception {
        Files.write(file, DARK);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertEquals(Optional.of("dark"), memory.read().text("theme"));
        assertEquals("rwx------", permissions(folder), "the log of the workbench lies there, too");
        memory.write(DARK);
        assertEquals("rw-------", permissions(file));
    }

    @Test
    void theLauncherTakesTheThemeOfAFileAndWaitsForNothingElse() throws Exception {
        assertEquals("look/light.css", sheet());
        Files.write(file, DARK);
        assertEquals("look/dark.css", sheet());
        Files.delete(file);
        Files.createDirectory(file);
        assertEquals("look/light.css", sheet());
        Files.delete(file);
        assertEquals(0, new ProcessBuilder("mkfifo", file.toString()).start().waitFor());
        assertEquals("look/light.css", sheet());
        assertEquals(Optional.empty(), memory.read().text("theme"));
    }

    /** What the function of the launcher says, errors too. */
    private String sheet() throws Exception {
        String launcher = Files.readString(Path.of("../../releng/kring"));
        int from = launcher.indexOf("gtk_sheet() {");
        String function = launcher.substring(from, launcher.indexOf("\n}\n", from) + 3);
        var builder = new ProcessBuilder("bash", "-c", "theme= state=none product=.\n" + function + "gtk_sheet");
        builder.environment().put("KRING_WORKSPACE", folder.toString());
        Process process = builder.redirectErrorStream(true).start();
        try {
            assertTrue(process.waitFor(20, TimeUnit.SECONDS), "it hangs");
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replaceFirst("^\\./", "");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
