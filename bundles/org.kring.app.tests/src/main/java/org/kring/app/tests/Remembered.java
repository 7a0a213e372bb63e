// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;

/** What the workbench remembers from one run to the next, in the workspace of these tests. */
final class Remembered {

    private Remembered() {}

    private static Path file() {
        return Path.of(Platform.getInstanceLocation().getURL().getPath(), "kring.memory");
    }

    /** The next run remembers this. */
    static void is(String lines) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), lines);
    }

    /** The next run is the first one. */
    static void nothing() throws IOException {
        Files.deleteIfExists(file());
    }
}
