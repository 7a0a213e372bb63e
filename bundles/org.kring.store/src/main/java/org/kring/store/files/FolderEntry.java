// SPDX-License-Identifier: EPL-2.0
package org.kring.store.files;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Something that lies in a folder, itself: a link is a link, wherever it leads.
 *
 * @param path the folder's path with the name behind it
 * @param kind what it is
 */
public record FolderEntry(Path path, Kind kind) {

    /** What lies in a folder. */
    public enum Kind {
        /** A file that holds bytes. */
        FILE,
        /** A folder. */
        FOLDER,
        /** A symbolic link, also one that leads nowhere. */
        LINK,
        /** A device, a pipe, a socket, or something that cannot be looked at. */
        OTHER
    }

    /** Checks that nothing is missing. */
    public FolderEntry {
        Objects.requireNonNull(path);
        Objects.requireNonNull(kind);
    }

    /** The last part of the path. */
    public String name() {
        return path.getFileName().toString();
    }

    /** Whether it is a folder itself. */
    public boolean isFolder() {
        return kind == Kind.FOLDER;
    }

    /** Whether it is a file itself. */
    public boolean isFile() {
        return kind == Kind.FILE;
    }
}
