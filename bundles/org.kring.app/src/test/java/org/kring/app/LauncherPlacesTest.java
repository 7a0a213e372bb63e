// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says of places in which nothing can be written, before it starts anything. */
class LauncherPlacesTest {

    @TempDir
    private Path place;

    private int code;

    @Test
    void aStateFolderThatCannotBeWrittenIsToldInOneSentence() throws Exception {
        assertCannotWrite("KRING_STATE", Map.of("KRING_STATE", file()));
    }

    @Test
    void aWorkspaceThatIsNoFolderOrCannotBeMadeIsToldInOneSentence() throws Exception {
        for (String each : new String[] {file(), file() + "/x", "/dev/null/x"}) {
            assertCannotWrite("KRING_WORKSPACE", Map.of("KRING_STATE", state(), "KRING_WORKSPACE", each));
        }
    }

    @Test
    void aWorkspaceInWhichNothingCanBeKeptIsToldInOneSentence() throws Exception {
        Path workspace = Files.createDirectory(place.resolve("workspace"));
        Files.createFile(workspace.resolve(".metadata"));
        assertCannotWrite("KRING_WORKSPACE", Map.of("KRING_STATE", state(), "KRING_WORKSPACE", workspace.toString()));
    }

    @Test
    void aFolderWhoseNameThePlatformReadsAsAnotherIsToldInOneSentenceAndNothingIsMade() throws Exception {
        for (String mark : new String[] {"#", "?", "%20"}) {
            String named = place.resolve("a" + mark + "b").toString();
            for (String name : new String[] {"KRING_STATE", "KRING_WORKSPACE"}) {
                Map<String, String> names = new HashMap<>(Map.of("KRING_STATE", state()));
                names.put(name, named);
                assertRefused(
                        "kring: the workbench would take another folder than " + named
                                + ", by its #, ? or %; name one without with " + name,
                        names);
                assertFalse(Files.exists(place.resolve("a")) || Files.exists(Path.of(named)));
            }
        }
    }

    private String state() {
        return place.resolve("state").toString();
    }

    private String file() throws Exception {
        Path file = place.resolve("file");
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        return file.toString();
    }

    private void assertCannotWrite(String name, Map<String, String> names) throws Exception {
        assertRefused(
                "kring: cannot write in " + names.get(name) + "; make it a folder of yours, or name another one with "
                        + name,
                names);
    }

    private void assertRefused(String expected, Map<String, String> names) throws Exception {
        assertEquals(expected, said(names));
        assertEquals(2, code);
        assertFalse(Files.exists(Path.of(state(), "workbench.log")));
    }

    private String said(Map<String, String> names) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("../../releng/kring", "--lang", "nl");
        builder.environment().putAll(names);
        Process process = builder.redirectErrorStream(true).start();
        try {
            assertTrue(process.waitFor(20, TimeUnit.SECONDS), "it starts");
            code = process.exitValue();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
