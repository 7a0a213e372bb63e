// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.kring.store.DocumentFolder;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;
import org.kring.store.files.SafeFile;
import org.kring.ui.Memory;

/**
 * The file in which the workbench keeps what it remembers, such as names and places of practices: in a folder for its
 * owner alone, as everything else that is kept there. Nobody loses work with it: failures are only logged.
 */
final class MemoryFile {

    private static final int MOST_BYTES = 1 << 20;

    private final Path file;

    MemoryFile(Path file) {
        this.file = file;
    }

    /** In the workspace that the program was started with; without one in the user's folder for Kring. */
    static Path place() {
        Location location = Platform.getInstanceLocation();
        if (location != null && location.getURL() != null) {
            try {
                URI folder = new URI("file", null, location.getURL().getPath(), null);
                return Path.of(folder).resolve("kring.memory");
            } catch (URISyntaxException e) {
                ILog.get().warn("The workspace has no usable path", e);
            }
        }
        return Path.of(System.getProperty("user.home"), "Kring", "kring.memory");
    }

    Memory read() {
        try {
            Folders.makeOwn(file.getParent());
        } catch (StoreException e) {
            ILog.get().warn("What is remembered may be read by others", e);
        }
        try {
            return Memory.of(DocumentFolder.small(file, MOST_BYTES));
        } catch (StoreException e) {
            ILog.get().warn("What was remembered cannot be read", e);
            return new Memory();
        }
    }

    void write(byte[] bytes) {
        try {
            Folders.makeOwn(file.getParent());
            SafeFile.writeOwn(file, bytes);
        } catch (StoreException e) {
            ILog.get().warn("What should be remembered cannot be written", e);
        }
    }
}
